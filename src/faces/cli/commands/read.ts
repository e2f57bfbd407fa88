import { languages, layers } from '../../../words/index.ts'
import { command, count, flag, oneOf, someOf, text, type ValuesOf } from '../command.ts'

const options = {
  'format': oneOf('how to print the reading (text unless given)', ['text', 'json', 'jsonl', 'md', 'html']),
  'explain': flag('say which rule or model found each item'),
  'language': oneOf('language of the report, instead of telling it from the words', languages),
  'published': text('when the report was published: 2024-06-26T23:41+02:00', 'TIME'),
  'time-zone': text('time zone of the outlet: Europe/Oslo', 'ZONE'),
  'offices': text('table of offices and holders of your own, over the one that comes with the program', 'FILE'),
  'outlet': text('who published the report', 'NAME'),
  'only': someOf('layers of the reading that are wanted', layers),
  'jsonl': flag('read many reports, one JSON object a line'),
  'workers': count('threads for --jsonl (one a core unless given)', 'N'),
} as const
export type ReadValues = ValuesOf<typeof options>

/** Reads files for a person, or lines for a program. */
export const read = command({
  name: 'read',
  summary: 'Read reports and print who did what to whom, who says what, where, when, and according to whom.',
  example: 'hearsay read report.txt',
  details: [
    'A report is plain text, Markdown or simple HTML in UTF-8.',
    'With --jsonl each line of the input is a report as JSON, {"id", "text"} and what else is known of it, and each line of the output its reading, in the same order.',
  ],
  inputs: { shown: 'FILE', summary: 'a report; - or nothing for standard input', count: 'some' },
  options,
  async run(files, values, io) {
    const inputs = files.length > 0 ? files : ['-']
    const work = values.jsonl ? (await import('../read-batch.ts')).readBatch : (await import('../read-files.ts')).readFiles
    return work(inputs, values, io)
  },
})
