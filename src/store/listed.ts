import type { Citation, Claim, ClaimStatus, ClaimValue, CorrectionKind, Quality, Quantity, Span } from '../words/index.ts'

/** Some of a list, and where the next ones begin; absent at the end. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next?: string
}

/** Which part of a list. */
export interface PageOptions {
  /** `next` of the page before. */
  readonly after?: string
  /** 50 unless told. */
  readonly limit?: number
}

/** One version of a report in a list. */
export interface ReportLine {
  readonly id: string
  readonly item: string
  readonly latest: boolean
  readonly title?: string
  readonly outlet?: string
  readonly url?: string
  readonly language?: string
  readonly quality: Quality
  readonly publishedAt?: string
  readonly updatedAt?: string
  readonly readAt: string
}

/** A version of a report with its words. */
export interface ReportText extends ReportLine {
  readonly text: string
}

/** A statement in a list. */
export interface StatementLine {
  readonly id: string
  /** Id of the version it stands in. */
  readonly report: string
  readonly outlet?: string
  readonly publishedAt?: string
  readonly speaker?: string
  readonly type: string
  readonly stance: string
  /** By whom it came, nearest to the speaker first, with ` > ` between them. */
  readonly via?: string
  readonly words: string
  /** Where they stand: several where the report interrupts what is said. */
  readonly spans: readonly Span[]
  /** UTC. */
  readonly saidAt?: string
  readonly confidence: number
}

/** Somebody who said something, in a list. */
export interface SpeakerLine {
  readonly speaker: string
  /** How many there are, and in reports of how many outlets. */
  readonly statements: number
  readonly outlets: number
  /** When the last report of it was published. */
  readonly lastAt?: string
}

/** An event in a list. */
export interface EventLine {
  readonly id: string
  /** Id of the version it stands in. */
  readonly report: string
  readonly outlet?: string
  readonly publishedAt?: string
  /** PLOVER type. */
  readonly type: string
  readonly status: string
  /** Names, with `; ` between them. */
  readonly sources?: string
  readonly targets?: string
  readonly place?: string
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
  readonly lat?: number
  readonly lon?: number
  /** When it happened, UTC. */
  readonly from?: string
  readonly to?: string
  readonly numbers: readonly Omit<Quantity, 'span'>[]
  /** Who says so, with `; ` between them; nobody is the outlet itself. */
  readonly asserters?: string
  readonly words: string
  /** Where they stand. */
  readonly span: Span
  readonly confidence: number
}

/** A story in a list. */
export interface StoryLine {
  readonly id: string
  readonly title: string
  /** Time of its first and its last report, UTC. */
  readonly from?: string
  readonly to?: string
  /** How many there are of each; newsrooms and origins by name, over all of its claims. */
  readonly reports: number
  readonly episodes: number
  readonly claims: number
  /** Of these, how many are worth showing first. */
  readonly mainClaims: number
  readonly newsrooms: number
  readonly origins: number
  /** The words its title is. */
  readonly titleFrom?: Citation
}

/** Words of a report that assert a claim, with how it stands. */
export interface Telling extends Citation {
  readonly claim: string
  readonly kind: Claim['kind']
  readonly status: ClaimStatus
  /** Independent first sources behind the claim. */
  readonly origins: number
}

/** A number of a claim in a list. */
export interface NumberLine extends ClaimValue {
  /** Id of the claim. */
  readonly claim: string
  /** Id of its story. */
  readonly story: string
  /** What the claim says. */
  readonly text: string
  /** The words the number stands in. */
  readonly words: string
}

/** Which reports, statements or events: published at this time or later, and earlier than that (RFC 3339 or a day), and in this story. */
export interface TimedOptions extends PageOptions {
  readonly from?: string
  readonly to?: string
  /** Id of a story. */
  readonly story?: string
}

export interface ReportOptions extends TimedOptions {
  readonly outlet?: string
  /** BCP 47. */
  readonly language?: string
}

export interface StatementOptions extends TimedOptions {
  readonly speaker?: string
  /** Country of the speaker, ISO 3166-1 alpha-3. */
  readonly country?: string
  readonly type?: string
  readonly stance?: string
}

export interface SpeakerOptions extends PageOptions {
  /** Letters that stand in the name; the case of A to Z does not count. */
  readonly name?: string
  /** Id of a story. */
  readonly story?: string
}

export interface EventOptions extends TimedOptions {
  /** PLOVER type. */
  readonly type?: string
  /** Country of the place, ISO 3166-1 alpha-3. */
  readonly country?: string
}

export interface StoryOptions extends PageOptions {
  /** Only those with these ids. */
  readonly ids?: readonly string[]
}

export interface ClaimOptions extends PageOptions {
  readonly story?: string
  /** Only those with these ids. */
  readonly ids?: readonly string[]
  readonly kind?: Claim['kind']
  readonly type?: string
  readonly status?: ClaimStatus
  /** Only those that are worth showing first. */
  readonly main?: boolean
  /** `last`: the last told first; `foremost`: those with most origins, then newsrooms, then tellings; `weight`: those that weigh most, of these those of most newsrooms, then the last told. The last told unless told. */
  readonly order?: 'last' | 'foremost' | 'weight'
}

export interface NumberOptions extends PageOptions {
  readonly story?: string
  readonly kind?: ClaimValue['kind']
}

export interface CorrectionOptions extends PageOptions {
  readonly kind?: CorrectionKind
  readonly by?: string
  /** What all versions of the report share. */
  readonly report?: string
}

/** What to search for. */
export interface SearchQuery extends PageOptions {
  /** Words that all must stand there; `"several together"`, `begin*`, `-without`. Accents and case do not count. */
  readonly words: string
  /** Not earlier, RFC 3339 or a day. */
  readonly from?: string
  /** Earlier than this. */
  readonly to?: string
  /** Name of the outlet. */
  readonly outlet?: string
}

/** Something found, with the stretch of it that holds the words. */
export interface Found<Line> {
  readonly line: Line
  readonly excerpt: string
  /** Where the words stand in the excerpt. */
  readonly marks: readonly Span[]
  /** Where the stretch stands in the text of a report. */
  readonly span?: Span
  /** Where they stand in the headline of a report. */
  readonly titleMarks?: readonly Span[]
}

/** How a store is. */
export interface Health {
  readonly file: string
  readonly driver: string
  readonly version: number
  readonly bytes: number
  /** What is wrong, in the words of the database; empty when nothing is. */
  readonly faults: readonly string[]
  readonly counts: Readonly<
    Record<'reports' | 'versions' | 'unread' | 'readings' | 'statements' | 'events' | 'actors' | 'stories' | 'claims' | 'corrections', number>
  >
}
