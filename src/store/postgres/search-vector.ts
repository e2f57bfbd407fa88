import type { SearchWords, Term } from '../searching/search-words.ts'
import { tokensOf } from '../searching/tokens.ts'

/** Bounds of PostgreSQL (its manual, 12.11): bytes of a word, places counted, bytes of all words and places of a text. */
const longestWord = 500
const lastPlace = 16_383
const mostBytes = 900_000

/** Words between two texts, so that no words side by side begin in one and end in the other. */
const gap = 2

/**
 * The words of some texts, with their places, as PostgreSQL writes a `tsvector`. Words are found here and not there, so that every dialect finds
 * the same, whatever dictionaries and locale the server has. Of a text of more than a book's length, the beginning.
 */
export function vectorOf(...texts: readonly (string | null)[]): string {
  const places = new Map<string, number[]>()
  let [place, bytes] = [0, 0]
  for (const text of texts) {
    for (const { word } of tokensOf(text ?? '')) {
      place++
      const at = places.get(cut(word))
      if (at) at.push(Math.min(place, lastPlace))
      else places.set(cut(word), [Math.min(place, lastPlace)])
      bytes += at ? 2 : Buffer.byteLength(word) + 8
      if (bytes > mostBytes) break
    }
    place += gap
  }
  return [...places].map(([word, at]) => `'${word}':${at.slice(0, mostPlaces).join(',')}`).join(' ')
}

/** Places of one word that PostgreSQL keeps. */
const mostPlaces = 255

/** Search words as a `tsquery` (8.11.2 of the manual). Words are letters and digits, so nothing typed can be read as the query language itself. */
export function queryOf({ wanted, unwanted }: SearchWords): string {
  return [...wanted.map(termText), ...unwanted.map((term) => `!${termText(term)}`)].join(' & ')
}

function termText({ spellings, prefix }: Term): string {
  const phrases = spellings.map((spelling) => {
    const words = [...tokensOf(spelling)].map(({ word }) => `'${cut(word)}'`)
    return `(${words.join(' <-> ')}${prefix ? ':*' : ''})`
  })
  return `(${phrases.join(' | ')})`
}

function cut(word: string): string {
  return word.slice(0, longestWord)
}
