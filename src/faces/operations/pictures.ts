import { z } from 'zod'
import { shownCoverage } from '../../watch/index.ts'
import { listTable, operation } from './operation.ts'
import { coverage } from './shapes/pictures.ts'
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
