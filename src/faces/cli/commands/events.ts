import { command, count, flag, oneOf, text, type ValuesOf } from '../command.ts'
import { fetchingOptions } from '../options/fetching.ts'
import { listFormats } from '../../../export/index.ts'
import { eventTypes } from '../../../words/index.ts'
import { listOptions, publishedOptions, storyOption } from '../options/list.ts'
import { reportSaidOptions } from '../options/report.ts'

const options = {
  format: oneOf('csv unless given; of a store table', listFormats),
  ...reportSaidOptions,
  jsonl: flag('read many reports, one JSON object a line'),
  workers: count('threads for --jsonl (one a core unless given)', 'N'),
  ...fetchingOptions,
  store: listOptions.store,
  limit: listOptions.limit,
  after: listOptions.after,
  ...storyOption,
  type: oneOf('kept events of this PLOVER type', eventTypes),
  country: text('kept events in this country, ISO 3166-1 alpha-3', 'CODE'),
  ...publishedOptions,
} as const
export type EventsValues = ValuesOf<typeof options>

/** Prints events as a table for research. */
export const events = command({
  name: 'events',
  summary: 'Print the events of reports as a table: who did what to whom, where, when, and according to whom.',
  example: 'hearsay events report.txt --format csv',
  details: [
    'One row an event, typed by PLOVER 2.0, with countries (ISO 3166-1 alpha-3) and sectors of its actors, coordinates, time in UTC, status, and who asserts it by which relays; no asserter means the report itself.',
    'With --store and no input the events of kept reports are listed, the newest first.',
    'With --jsonl each line of the input is a report as JSON, as in hearsay read --jsonl.',
  ],
  inputs: { shown: 'INPUT', summary: 'a file, folder, pattern or address; - or nothing for standard input', count: 'some' },
  options,
  async run(files, values, io) {
    if (files.length === 0 && values.store !== undefined) return (await import('../kept/lists.ts')).printKeptEvents(values, io)
    const inputs = files.length > 0 ? files : ['-']
    const { printEvents } = await import('../print-events.ts')
    return printEvents(inputs, values, io)
  },
})
