import { plainLetter } from './letters.ts'

/** Words by kind: a `_` at either end stands for the edge of a word, one inside for anything between words. Kinds are numbered in order, at most 31. */
export type PhraseTable = Readonly<Record<string, string>>

/** Finds the phrases of a table in a text, all at once, in time that grows with the length of the text alone. */
export interface Phrases {
  readonly kinds: readonly string[]
  /** A bit for each kind found in the first `limit` characters. */
  find(text: string, limit: number): number
}

const letters = 27

/** A letter tree of all phrases of a table. */
export function phrasesOf(table: PhraseTable): Phrases {
  const kinds = Object.keys(table)
  const next: number[] = Array.from({ length: letters }, () => 0)
  const found: number[] = [0]
  kinds.forEach((kind, bit) => {
    for (const phrase of (table[kind] ?? '').split(/\s+/u)) {
      let state = 0
      for (const letter of phrase) {
        const step = state * letters + plainLetter(letter.charCodeAt(0))
        if (next[step] === 0) {
          next[step] = found.length
          found.push(0)
          for (let index = 0; index < letters; index++) next.push(0)
        }
        state = next[step] ?? 0
      }
      if (state > 0) found[state] = (found[state] ?? 0) | (1 << bit)
    }
  })
  return { kinds, find: finder(Int32Array.from(next), Int32Array.from(found)) }
}

function finder(next: Int32Array, found: Int32Array): Phrases['find'] {
  let units = new Uint8Array(512)
  return (text, limit) => {
    if (limit + 2 > units.length) units = new Uint8Array(limit + 2)
    const length = plainUnits(text, Math.min(limit, text.length), units)
    let kinds = 0
    for (let from = 0; from < length; from++) {
      let state = 0
      for (let at = from; at < length; at++) {
        state = next[state * letters + (units[at] ?? 0)] ?? 0
        if (state === 0) break
        kinds |= found[state] ?? 0
      }
    }
    return kinds
  }
}

/** The text as plain letters with one 0 between words and at the ends; how many. */
function plainUnits(text: string, to: number, units: Uint8Array): number {
  let length = 1
  units[0] = 0
  for (let at = 0; at < to; at++) {
    const letter = plainLetter(text.charCodeAt(at))
    if (letter === 0 && units[length - 1] === 0) continue
    units[length++] = letter
  }
  if (units[length - 1] !== 0) units[length++] = 0
  return length
}
