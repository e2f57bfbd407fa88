import { languages } from '../../../words/index.ts'
import { command, count, flag, oneOf, text, type ValuesOf } from '../command.ts'

const options = {
  'format': oneOf('csv unless given', ['csv', 'jsonl']),
  'language': oneOf('language of the reports, instead of telling it from the words', languages),
  'published': text('when the report was published: 2024-06-26T23:41+02:00', 'TIME'),
  'time-zone': text('time zone of the outlet: Europe/Oslo', 'ZONE'),
  'offices': text('table of offices and holders of your own, over the one that comes with the program', 'FILE'),
  'outlet': text('who published the report', 'NAME'),
  'jsonl': flag('read many reports, one JSON object a line'),
  'workers': count('threads for --jsonl (one a core unless given)', 'N'),
} as const
export type EventsValues = ValuesOf<typeof options>

/** Prints events as a table for research. */
export const events = command({
  name: 'events',
  summary: 'Print the events of reports as a table: who did what to whom, where, when, and according to whom.',
  example: 'hearsay events report.txt --format csv',
  details: [
    'One row an event, typed by PLOVER 2.0, with countries (ISO 3166-1 alpha-3) and sectors of its actors, coordinates, time in UTC, status, and who asserts it by which relays; no asserter means the report itself.',
    'With --jsonl each line of the input is a report as JSON, as in hearsay read --jsonl.',
  ],
  inputs: { shown: 'FILE', summary: 'a report; - or nothing for standard input', count: 'some' },
  options,
  async run(files, values, io) {
    const inputs = files.length > 0 ? files : ['-']
    const { printEvents } = await import('../print-events.ts')
    return printEvents(inputs, values, io)
  },
})
