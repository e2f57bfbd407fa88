import { z } from 'zod'
import { difference, differenceText, exporters } from '../../export/index.ts'
import { keepReport, readGiven, reportOfFields, shownReport, shownReports, twoVersions, wordsOfVersion } from '../../watch/index.ts'
import { HearsayError, type ReportInput } from '../../words/index.ts'
import { reportColumns } from '../lists/columns.ts'
import { listTable, operation } from './operation.ts'
import { reportLine } from './shapes/items.ts'
import { paged, pageInput, pageOf } from './shapes/page.ts'
import { givenReport, keptReport } from './shapes/report.ts'
import { reading } from './shapes/reading.ts'
import { id, moment } from './shapes/words.ts'

/** `GET /v1/reports` */
export const listReports = operation({
  name: 'list_reports',
  summary: 'List reports in their newest versions, the newest first.',
  group: 'Reports',
  role: 'reader',
  method: 'GET',
  path: '/reports',
  input: z.object({
    story: id.exactOptional().meta({ description: 'Of this story only.' }),
    outlet: z.string().min(1).max(500).exactOptional(),
    language: z.string().min(2).max(35).exactOptional().meta({ description: 'BCP 47, as reports have it.' }),
    from: moment.exactOptional().meta({ description: 'Published at this time or later.' }),
    to: moment.exactOptional().meta({ description: 'Published before this time.' }),
    ...pageInput,
  }),
  output: pageOf(reportLine),
  table: listTable(reportColumns),
  errors: ['bad-cursor'],
  run: async (input, { store }) => paged(await shownReports(store, input)),
})

/** `GET /v1/reports/{id}` */
export const getReport = operation({
  name: 'get_report',
  summary: 'Show a version of a report with its text, what was read out of it, its versions and corrections.',
  group: 'Reports',
  role: 'reader',
  method: 'GET',
  path: '/reports/{id}',
  input: z.object({ id }),
  output: keptReport,
  errors: ['unknown-id'],
  async run({ id }, { store }) {
    const { kept, corrected } = await shownReport(store, id)
    const { applied, marks, unplaced } = corrected
    return { ...kept, corrections: { applied, marks, unplaced } }
  },
  async markdown({ id }, { store }) {
    const { kept } = await shownReport(store, id)
    return kept.reading ? [...exporters.md.write(kept.reading, { width: 80, color: false }, 1)].join('') : kept.report.text
  },
})

/** `GET /v1/reports/{id}/reading` */
export const getReading = operation({
  name: 'get_reading',
  summary: 'Show what was read out of a report, as people have corrected it.',
  group: 'Reports',
  role: 'reader',
  method: 'GET',
  path: '/reports/{id}/reading',
  input: z.object({ id }),
  output: reading,
  errors: ['unknown-id'],
  run: async ({ id }, { store }) => readingOf(id, (await shownReport(store, id)).kept, store.file),
  async markdown({ id }, { store }) {
    const { kept } = await shownReport(store, id)
    return [...exporters.md.write(readingOf(id, kept, store.file), { width: 80, color: false }, 1)].join('')
  },
})

function readingOf(id: string, { reading }: Awaited<ReturnType<typeof shownReport>>['kept'], file: string): NonNullable<typeof reading> {
  if (!reading) throw new HearsayError('unknown-id', { id: `${id}/reading`, file })
  return reading
}

const stretch = z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })

/** `GET /v1/reports/{id}/difference` */
export const compareVersions = operation({
  name: 'compare_versions',
  summary: 'Show what changed between two versions of a report, word by word: its last two, or this one and another.',
  group: 'Reports',
  role: 'reader',
  method: 'GET',
  path: '/reports/{id}/difference',
  input: z.object({ id, with: id.exactOptional().meta({ description: 'The later version; the last two of the report unless told.' }) }),
  output: z
    .object({ before: z.string().exactOptional(), after: z.string().exactOptional(), stretches: z.array(stretch) })
    .meta({ id: 'Difference', description: 'How one text became another. A report with one version has no stretches.' }),
  errors: ['unknown-id'],
  async run({ id, with: other }, { store }) {
    const pair = await twoVersions(store, id, other)
    if (!pair) return { stretches: [] }
    const [before, after] = pair
    return { before: before.id, after: after.id, stretches: difference(wordsOfVersion(before), wordsOfVersion(after)) }
  },
  async markdown({ id, with: other }, { store }) {
    const pair = await twoVersions(store, id, other)
    return pair ? differenceText(difference(wordsOfVersion(pair[0]), wordsOfVersion(pair[1])), { color: false }) : ''
  },
})

const given = z.object(givenReport)

/** `POST /v1/reports` */
export const addReport = operation({
  name: 'add_report',
  summary: 'Read a report and keep it. One that is there already is told, and nothing is changed.',
  group: 'Reports',
  role: 'editor',
  method: 'POST',
  path: '/reports',
  input: given,
  output: z.object({ id, item: id, fate: z.enum(['new', 'version', 'known']) }).meta({ id: 'Acknowledged', description: 'What became of a report.' }),
  errors: [
    'bad-line',
    'empty-report',
    'language-unknown',
    'language-unsupported',
    'report-too-long',
    'bad-date',
    'unknown-zone',
    'report-failed',
    'store-full',
  ],
  made: ({ id }) => `/reports/${id}`,
  async run(input, { store, read, now, joined }) {
    const kept = await keepReport(store, read, reportOf(input), now)
    if (kept.fate !== 'known') await joined()
    return kept
  },
})

/** `POST /v1/read` */
export const readReportOnce = operation({
  name: 'read_report',
  summary: 'Read a report without keeping it: who is spoken of, where, when, who says what, who did what to whom.',
  group: 'Reports',
  role: 'reader',
  method: 'POST',
  path: '/read',
  input: given,
  output: reading,
  errors: ['bad-line', 'empty-report', 'language-unknown', 'language-unsupported', 'report-too-long', 'bad-date', 'unknown-zone', 'report-failed'],
  run: async (input, { read }) => readGiven(read, reportOf(input)),
})

/** A report is called by its address, else by nothing but its words. */
function reportOf(input: z.output<typeof given>): ReportInput {
  return reportOfFields({ id: input.url ?? 'given', ...input })
}
