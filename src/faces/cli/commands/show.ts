import { command, oneOf, type ValuesOf } from '../command.ts'
import { storeOptions } from '../options/store.ts'

const options = {
  ...storeOptions,
  format: oneOf('how to print it (text unless given)', ['text', 'json']),
} as const
export type ShowValues = ValuesOf<typeof options>

/** Shows a kept report. */
export const show = command({
  name: 'show',
  summary: 'Show a kept report: where and when it came in, its versions, its text and what was read out of it.',
  example: 'hearsay show 4v1dqkc9m2x0f --store news.db',
  details: [
    'An id of a report without its version shows the newest version; an id of a statement shows the report it stands in, an id of a claim the exact words of all that assert it.',
  ],
  inputs: { shown: 'ID', summary: 'an id that hearsay search printed', count: 'some' },
  options,
  async run(ids, values, io) {
    const { showKept } = await import('../show-kept.ts')
    return showKept(ids, values, io)
  },
})
