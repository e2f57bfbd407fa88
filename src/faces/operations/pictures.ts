import { z } from 'zod'
import {
  shownCoverage,
  shownFigures,
  shownMatrix,
  shownReactions,
  shownSources,
  shownSourcesOfClaim,
  shownTellings,
  shownClaimTellings,
} from '../../watch/index.ts'
import { quantityKinds, stances } from '../../words/index.ts'
import { listTable, operation } from './operation.ts'
import { paged, pageInput, pageOf } from './shapes/page.ts'
import { claimTellings, coverage, figures, matrix, reactions, sourceGraph, toldTimes } from './shapes/pictures.ts'
import { id } from './shapes/words.ts'

/** `GET /v1/stories/{id}/coverage` */
export const coverageOfStory = operation({
  name: 'coverage',
  summary: 'Count the reports of a story over time, by language, and say when nothing came.',
  group: 'Stories',
  role: 'reader',
  method: 'GET',
  path: '/stories/{id}/coverage',
  input: z.object({ id }),
  output: coverage,
  table: {
    columns: listTable<z.output<typeof coverage>['bins'][number]>([
      { name: 'from', value: ({ at }) => at },
      { name: 'reports', value: ({ reports }) => reports, right: true },
      {
        name: 'languages',
        value: ({ languages }) =>
          Object.entries(languages)
            .map((it) => it.join(' '))
            .join('; '),
      },
    ]).columns,
    rows: ({ bins }) => bins,
  },
  errors: ['unknown-id'],
  run: async ({ id }, { store }) => shownCoverage(store, id),
})

/** `GET /v1/stories/{id}/tellings` */
export const tellingsOfStory = operation({
  name: 'tellings',
  summary: 'Show the foremost claims of a story with who told each when: which tellings are a new origin, which follow another, and who denies it.',
  group: 'Stories',
  role: 'reader',
  method: 'GET',
  path: '/stories/{id}/tellings',
  input: z.object({ id, ...pageInput, limit: z.int().min(1).max(50).exactOptional().meta({ description: 'How many claims at most; 20 unless told.' }) }),
  output: pageOf(toldTimes),
  table: {
    columns: listTable<TellingRow>([
      { name: 'told', value: ({ at }) => at },
      { name: 'claim', value: ({ claim }) => claim },
      { name: 'status', value: ({ status }) => status },
      { name: 'origin', value: ({ origin }) => origin.name },
      { name: 'new', value: (it) => (it.denies !== undefined ? 'denies' : it.new ? 'new' : (it.how ?? '')) },
      { name: 'via', value: ({ via }) => via.join(' > ') },
      { name: 'outlet', value: ({ outlet }) => outlet },
      { name: 'words', value: ({ evidence }) => evidence[0]?.words },
      { name: 'report', value: ({ report }) => report },
    ]).columns,
    rows: ({ items }) =>
      items.flatMap(({ text, status, marks, denials }) => [...marks, ...denials].map((mark): TellingRow => ({ ...mark, claim: text, status }))),
  },
  errors: ['unknown-id', 'bad-cursor'],
  run: async ({ id, ...page }, { store }) => paged(await shownTellings(store, id, page)),
})

type TellingRow = z.input<typeof toldTimes>['marks'][number] & { readonly claim: string; readonly status: string }

/** `GET /v1/claims/{id}/tellings` */
export const tellingsOfClaim = operation({
  name: 'tellings_of_claim',
  summary: 'Show who told a claim when and how: which tellings are a new origin, which follow another, and who denies it.',
  group: 'Claims',
  role: 'reader',
  method: 'GET',
  path: '/claims/{id}/tellings',
  input: z.object({ id }),
  output: claimTellings,
  table: {
    columns: listTable<z.output<typeof claimTellings>['marks'][number]>([
      { name: 'told', value: ({ at }) => at },
      { name: 'origin', value: ({ origin }) => origin.name },
      { name: 'new', value: (it) => (it.denies !== undefined ? 'denies' : it.new ? 'new' : (it.how ?? '')) },
      { name: 'stance', value: ({ stance }) => stance },
      { name: 'via', value: ({ via }) => via.join(' > ') },
      { name: 'outlet', value: ({ outlet }) => outlet },
      { name: 'words', value: ({ evidence }) => evidence[0]?.words },
      { name: 'report', value: ({ report }) => report },
    ]).columns,
    rows: ({ marks, denials }) => [...marks, ...denials],
  },
  errors: ['unknown-id'],
  run: async ({ id }, { store }) => shownClaimTellings(store, id),
})

/** `GET /v1/stories/{id}/matrix` */
export const matrixOfStory = operation({
  name: 'matrix',
  summary: 'Show who has to do with which of the foremost claims of a story, and with which stance.',
  group: 'Stories',
  role: 'reader',
  method: 'GET',
  path: '/stories/{id}/matrix',
  input: z.object({
    id,
    speakers: z.int().min(1).max(60).exactOptional().meta({ description: 'Rows at most; 25 unless told.' }),
    claims: z.int().min(1).max(40).exactOptional().meta({ description: 'Columns at most; 20 unless told.' }),
  }),
  output: matrix,
  table: {
    columns: listTable<CellRow>([
      { name: 'speaker', value: ({ speaker }) => speaker },
      { name: 'role', value: ({ role }) => role },
      { name: 'country', value: ({ country }) => country },
      { name: 'stance', value: ({ stance }) => stance },
      { name: 'claim', value: ({ text }) => text },
      { name: 'reports', value: ({ reports }) => reports, right: true },
      { name: 'words', value: ({ evidence }) => evidence.map(({ words }) => words).join(' … ') },
      { name: 'report', value: ({ evidence }) => evidence[0]?.report },
    ]).columns,
    rows: ({ claims, speakers }) => {
      const texts = new Map(claims.map(({ id, text }) => [id, text]))
      return speakers.flatMap(({ cells, ...who }) => cells.map((cell): CellRow => ({ ...who, ...cell, text: texts.get(cell.claim) })))
    },
  },
  errors: ['unknown-id'],
  run: async ({ id, ...how }, { store }) => shownMatrix(store, id, how),
})

