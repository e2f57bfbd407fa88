import { layers } from '../../../words/index.ts'
import { command, count, flag, oneOf, someOf, type ValuesOf } from '../command.ts'
import { fetchingOptions } from '../options/fetching.ts'
import { reportSaidOptions } from '../options/report.ts'

const options = {
  format: oneOf('how to print the reading (text unless given)', ['text', 'json', 'jsonl', 'md', 'html']),
  explain: flag('say which rule or model found each item'),
  ...reportSaidOptions,
  only: someOf('layers of the reading that are wanted', layers),
  jsonl: flag('read many reports, one JSON object a line'),
  workers: count('threads for --jsonl (one a core unless given)', 'N'),
  ...fetchingOptions,
} as const
export type ReadValues = ValuesOf<typeof options>

/** Reads files for a person, or lines for a program. */
export const read = command({
  name: 'read',
  summary: 'Read reports and print who did what to whom, who says what, where, when, and according to whom.',
  example: 'hearsay read report.txt',
  details: [
    'Formats are told by what they hold: hearsay help intake lists them. A folder stands for every file in it. An address is fetched; nothing else leaves your machine.',
    'With --jsonl each line of the input is a report as JSON, {"id", "text"} and what else is known of it, and each line of the output its reading, in the same order.',
  ],
  inputs: { shown: 'INPUT', summary: 'a file, folder, pattern or address; - or nothing for standard input', count: 'some' },
  options,
  async run(files, values, io) {
    const inputs = files.length > 0 ? files : ['-']
    const work = values.jsonl ? (await import('../read-batch.ts')).readBatch : (await import('../read-files.ts')).readFiles
    return work(inputs, values, io)
  },
})
