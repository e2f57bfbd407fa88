import { command, count, oneOf, text, type ValuesOf } from '../command.ts'
import { storeOptions } from '../options/store.ts'

const options = {
  ...storeOptions,
  in: oneOf('what to look in (reports unless given)', ['reports', 'statements']),
  from: text('published at this time or later: 2024-06-26, 2024-06-26T18:00Z', 'TIME'),
  to: text('published before this time', 'TIME'),
  outlet: text('published by this outlet', 'NAME'),
  limit: count('how many at most (20 unless given)', 'N'),
  after: text('go on after this page: the cursor that --format json prints as next', 'CURSOR'),
  format: oneOf('how to print what is found (table unless given)', ['table', 'json', 'jsonl', 'csv']),
} as const
export type SearchValues = ValuesOf<typeof options>

/** Finds reports and statements by their words. */
export const search = command({
  name: 'search',
  summary: 'Find kept reports, or what was said in them, by their words; the newest first.',
  example: 'hearsay search "state of emergency" --from 2024-06-26 --store news.db',
  details: [
    'All words must stand there. "Several words" in quotation marks stand side by side, begin* begins a word, -word must not stand there. Case and accents do not count: tromso finds Tromsø.',
  ],
  inputs: { shown: 'WORDS', summary: 'the words to look for', count: 'some' },
  options,
  async run(words, values, io) {
    const { searchStore } = await import('../search-store.ts')
    return searchStore(words, values, io)
  },
})
