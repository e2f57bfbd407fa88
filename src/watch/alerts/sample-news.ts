import type { NewsBody } from './news.ts'

const words = 'The invented bridge at Nowhere is open again'

/** News that never happened, to see whether they arrive. */
export function sampleNews({ id, name }: { readonly id: string; readonly name: string }, at: string): NewsBody {
  return {
    schema: 'hearsay/news@1',
    kind: 'claim',
    at,
    search: { id, name },
    claim: {
      id: 'test',
      kind: 'event',
      text: words,
      status: 'single',
      origins: [{ kind: 'outlet', name: 'The Invented Post' }],
      newsrooms: ['The Invented Post'],
      reports: 1,
      firstAt: at,
      lastAt: at,
    },
    quotes: [{ report: 'test', span: [0, words.length], words, outlet: 'The Invented Post', at }],
    moreQuotes: 0,
    origins: 1,
    test: true,
  }
}
