import type { RecordRows } from '../src/store/index.ts'
import type { Claim, Correction, Story, Timeline, Verdict } from '../src/words/index.ts'

/** A story of these reports, a minute after each other. */
export function storyOf(id: string, reports: readonly string[], more: Partial<Story> = {}): Story {
  return { id, title: `Sak ${id}`, reports, from: '2031-04-02T10:00:00Z', to: '2031-04-02T12:00:00Z', related: [], episodes: [], ...more }
}

/** A claim of a story that each of these reports makes by itself, with as many dead as there are reports. */
export function claimOf(id: string, story: string, reports: readonly string[], more: Partial<Claim> = {}): Claim {
  return {
    id,
    story,
    kind: 'event',
    text: `Havna er stengt (${id}).`,
    main: true,
    weight: 1,
    type: 'COERCE',
    status: 'single',
    members: reports.map((report) => ({ report, span: [0, 16], trigger: [9, 15], via: ['NTB', 'Havposten'], own: true })),
    newsrooms: [{ name: 'Fjordavisa', reports }],
    origins: [{ kind: 'actor', name: 'Ane Lie', reports }],
    values: reports.map((report, n) => ({ kind: 'killed', min: n + 1, at: `2031-04-02T1${n}:00:00Z`, report, span: [0, 5], state: 'current' })),
    contradicts: [`${id}-not`],
    firstAt: '2031-04-02T10:00:00Z',
    lastAt: '2031-04-02T12:00:00Z',
    confidence: 0.8,
    ...more,
  }
}

/** A timeline of one day for each text. */
export function timelineOf(story: string, texts: readonly string[]): Timeline {
  const entries = texts.map((text, n) => ({ date: `2031-04-0${n + 1}`, weight: 1, text, citations: [{ report: 'x', span: [0, 5] as const }], claims: ['c'] }))
  return { story, entries }
}

/** Rows with nothing but these. */
export function recordOf(rows: Partial<RecordRows>): RecordRows {
  return { stories: [], copies: [], claims: [], timelines: [], ...rows }
}

/** An entry of the ledger that renames an actor. */
export function correctionOf(id: string, more: Partial<Correction> = {}): Correction {
  const target = { report: 'item', reportHash: 'f'.repeat(64), span: [0, 5], textQuote: { exact: 'Havna', prefix: '', suffix: ' er' } } as const
  return { id, kind: 'actor-rename', at: '2031-04-03T08:00:00Z', by: 'Kari Vik', target, before: 'Lie', after: 'Ane Lie', ...more } as Correction // of the kind that `more` says
}

/** A verdict on a statement of a report. */
export function verdictOf(id: string, more: Partial<Verdict> = {}): Verdict {
  const target = { report: 'r1', reportHash: 'h', span: [0, 5] as const, textQuote: { exact: 'Havna', prefix: '', suffix: ' er stengt' } }
  const judged = { kind: 'statement', type: 'indirect', stance: 'says', confidence: 0.8, language: 'nb' } as const
  return { id, at: '2031-04-02T10:00:00.000Z', by: 'Mona', verdict: 'right', target, ...judged, ...more }
}
