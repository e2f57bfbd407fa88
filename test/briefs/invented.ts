import type { JoinedStory } from '../../src/record/index.ts'
import type { Digest } from '../../src/record/digest/index.ts'
import type { Actor, Claim, ClaimValue, Language, Span, Statement } from '../../src/words/index.ts'

/** An invented report, sentence by sentence. */
export interface InventedReport {
  readonly id: string
  readonly language: Language
  readonly outlet: string
  /** RFC 3339. */
  readonly at: string
  readonly sentences: readonly string[]
  /** Direct statements: who says which words, after which cue. */
  readonly said?: readonly { readonly name: string; readonly cue: string; readonly words: string }[]
}

/** A report as the record keeps it, made without any model. */
export function invented({ id, language, outlet, at, sentences, said = [] }: InventedReport): Digest {
  const text = sentences.join(' ')
  let from = 0
  const spans = sentences.map((sentence): Span => {
    const span: Span = [from, from + sentence.length]
    from += sentence.length + 1
    return span
  })
  const actors = said.map(({ name }, number): Actor => {
    const mentions = [{ span: spanOf(text, name), form: 'name' as const }]
    return { id: `a${number + 1}`, kind: 'person', name, sectors: [], mentions, links: {}, confidence: 1 }
  })
  const statements = said.map(({ name, cue, words }, number): Statement => ({
    id: `s${number + 1}`,
    type: 'direct',
    content: [spanOf(text, words)],
    cue: spanOf(text, cue),
    speaker: { actor: `a${number + 1}`, span: spanOf(text, name) },
    via: [],
    addressees: [],
    targets: [],
    stance: 'says',
    confidence: 1,
  }))
  return {
    id,
    language,
    at: Date.parse(at),
    reading: {
      schema: 'hearsay/reading@1',
      engine: { version: '0', packs: {} },
      report: { id, language, text, outlet: { name: outlet }, publishedAt: at, bylines: [], agencies: [], media: [], layout: [] },
      actors,
      places: [],
      times: [],
      statements,
      events: [],
    },
    sentences: spans.map((span) => ({ span, paragraph: 0 })),
    mentions: [],
  }
}

function spanOf(text: string, words: string): Span {
  const from = text.indexOf(words)
  if (from < 0) throw new Error(`"${words}" is not in "${text}"`)
  return [from, from + words.length]
}

/** A story of invented reports, in the order of time. */
export function inventedStory(reports: readonly InventedReport[]): JoinedStory {
  const digests = reports.map(invented).sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
  return { id: 'story', digests, copies: [] }
}

/** Who tells a claim where, with which figure. */
export interface InventedTelling {
  readonly report: string
  readonly words: string
  readonly origin: string
  readonly value?: Pick<ClaimValue, 'kind' | 'min' | 'max' | 'state'>
}

/** A claim of a story of invented reports. */
export function inventedClaim({ digests }: JoinedStory, id: string, tellings: readonly InventedTelling[], more: Partial<Claim> = {}): Claim {
  const textOf = (report: string): string => digests.find((digest) => digest.id === report)?.reading.report.text ?? ''
  const toldAt = (report: string): { readonly at?: string } => {
    const at = digests.find((digest) => digest.id === report)?.reading.report.publishedAt
    return at === undefined ? {} : { at }
  }
  const reports = (name: string): string[] => tellings.filter(({ origin }) => origin === name).map(({ report }) => report)
  const values = tellings.flatMap(({ report, words, value }): ClaimValue[] =>
    value ? [{ ...value, report, span: spanOf(textOf(report), words), ...toldAt(report) }] : [],
  )
  return {
    id,
    story: 'story',
    kind: 'event',
    text: id,
    main: true,
    weight: 1,
    status: 'single',
    members: tellings.map(({ report, words }) => ({ report, span: spanOf(textOf(report), words), via: [], own: false })),
    newsrooms: [],
    origins: [...new Set(tellings.map(({ origin }) => origin))].map((name) => ({ kind: 'actor', name, reports: reports(name) })),
    ...(values.length > 0 && { values }),
    confidence: 1,
    ...more,
  }
}