type MatrixRow = z.input<typeof matrix>['speakers'][number]
type CellRow = Omit<MatrixRow, 'cells'> & MatrixRow['cells'][number] & { readonly text: string | undefined }

/** `GET /v1/stories/{id}/reactions` */
export const reactionsOfStory = operation({
  name: 'reactions',
  summary: 'Count what those of each country said in a story, by stance, with the first words of each who spoke.',
  group: 'Stories',
  role: 'reader',
  method: 'GET',
  path: '/stories/{id}/reactions',
  input: z.object({ id, stance: z.enum(stances).exactOptional().meta({ description: 'Only what was said like this.' }) }),
  output: reactions,
  table: {
    columns: listTable<ReactionRow>([
      { name: 'country', value: ({ country }) => country },
      { name: 'speaker', value: ({ speaker }) => speaker },
      { name: 'role', value: ({ role }) => role },
      {
        name: 'stances',
        value: ({ stances: counts }) =>
          Object.entries(counts)
            .map((it) => it.join(' '))
            .join('; '),
      },
      { name: 'words', value: ({ evidence }) => evidence.map(({ words }) => words).join(' … ') },
      { name: 'report', value: ({ evidence }) => evidence[0]?.report },
    ]).columns,
    rows: ({ countries }) => countries.flatMap(({ country, speakers }) => speakers.map((it): ReactionRow => ({ ...it, country }))),
  },
  errors: ['unknown-id'],
  run: async ({ id, stance }, { store }) => shownReactions(store, id, stance),
})

type ReactionRow = z.input<typeof reactions>['countries'][number]['speakers'][number] & { readonly country: string }

type GraphEdgeRow = z.input<typeof sourceGraph>['edges'][number] & { readonly source: string | undefined; readonly target: string | undefined }

/** A graph as a table: its edges. */
const edgesTable = {
  columns: listTable<GraphEdgeRow>([
    { name: 'from', value: ({ source, from }) => source || from },
    { name: 'kind', value: ({ kind }) => kind },
    { name: 'to', value: ({ target, to }) => target || to },
    { name: 'tellings', value: ({ count }) => count, right: true },
    { name: 'words', value: ({ evidence }) => evidence[0]?.words },
    { name: 'report', value: ({ evidence }) => evidence[0]?.report },
  ]).columns,
  rows: ({ nodes, edges }: z.input<typeof sourceGraph>) => {
    const names = new Map(nodes.map(({ id, name }) => [id, name]))
    return edges.map((edge): GraphEdgeRow => ({ ...edge, source: names.get(edge.from), target: names.get(edge.to) }))
  },
}

/** `GET /v1/stories/{id}/sources` */
export const sourcesOfStory = operation({
  name: 'sources_of_story',
  summary: 'Show through whom the foremost 100 claims of a story came: origins, relays, newsrooms, reports.',
  group: 'Stories',
  role: 'reader',
  method: 'GET',
  path: '/stories/{id}/sources',
  input: z.object({ id }),
  output: sourceGraph,
  table: edgesTable,
  errors: ['unknown-id'],
  run: async ({ id }, { store }) => shownSources(store, id),
})

/** `GET /v1/claims/{id}/sources` */
export const sourcesOfClaim = operation({
  name: 'sources_of_claim',
  summary: 'Show through whom a claim came: origins, relays, newsrooms, reports.',
  group: 'Claims',
  role: 'reader',
  method: 'GET',
  path: '/claims/{id}/sources',
  input: z.object({ id }),
  output: sourceGraph,
  table: edgesTable,
  errors: ['unknown-id'],
  run: async ({ id }, { store }) => shownSourcesOfClaim(store, id),
})

type FigureRow = z.input<typeof figures>['figures'][number]['series'][number]['points'][number] & {
  readonly kind: string
  readonly text: string
  readonly source: string
}

/** `GET /v1/stories/{id}/figures` */
export const figuresOfStory = operation({
  name: 'figures',
  summary: 'Show what is counted in a story over time, by source, with the least and the most that stood.',
  group: 'Stories',
  role: 'reader',
  method: 'GET',
  path: '/stories/{id}/figures',
  input: z.object({ id, kind: z.enum(quantityKinds).exactOptional() }),
  output: figures,
  table: {
    columns: listTable<FigureRow>([
      { name: 'told', value: ({ at }) => at },
      { name: 'kind', value: ({ kind }) => kind },
      { name: 'least', value: ({ min }) => min, right: true },
      { name: 'most', value: ({ max }) => max, right: true },
      { name: 'state', value: ({ state }) => state },
      { name: 'source', value: ({ source }) => source },
      { name: 'claim', value: ({ text }) => text },
      { name: 'words', value: ({ evidence }) => evidence[0]?.words },
      { name: 'report', value: ({ evidence }) => evidence[0]?.report },
    ]).columns,
    rows: (answer) =>
      answer.figures.flatMap(({ kind, text, series }) =>
        series.flatMap(({ source, points }) => points.map((point): FigureRow => ({ ...point, kind, text, source: source.name }))),
      ),
  },
  errors: ['unknown-id'],
  run: async ({ id, kind }, { store }) => shownFigures(store, id, kind),
})
