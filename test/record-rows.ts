import type { CitedReport, RowKind, RowOf, Rows, Surroundings } from '../src/export/index.ts'
import type { Brief, Claim, Copy, Story, Timeline } from '../src/words/index.ts'
import { correctionOf, verdictOf } from './kept-record.ts'

const text = 'Brua i Ålvik er stengt, sier ordfører Ane Lie. Minst to er skadd.'

/** Rows of an invented night, one of each kind or two. */
export const someRows: { readonly [Kind in RowKind]: readonly RowOf[Kind][] } = {
  statements: [
    {
      id: 'r1-s1',
      report: 'r1',
      outlet: 'Fjordavisa',
      publishedAt: '2031-04-02T10:00:00+02:00',
      speaker: 'Ane Lie',
      type: 'direct',
      stance: 'says',
      via: 'NTB',
      words: 'Brua er "stengt", <b>& mer</b>',
      saidAt: '2031-04-02T07:00:00Z',
      confidence: 0.9,
    },
    { id: 'r1-s2', report: 'r1', type: 'indirect', stance: 'claims', words: '=1+1 er ikke en formel', confidence: 0.5 },
  ],
  events: [
    {
      id: 'r1-e1',
      report: 'r1',
      outlet: 'Fjordavisa',
      type: 'COERCE',
      status: 'actual',
      sources: 'Ane Lie',
      place: 'Ålvik',
      country: 'NOR',
      lat: 60.4,
      lon: 6.4,
      from: '2031-04-02T07:00:00Z',
      to: '2031-04-02T08:00:00Z',
      numbers: [{ kind: 'injured', min: 2 }],
      words: 'Brua i Ålvik er stengt',
      confidence: 0.7,
    },
  ],
  stories: [
    {
      id: 'st1',
      title: 'Brua i Ålvik <stengt>',
      reports: ['r1', 'r2'],
      from: '2031-04-02T08:00:00Z',
      to: '2031-04-02T12:00:00Z',
      related: ['st2'],
      episodes: [],
    },
    { id: 'st2', title: 'Ferja går igjen', reports: ['r3'], related: [], episodes: [] },
  ] satisfies readonly Story[],
  copies: [
    { a: 'r1', b: 'r2', containment: 0.8, kind: 'rewrite', direction: 'guessed', credited: false, spans: [{ a: [0, 10], b: [2, 12] }] },
  ] satisfies readonly Copy[],
  claims: [
    claim('c1', 'Brua i Ålvik er stengt & ]]> <farlig>.', {
      values: [{ kind: 'injured', min: 2, at: '2031-04-02T08:00:00Z', report: 'r1', span: [47, 64], state: 'current' }],
    }),
    claim('c2', 'Skolen er åpen.', { contradicts: ['c1'], status: 'contradicted', lastAt: '2031-04-02T12:00:00Z' }),
  ],
  timeline: [
    {
      story: 'st1',
      entries: [
        { date: '2031-04-02', weight: 2, text: 'Brua *stenges*.', citations: [{ report: 'r1', span: [0, 22] }], claims: ['c1'] },
        {
          date: '2031-04-03',
          weight: 1,
          text: 'Brua åpner.',
          citations: [
            { report: 'r2', span: [0, 4] },
            { report: 'r1', span: [0, 4] },
          ],
          claims: ['c2'],
        },
      ],
    },
  ] satisfies readonly Timeline[],
  brief: [
    {
      story: 'st1',
      language: 'nb',
      asOf: '2031-04-02T12:00:00Z',
      sentences: [
        { text: 'Brua i Ålvik er stengt, ifølge Ane Lie.', citations: [{ report: 'r1', span: [0, 46] }], claims: ['c1'] },
        {
          text: 'Minst to er <skadd>.',
          citations: [
            { report: 'r1', span: [47, 64] },
            { report: 'r2', span: [0, 4] },
          ],
          claims: ['c1'],
        },
      ],
    },
  ] satisfies readonly Brief[],
  corrections: [correctionOf('k1', { reason: 'spurt' }), { ...correctionOf('k2'), kind: 'undo', undoes: 'k1' }],
  verdicts: [verdictOf('v1'), verdictOf('v2', { verdict: 'wrong', sample: '7' })],
}

function claim(id: string, words: string, more: Partial<Claim> = {}): Claim {
  return {
    id,
    story: 'st1',
    kind: 'event',
    text: words,
    main: true,
    weight: 1,
    type: 'COERCE',
    status: 'single',
    members: [{ report: 'r1', span: [0, 22], via: ['NTB'], own: false }],
    newsrooms: [{ name: 'NTB', reports: ['r1'] }],
    origins: [{ kind: 'actor', name: 'Ane Lie', reports: ['r1'] }],
    firstAt: '2031-04-02T08:00:00Z',
    lastAt: '2031-04-02T08:00:00Z',
    confidence: 0.8,
    ...more,
  }
}

const reports: Readonly<Record<string, CitedReport>> = {
  r1: {
    outlet: 'Fjordavisa',
    title: 'Brua & Ålvik',
    url: 'https://fjordavisa.example/bru?a=1&b=2',
    publishedAt: '2031-04-02T10:00:00+02:00',
    language: 'nb',
    text,
  },
  r2: { outlet: 'Havposten', url: 'javascript:alert(1)', publishedAt: '2031-04-02', text: 'Brua åpner i morgen.' },
}

/** What is known around these rows. `r3` is a report that nobody knows. */
export const surroundings: Surroundings = {
  report: async (id) => reports[id],
  story: async (id) => someRows.stories.find((story) => story.id === id),
  at: '2031-04-02T13:00:00Z',
}

/** Rows as they come out of a store, one after the other. */
export function rowsOf<Kind extends RowKind>(kind: Kind, rows: readonly RowOf[Kind][] = someRows[kind]): Rows {
  // oxlint-disable-next-line require-await -- a store waits
  const streamed = (async function* () {
    yield* rows
  })()
  return { kind, rows: streamed } as unknown as Rows // of this kind
}

/** A file as one string. */
export async function written(parts: AsyncIterable<string | Uint8Array>): Promise<string> {
  return (await bytesOf(parts)).toString()
}

/** A file as bytes. */
export async function bytesOf(parts: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const all: Buffer[] = []
  for await (const part of parts) all.push(Buffer.from(part))
  return Buffer.concat(all)
}
