import { z } from 'zod'
import { shownCoverage, shownTellings } from '../../watch/index.ts'
import { listTable, operation } from './operation.ts'
import { paged, pageInput, pageOf } from './shapes/page.ts'
import { coverage, toldTimes } from './shapes/pictures.ts'
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
