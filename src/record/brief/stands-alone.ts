import type { BriefPhrases } from './phrases.ts'
import type { StorySentence } from './sentences.ts'

/** Whether a sentence can be read without those around it: no heading, no open quotation, nobody speaks to the reader outside quotation marks. */
export function standsAlone({ words, digest, span }: StorySentence, { addresses, pointers }: BriefPhrases): boolean {
  if (
    digest.reading.report.layout.some((block) => block.kind !== 'dateline' && block.kind !== 'credit' && block.span[0] <= span[0] && block.span[1] >= span[1])
  )
    return false
  if (isInsideQuotation(digest.reading.report.text, span[0])) return false
  if (pointers.some((pointer) => words.startsWith(`${pointer} `))) return false
  if ((words.match(/["“”«»]/gu) ?? []).length % 2 === 1) return false
  const plain = words.replace(/[“"][^”"]*[”"]|«[^»]*»/gu, '')
  if (/\?["”»]?\s*$/u.test(plain)) return false
  const dash = /^\s*[–—-]\s/u.test(words)
  return dash || !(plain.match(/\p{L}+/gu) ?? []).some((word) => addresses.includes(word) || addresses.includes(word.charAt(0).toLowerCase() + word.slice(1)))
}

/** Whether a quotation that began in the paragraph goes on at a place. */
function isInsideQuotation(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  const count = (mark: string): number => before.split(mark).length - 1
  return count('"') % 2 === 1 || count('“') > count('”') || count('«') > count('»')
}
