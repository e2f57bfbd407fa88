import { command, count, oneOf, text, type ValuesOf } from '../command.ts'
import { storeOptions } from '../options/store.ts'

const options = {
  ...storeOptions,
  for: oneOf('with export: only one kind of line, without a key around it', ['events', 'statements', 'packs']),
  kind: oneOf('with sample and summary: what is judged (statements unless given)', ['statement', 'event']),
  story: text('with sample: of this story only', 'ID'),
  seed: text('with sample: draw at random, the same for the same seed; with right and wrong: the sample it was drawn in', 'SEED'),
  limit: count('with sample: how many at most (25 unless given)', 'N'),
  by: text('with right and wrong: who says so (HEARSAY_USER, else who is logged in, unless given)', 'NAME'),
} as const
export type ReviewValues = ValuesOf<typeof options>

/** What people say of what was read, what it teaches, and what of it waits. */
export const review = command({
  name: 'review',
  summary: 'Judge what was read and count it; print what corrections teach as gold and lines for packs, or the corrections that wait for a person.',
  example: 'hearsay review sample --seed 7 --store news.db',
  details: [
    'sample: statements or events to be judged, the least certain that nobody has judged first; with --seed a random sample, which alone measures how good the reading is. right TARGET, wrong TARGET: says so of one (4v1dqkc9m2x0f-s2). summary: how many are right, with 95 % intervals. take-back ID: takes a verdict back.',
    'export: each paragraph in which somebody corrected something is a line of gold, in the shape of training/gold/events.jsonl (events) or of the gold of quotations (statements), in code points; packs are words with the sentence that shows what they say. Without --for each line has one key that names its kind.',
    'queue: corrections that could not be put in their place in the newest version of their report, each with the reason.',
  ],
  inputs: { shown: 'sample|right|wrong|summary|export|queue', summary: 'what to do', count: 'some' },
  options,
  async run(typed, values, io) {
    const { reviewStore } = await import('../correct/review-store.ts')
    return reviewStore(typed, values, io)
  },
})
