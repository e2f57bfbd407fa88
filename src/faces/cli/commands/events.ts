import { command, count, flag, oneOf, type ValuesOf } from '../command.ts'
import { fetchingOptions } from '../options/fetching.ts'
import { reportSaidOptions } from '../options/report.ts'

const options = {
  format: oneOf('csv unless given', ['csv', 'jsonl']),
  ...reportSaidOptions,
  jsonl: flag('read many reports, one JSON object a line'),
  workers: count('threads for --jsonl (one a core unless given)', 'N'),
  ...fetchingOptions,
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
  inputs: { shown: 'INPUT', summary: 'a file, folder, pattern or address; - or nothing for standard input', count: 'some' },
  options,
  async run(files, values, io) {
    const inputs = files.length > 0 ? files : ['-']
    const { printEvents } = await import('../print-events.ts')
    return printEvents(inputs, values, io)
  },
})
