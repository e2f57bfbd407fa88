import { z } from 'zod'
import { agreement as agreementIn, countedVerdicts, giveVerdict, sampled, shownVerdicts, takeVerdictBack } from '../../watch/index.ts'
import type { Verdict } from '../../words/index.ts'
import { listTable, operation } from './operation.ts'
import { paged, pageInput, pageOf } from './shapes/page.ts'
import { agreement, counted, kind, sampleItem, saying, seed, verdict } from './shapes/verdicts.ts'
import { id } from './shapes/words.ts'

/** `GET /v1/review/sample` */
export const reviewSample = operation({
  name: 'review_sample',
  summary:
    'List statements or events to be judged: those the machine is least certain of that nobody has judged, or a random sample that a seed draws again, with what was said of each.',
  group: 'Corrections',
  role: 'reader',
  method: 'GET',
  path: '/review/sample',
  input: z.object({
    kind: kind.exactOptional().meta({ description: '`statement` unless told.' }),
    story: id.exactOptional().meta({ description: 'Of this story only.' }),
    order: z.enum(['least-certain', 'random']).exactOptional().meta({ description: '`least-certain` unless told.' }),
    seed: seed.exactOptional().meta({ description: 'Of a random sample: the same seed draws the same items; `1` unless told.' }),
    limit: z.int().min(1).max(200).exactOptional().meta({ description: 'How many at most; 25 unless told.' }),
  }),
  output: z.object({
    items: z.array(sampleItem),
    among: z.int().meta({ description: 'How many they were drawn from.' }),
    more: z.boolean().meta({ description: 'There are older ones that were not looked at.' }),
    seed: z.string().exactOptional(),
  }),
  table: listTable<z.output<typeof sampleItem>>([
    { name: 'report', value: ({ report }) => report },
    { name: 'item', value: ({ item }) => item },
    { name: 'confidence', value: ({ confidence }) => confidence, right: true },
    { name: 'words', value: ({ statement, event }) => statement?.words ?? event?.words },
    { name: 'doubts', value: ({ doubts }) => doubts.join('; ') },
    { name: 'verdict', value: ({ verdict }) => verdict?.verdict },
  ]),
  errors: [],
  async run({ kind = 'statement', order = 'least-certain', seed = '1', limit = 25, story }, { store }) {
    const found = await sampled(store, { kind, order, seed, limit, ...(story !== undefined && { story }) })
    return { ...found, ...(order === 'random' && { seed }) }
  },
})

/** `GET /v1/verdicts` */
export const listVerdicts = operation({
  name: 'list_verdicts',
  summary: 'List what people said of statements and events, the newest first.',
  group: 'Corrections',
  role: 'reader',
  method: 'GET',
  path: '/verdicts',
  input: z.object({
    kind: kind.exactOptional(),
    by: z.string().min(1).max(200).exactOptional().meta({ description: 'Who gave it.' }),
    report: id.exactOptional().meta({ description: 'What all versions of a report share (`item`).' }),
    sample: seed.exactOptional(),
    ...pageInput,
  }),
  output: pageOf(verdict),
  table: listTable<z.output<typeof verdict>>([
    { name: 'id', value: ({ id }) => id },
    { name: 'at', value: ({ at }) => at },
    { name: 'by', value: ({ by }) => by },
    { name: 'kind', value: ({ kind }) => kind },
    { name: 'verdict', value: ({ verdict }) => verdict },
    { name: 'words', value: ({ words }) => words },
  ]),
  errors: ['bad-cursor'],
  async run(input, { store }) {
    const page = await shownVerdicts(store, input)
    return paged({ ...page, items: page.items.map(flat) })
  },
})

function flat({ target, ...it }: Verdict): z.output<typeof verdict> {
  return { ...it, report: target.report, span: [target.span[0], target.span[1]], words: target.textQuote.exact }
}

/** `POST /v1/verdicts` */
export const addVerdict = operation({
  name: 'add_verdict',
  summary: 'Say that a statement or event is right or wrong. Of an item the last verdict counts; it is found again by its words when the report changes.',
  group: 'Corrections',
  role: 'editor',
  method: 'POST',
  path: '/verdicts',
  input: z.object({
    report: id,
    item: z.string().regex(/^[se]\d{1,6}$/u, 'It is no statement (s1) or event (e1).'),
    verdict: saying,
    sample: seed.exactOptional().meta({ description: 'Seed of the random sample it was drawn in: only these measure how good the reading is.' }),
  }),
  output: verdict,
  errors: ['unknown-id', 'unknown-item', 'store-full'],
  run: async ({ report, ...judging }, { store, now }, { name: by }) => flat(await giveVerdict(store, report, judging, { by, at: now() })),
})

/** `DELETE /v1/verdicts/{id}` */
export const removeVerdict = operation({
  name: 'remove_verdict',
  summary: 'Take a verdict back.',
  group: 'Corrections',
  role: 'editor',
  method: 'DELETE',
  path: '/verdicts/{id}',
  input: z.object({ id }),
  output: z.null(),
  errors: ['unknown-verdict'],
  async run({ id }, { store }) {
    await takeVerdictBack(store, id)
    return null
  },
})

/** `GET /v1/verdicts/summary` */
export const verdictSummary = operation({
  name: 'verdict_summary',
  summary:
    'Count verdicts by kind, type, stance and language, each with its 95 % interval: those of random samples, which measure the reading, and those picked, which do not, apart.',
  group: 'Corrections',
  role: 'reader',
  method: 'GET',
  path: '/verdicts/summary',
  input: z.object({ kind: kind.exactOptional(), sample: seed.exactOptional().meta({ description: 'Of random samples this one only.' }) }),
  output: z.object({ random: z.array(counted), picked: z.array(counted) }).meta({ id: 'VerdictSummary' }),
  table: {
    columns: listTable<z.output<typeof counted> & { how: string }>([
      { name: 'how', value: ({ how }) => how },
      { name: 'of', value: ({ of }) => of },
      { name: 'value', value: ({ value }) => value },
      { name: 'judged', value: ({ judged }) => judged, right: true },
      { name: 'right', value: ({ right }) => right, right: true },
      { name: 'precision', value: ({ precision }) => precision, right: true },
      { name: 'low', value: ({ low }) => low, right: true },
      { name: 'high', value: ({ high }) => high, right: true },
    ]).columns,
    rows: ({ random, picked }) => [...random.map((it) => ({ how: 'random', ...it })), ...picked.map((it) => ({ how: 'picked', ...it }))],
  },
  errors: [],
  async run(input, { store }) {
    const { random, picked } = await countedVerdicts(store, input)
    return { random: [...random], picked: [...picked] }
  },
})

/** `GET /v1/corrections/agreement` */
export const correctionAgreement = operation({
  name: 'agreement',
  summary:
    'Say how often people left as it is what the machine read of the statements and events they judged or corrected. It is no measure of the reading: who corrects looks where something is wrong.',
  group: 'Corrections',
  role: 'reader',
  method: 'GET',
  path: '/corrections/agreement',
  input: z.object({}),
  output: z.object({ all: agreement, statement: agreement, event: agreement }).meta({ id: 'Agreement' }),
  errors: [],
  run: async (_, { store }) => agreementIn(store),
})
