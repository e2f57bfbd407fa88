import type { Found, ReportLine, Store } from '../../store/index.ts'
import { hidingEntries } from './hiding-entries.ts'

/**
 * Reports that were found, without words that people hid; one that is hidden as a whole is left out. The index of words knows the text as it came in,
 * so that hidden words still find their report: what it says of them is blocks. Each word of hidden words goes, since an excerpt may begin among them.
 */
export async function withoutHiddenWords(store: Store, hits: readonly Found<ReportLine>[]): Promise<readonly Found<ReportLine>[]> {
  const hiding = await hidingEntries(store)
  if (hiding.length === 0) return hits
  return hits.flatMap((hit) => {
    const own = hiding.filter(({ target }) => target.report === hit.line.item)
    if (own.some(({ target }) => target.textQuote === undefined)) return []
    const words = own.flatMap(({ target }) => target.textQuote?.exact.match(/[\p{L}\p{N}]{2,}/gu) ?? [])
    return words.length === 0 ? [hit] : [masked(hit, words)]
  })
}

function masked({ line, excerpt, ...hit }: Found<ReportLine>, words: readonly string[]): Found<ReportLine> {
  const hide = (text: string): string => words.reduce((now, word) => now.replaceAll(word, '█'.repeat(word.length)), text)
  return { line: { ...line, ...(line.title !== undefined && { title: hide(line.title) }) }, excerpt: hide(excerpt), ...hit }
}
