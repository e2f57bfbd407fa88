import type { Scanned } from '../terms/scan.ts'

/** Words a gram is made of, and letters a letter gram is made of. */
export const gramWords = 4
const gramLetters = 9

/** The hash of each run of four words, by the place of its first word. */
export function gramsOf({ forms }: Scanned): Int32Array {
  const grams = new Int32Array(Math.max(0, forms.length - gramWords + 1))
  for (let at = 0; at < grams.length; at++) {
    let hash = 0
    for (let index = at; index < at + gramWords; index++) hash = Math.imul(hash ^ forms[index]!.word, 0x01000193) + 0x5bd1e995
    grams[at] = hash ^ (hash >>> 15)
  }
  return grams
}

/** Hashes of the runs of nine letters, words run together: what a bad scan leaves whole. One run in four is kept, the same in every text. */
export function letterGramsOf({ forms }: Scanned): ReadonlySet<number> {
  const letters = forms.map((form) => form.folded).join('')
  const grams = new Set<number>()
  let hash = 0
  const first = power(31, gramLetters)
  for (let index = 0; index < letters.length; index++) {
    hash = (Math.imul(hash, 31) + letters.charCodeAt(index)) | 0
    if (index >= gramLetters) hash = (hash - Math.imul(first, letters.charCodeAt(index - gramLetters))) | 0
    if (index >= gramLetters - 1 && ((hash ^ (hash >>> 13)) & 3) === 0) grams.add(hash)
  }
  return grams
}

function power(base: number, times: number): number {
  let it = 1
  for (let index = 0; index < times; index++) it = Math.imul(it, base)
  return it
}

/** Share of the smaller set that is in the other. */
export function sharedPart(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const item of small) if (large.has(item)) shared++
  return small.size === 0 ? 0 : shared / small.size
}
