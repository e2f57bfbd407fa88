import { z } from 'zod'
import { briefsIn, type BriefReport } from '../../export/index.ts'
import { keptBriefs, shownBriefs, shownCopies, shownStories, shownStory, shownTimeline } from '../../watch/index.ts'
import { languages } from '../../words/index.ts'
import { briefReport } from '../lists/brief-report.ts'
import { entryColumns, storyColumns } from '../lists/columns.ts'
import { listTable, operation } from './operation.ts'
import { brief, copy, entry, story, storyLine } from './shapes/items.ts'
import { paged, pageInput, pageOf } from './shapes/page.ts'
import { id, moment } from './shapes/words.ts'

/** `GET /v1/stories` */
export const listStories = operation({
  name: 'list_stories',
  summary: 'List stories, those whose last report is newest first, with how many reports, newsrooms and independent origins stand behind each.',
  group: 'Stories',
  role: 'reader',
  method: 'GET',
  path: '/stories',
  input: z.object(pageInput),
  output: pageOf(storyLine),
  table: listTable(storyColumns),
  errors: ['bad-cursor'],
  run: async (input, { store }) => paged(await shownStories(store, input)),
})

/** `GET /v1/stories/{id}` */
export const getStory = operation({
  name: 'get_story',
  summary:
    'Show one story: its counts, its episodes and the stories it is linked with. Its claims, reports, statements, events and numbers are lists with `story`.',
  group: 'Stories',
  role: 'reader',
  method: 'GET',
  path: '/stories/{id}',
  input: z.object({ id }),
  output: story,
  errors: ['unknown-id'],
  run: async ({ id }, { store }) => shownStory(store, id),
})

/** `GET /v1/stories/{id}/timeline` */
export const timeline = operation({
  name: 'timeline',
  summary: 'Tell a story by the days things happened, each with the words it rests on.',
  group: 'Stories',
  role: 'reader',
  method: 'GET',
  path: '/stories/{id}/timeline',
  input: z.object({ id, all: z.boolean().exactOptional().meta({ description: 'Also what readers of a timeline would pass over.' }) }),
  output: z.object({ story: id, entries: z.array(entry) }).meta({ id: 'Timeline' }),
  table: {
    columns: listTable(entryColumns).columns,
    rows: ({ entries }) => entries.map(({ evidence, ...it }) => ({ ...it, citations: evidence })),
  },
  errors: ['unknown-id'],
  run: async ({ id, ...how }, { store }) => shownTimeline(store, id, how),
})

const briefInput = z.object({
  id,
  language: z
    .array(z.enum(languages))
    .min(1)
    .max(languages.length)
    .exactOptional()
    .meta({ description: 'In which languages; the one most of its reports are in unless told.' }),
  words: z.int().min(10).max(2000).exactOptional().meta({ description: 'About so many words.' }),
  since: moment.exactOptional().meta({ description: 'Only what is new after this time.' }),
})

/** `GET /v1/stories/{id}/brief` */
export const briefOfStory = operation({
  name: 'brief',
  summary: 'Write what is known of a story, in one language or several. Every sentence has the words of reports it rests on.',
  group: 'Stories',
  role: 'reader',
  method: 'GET',
  path: '/stories/{id}/brief',
  input: briefInput,
  output: z.object({ story: id, title: z.string(), briefs: z.array(brief) }).meta({ id: 'Briefs' }),
  table: {
    columns: [
      { name: 'language', value: (row) => (row as SentenceRow).language },
      { name: 'sentence', value: (row) => (row as SentenceRow).text },
      { name: 'outlets', value: (row) => (row as SentenceRow).outlets },
    ],
    rows: ({ briefs }) =>
      briefs.flatMap(({ language, sentences }) =>
        sentences.map(({ text, evidence }): SentenceRow => ({
          language,
          text,
          outlets: [...new Set(evidence.map(({ outlet, report }) => outlet ?? report))].join('; '),
        })),
      ),
  },
  errors: ['unknown-id', 'bad-date'],
  run: async ({ id, ...how }, { store, languages }) => shownBriefs(store, id, how, languages),
  async markdown({ id, ...how }, { store, languages }) {
    const { titleOf, briefs, digests } = await keptBriefs(store, id, how, languages)
    const reports = new Map(digests.map(({ id, reading }): [string, BriefReport] => [id, briefReport(id, reading.report)]))
    return [
      ...briefsIn(
        'md',
        briefs.map((brief) => ({ title: titleOf(brief), brief, reports })),
        { width: 80, color: false },
      ),
    ].join('')
  },
})

interface SentenceRow {
  readonly language: string
  readonly text: string
  readonly outlets: string
}

/** `GET /v1/stories/{id}/copies` */
export const copies = operation({
  name: 'copies',
  summary: 'Tell which reports of a story took their words from which.',
  group: 'Stories',
  role: 'reader',
  method: 'GET',
  path: '/stories/{id}/copies',
  input: z.object({ id }),
  output: z.object({ items: z.array(copy) }),
  table: listTable<z.output<typeof copy>>([
    { name: 'copy', value: ({ b }) => b },
    { name: 'source', value: ({ a }) => a },
    { name: 'kind', value: ({ kind }) => kind },
    { name: 'direction', value: ({ direction }) => direction },
    { name: 'credited', value: ({ credited }) => (credited ? 'yes' : 'no') },
  ]),
  errors: ['unknown-id'],
  run: async ({ id }, { store }) => ({ items: await shownCopies(store, id) }),
})
