import { command, oneOf, type ValuesOf } from '../command.ts'
import { storeOptions } from '../options/store.ts'

const options = {
  ...storeOptions,
  for: oneOf('only one kind of line, without a key around it', ['events', 'statements', 'packs']),
} as const
export type ReviewValues = ValuesOf<typeof options>

/** What corrections teach, and what of them waits. */
export const review = command({
  name: 'review',
  summary: 'Print what corrections teach as gold and lines for packs, or the corrections that wait for a person.',
  example: 'hearsay review export --for events --store news.db > gold.jsonl',
  details: [
    'export: each paragraph in which somebody corrected something is a line of gold, in the shape of training/gold/events.jsonl (events) or of the gold of quotations (statements), in code points; packs are words with the sentence that shows what they say. Without --for each line has one key that names its kind.',
    'queue: corrections that could not be put in their place in the newest version of their report, each with the reason.',
  ],
  inputs: { shown: 'export|queue', summary: 'what to print', count: 'one' },
  options,
  async run(typed, values, io) {
    const { reviewStore } = await import('../correct/review-store.ts')
    return reviewStore(typed, values, io)
  },
})
