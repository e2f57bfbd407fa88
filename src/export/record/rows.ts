import type { Brief, Claim, Copy, Correction, Quantity, Story, Timeline, Verdict } from '../../words/index.ts'

/** A statement as it goes out. Times are as the report has them, `saidAt` in UTC. */
export interface StatementRow {
  readonly id: string
  /** Id of the report it stands in. */
  readonly report: string
  readonly outlet?: string
  readonly publishedAt?: string
  readonly speaker?: string
  /** `direct`, `indirect` or `mixed`. */
  readonly type: string
  readonly stance: string
  /** By whom it came, nearest to the speaker first. */
  readonly via?: string
  readonly words: string
  readonly saidAt?: string
  readonly confidence: number
}

/** An event as it goes out. Names of one cell are joined by `; `. */
export interface EventRow {
  readonly id: string
  /** Id of the report it stands in. */
  readonly report: string
  readonly outlet?: string
  readonly publishedAt?: string
  readonly type: string
  readonly status: string
  readonly sources?: string
  readonly targets?: string
  readonly place?: string
  readonly country?: string
  readonly lat?: number
  readonly lon?: number
  /** When it happened, UTC. */
  readonly from?: string
  readonly to?: string
  readonly numbers: readonly Omit<Quantity, 'span'>[]
  readonly asserters?: string
  readonly words: string
  readonly confidence: number
}

/** The rows of a record that go out, by the name of their kind. A timeline and a brief are one row a story. */
export interface RowOf {
  readonly statements: StatementRow
  readonly events: EventRow
  readonly claims: Claim
  readonly stories: Story
  readonly copies: Copy
  readonly timeline: Timeline
  readonly brief: Brief
  readonly corrections: Correction
  readonly verdicts: Verdict
}
export type RowKind = keyof RowOf
export const rowKinds = [
  'statements',
  'events',
  'claims',
  'stories',
  'copies',
  'timeline',
  'brief',
  'corrections',
  'verdicts',
] as const satisfies readonly RowKind[]

/** Rows of one kind, as many as there are. */
export type Rows = { readonly [Kind in RowKind]: { readonly kind: Kind; readonly rows: AsyncIterable<RowOf[Kind]> } }[RowKind]

/** What is known of a report that rows cite. */
export interface CitedReport {
  readonly outlet?: string
  readonly title?: string
  readonly url?: string
  /** As the report has it. */
  readonly publishedAt?: string
  readonly language?: string
  /** The text that spans count in, for formats that quote. */
  readonly text?: string
}

/** What formats ask for beside the rows. */
export interface Surroundings {
  readonly report: (id: string) => Promise<CitedReport | undefined>
  readonly story: (id: string) => Promise<Pick<Story, 'title' | 'from' | 'to'> | undefined>
  /** When it goes out, RFC 3339 UTC: for what has no time of its own. */
  readonly at: string
}

/** Rows of a record as bytes for outside. */
export interface RecordFormat {
  readonly name: string
  readonly mediaType: string
  /** Without the point. */
  readonly extension: string
  /** Kinds of rows it can hold. */
  readonly takes: readonly RowKind[]
  /** Parts of the file, as rows come in: no more of them are held than one part is made of. */
  write(rows: Rows, surroundings: Surroundings): AsyncIterable<string | Uint8Array>
}
