import { command, count, flag, oneOf, someOf, text, type ValuesOf } from '../command.ts'
import { briefFormats } from '../../../export/index.ts'
import { languages } from '../../../words/index.ts'
import { fetchingOptions } from '../options/fetching.ts'

/** Kinds of rows a record has. */
export const recordKinds = ['stories', 'copies', 'claims', 'timeline', 'brief'] as const

const options = {
  'jsonl': flag('reports as JSON, one a line, in any order; rows of the record as JSON, one a line'),
  'one-story': flag('all reports tell one story: a folder or a selection of your own'),
  'as-of': text('the record as it stood then; later reports are left out', 'TIME'),
  'brief': someOf('languages a brief is wanted in', languages),
  'length': count('about so many words a brief (as the story asks for unless given)', 'WORDS'),
  'since': text('briefs of what is new after this time', 'TIME'),
  'format': oneOf('how to print briefs for people (text unless given)', briefFormats),
  'records': flag('the reading of each report, too'),
  'follow': flag('rows go out as they change while lines come; {"gone"} for those that are there no longer'),
  'only': someOf('kinds of rows that are wanted; a timeline alone names no claims', recordKinds),
  ...fetchingOptions,
} as const
export type RecordValues = ValuesOf<typeof options>

/** Joins reports. */
export const record = command({
  name: 'record',
  summary: 'Join reports: which tell one story, and which took their words from another.',
  example: 'hearsay record morning/*.txt',
  details: [
    'Reports may come in any order and language; the same reports give the same record. A folder stands for every file in it.',
    'With --brief the briefs of each story are printed, with footnotes: the words every sentence rests on, who published them and when.',
    'With --jsonl each line is a report, {"id", "text", "publishedAt", "outlet", "language", "title", "collection"}; each collection is a case of its own. A row is {"story"}, {"copy"}, {"claim"}, {"timeline"} or {"brief"}.',
  ],
  inputs: { shown: 'INPUT', summary: 'a file, folder, pattern or address; - or nothing for standard input', count: 'some' },
  options,
  async run(files, values, io) {
    const inputs = files.length > 0 ? files : ['-']
    const work = values.jsonl ? (await import('../record-batch.ts')).recordBatch : (await import('../record-files.ts')).recordFiles
    return work(inputs, values, io)
  },
})
