import { beginningOf, folded, hashOf } from './letters.ts'
import { numberWords } from './numbers-table.ts'

/** A word as it is written, and the terms it stands for. */
export interface Form {
  /** Without case and accents. */
  readonly folded: string
  /** Hash of that. */
  readonly word: number
  /** Hash of what its beginning sounds like, the same across languages that borrow; 0 for short words. */
  readonly sound: number
  /** The number it is, in digits. */
  readonly number?: string
  /** It begins with a capital. */
  readonly capital: boolean
}

/** Spelled numbers of all languages together: a form that means two numbers somewhere is left out. */
const spelled = spelledNumbers()
const soundSeed = 0x51ed
const kept = new Map<string, Form>()
const mostKept = 60_000

/** The form of a written word; what was asked lately is kept. */
export function formOf(written: string): Form {
  const known = kept.get(written)
  if (known) return known
  if (kept.size >= mostKept) kept.clear()
  const form = newForm(written)
  kept.set(written, form)
  return form
}

function newForm(written: string): Form {
  const plain = folded(written)
  const isNumber = /^\d/u.test(written)
  const number = isNumber ? plain.replace(/(?<=\d)[.,\u00a0](?=\d{3}(?:\D|$))/gu, '') : spelled.get(plain)
  return {
    folded: plain,
    word: hashOf(plain),
    sound: plain.length > 3 && !isNumber ? hashOf(beginningOf(plain), soundSeed) : 0,
    ...(number === undefined ? {} : { number }),
    capital: /^\p{Lu}/u.test(written),
  }
}

function spelledNumbers(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const words of Object.values(numberWords)) {
    words.split(' ').forEach((variants, index) => {
      for (const word of variants.split('/')) {
        const before = found.get(folded(word))
        found.set(folded(word), before !== undefined && before !== String(index + 2) ? '' : String(index + 2))
      }
    })
  }
  return new Map([...found].filter(([, number]) => number !== ''))
}
