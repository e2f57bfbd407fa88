import { command, flag, type ValuesOf } from '../command.ts'
import { fetchingOptions } from '../options/fetching.ts'
import { reportSaidOptions } from '../options/report.ts'
import { storeOptions } from '../options/store.ts'

const options = {
  ...storeOptions,
  durable: flag('wait for the disk each time, so that a power cut loses nothing either'),
  queue: flag('keep the reports and leave reading them to hearsay work, through PostgreSQL'),
  unjoined: flag('keep the reports and leave joining them to hearsay join'),
  ...reportSaidOptions,
  ...fetchingOptions,
} as const
export type AddValues = ValuesOf<typeof options>

/** Reads reports and keeps them. */
export const add = command({
  name: 'add',
  summary: 'Read reports and keep them, with their readings, in a store.',
  example: 'hearsay add feed.xml night/*.html --store news.db',
  details: [
    'Takes what hearsay read takes. What is there already is passed over; a report whose text has changed is kept as a further version, and the earlier ones stay.',
    'Stopped in the middle, it goes on when the same is typed again.',
  ],
  inputs: { shown: 'INPUT', summary: 'a file, folder, pattern or address; - or nothing for standard input', count: 'some' },
  options,
  async run(inputs, values, io) {
    const { addToStore } = await import('../add-to-store.ts')
    return addToStore(inputs.length > 0 ? inputs : ['-'], values, io)
  },
})
