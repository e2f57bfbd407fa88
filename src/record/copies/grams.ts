import type { Scanned } from '../terms/scan.ts'
import { plainUnit } from '../terms/unit-kinds.ts'

/** Words a gram is made of, and letters a letter gram is made of. */
export const gramWords = 4
const gramLetters = 9

/** The hash of each run of four words, by the place of its first word. */
export function gramsOf({ words }: Scanned): Int32Array {
  const grams = new Int32Array(Math.max(0, words.length - gramWords + 1))
  for (let at = 0; at < grams.length; at++) {
    let hash = 0
    for (let index = at; index < at + gramWords; index++) hash = Math.imul(hash ^ words[index]!, 0x01000193) + 0x5bd1e995
    grams[at] = hash ^ (hash >>> 15)
  }
  return grams
}

/** Hashes of the runs of nine letters, words run together: what a bad scan leaves whole. One run in four is kept, the same in every text; each once, ascending. */
export function letterGramsOf({ text, from, to }: Scanned): Int32Array {
  const grams = new Int32Array(text.length)
  const latest = new Uint16Array(gramLetters)
  let [hash, letters, count] = [0, 0, 0]
  for (let word = 0; word < from.length; word++) {
    for (let at = from[word]!; at < to[word]!; at++) {
      const letter = plainUnit(text.charCodeAt(at))
      if (letter === 0) continue
      hash = (Math.imul(hash, 31) + letter - Math.imul(leaving, latest[letters % gramLetters]!)) | 0
      latest[letters++ % gramLetters] = letter
      if (letters >= gramLetters && ((hash ^ (hash >>> 13)) & 3) === 0) grams[count++] = hash
    }
  }
  return distinct(grams.subarray(0, count))
}

/** What the oldest letter of a run weighs when it leaves it. */
const leaving = power(31, gramLetters)

function power(base: number, times: number): number {
  let it = 1
  for (let index = 0; index < times; index++) it = Math.imul(it, base)
  return it
}

/** Each of some hashes once, ascending. */
export function distinct(hashes: Int32Array): Int32Array {
  const sorted = hashes.slice().sort()
  let count = 0
  for (let index = 0; index < sorted.length; index++) if (index === 0 || sorted[index] !== sorted[index - 1]) sorted[count++] = sorted[index]!
  return sorted.slice(0, count)
}

/** Share of the smaller of two sets, each ascending, that is in the other. */
export function sharedPart(a: Int32Array, b: Int32Array): number {
  let [i, j, shared] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const difference = a[i]! - b[j]!
    if (difference === 0) shared++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  const smaller = Math.min(a.length, b.length)
  return smaller === 0 ? 0 : shared / smaller
}
