import type { BriefPhrases } from './phrases.ts'
import type { StorySentence } from './sentences.ts'

/** Whether a sentence can be read without those around it: no heading, no open quotation, nobody speaks to the reader outside quotation marks. */
export function standsAlone({ words, digest, span }: StorySentence, { addresses }: BriefPhrases): boolean {
  if (
    digest.reading.report.layout.some((block) => block.kind !== 'dateline' && block.kind !== 'credit' && block.span[0] <= span[0] && block.span[1] >= span[1])
  )
    return false
  if ((words.match(/["“”«»]/gu) ?? []).length % 2 === 1) return false
  const plain = words.replace(/[“"][^”"]*[”"]|«[^»]*»/gu, '')
  if (/\?["”»]?\s*$/u.test(plain)) return false
  const dash = /^\s*[–—-]\s/u.test(words)
  return dash || !(plain.match(/\p{L}+/gu) ?? []).some((word) => addresses.includes(word) || addresses.includes(word.charAt(0).toLowerCase() + word.slice(1)))
}
