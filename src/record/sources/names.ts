import { folded } from '../terms/letters.ts'
import { remembered } from '../terms/remembered.ts'

/** A name as its words without articles, each compared with many others. */
interface NameWords {
  readonly words: readonly string[]
  readonly text: string
  readonly initials: string
}

const mostNames = 20_000

const wordsOf = remembered(mostNames, (name): NameWords => {
  const words = (folded(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !articles.has(word))
  return { words, text: words.join(' '), initials: words.map((word) => word.charAt(0)).join('') }
})

const articles = new Set(['el', 'la', 'los', 'las', 'the', 'de', 'del', 'y', 'og', 'of', 'and', 'for', 'i', 'av'])

/** Whether two names may be of one person: all words of the shorter are in the longer. */
export function samePerson(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a).words, wordsOf(b).words]
  // the set with fewer words, the second of equal ones: words that stand twice do not count
  const [short, long] = sizeOf(one) < sizeOf(other) ? [one, other] : [other, one]
  return short.length > 0 && short.every((word) => long.includes(word))
}

/** Whether two names may be of one body: the words of one end or begin the other, one is the initials of the other, or they differ as two spellings do. */
export function sameBody(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const [{ words: short, text }, { words: long, text: all, initials }] = one.words.length < other.words.length ? [one, other] : [other, one]
  if (short.length === 0) return false
  if (text === all) return true
  if (short.length < long.length && text.length - short.length + 1 > 3 && (all.endsWith(` ${text}`) || all.startsWith(`${text} `))) return true
  if (short.length === 1 && long.length > 1 && initials === text) return true
  const most = text.length / 10
  return short.length === long.length && text.length >= 10 && Math.abs(text.length - all.length) <= most && differences(text, all, most) <= most
}

/** Short names that a text puts in brackets behind full ones: «Hovedredningssentralen (HRS)» → HRS and the full name. */
export function bracketed(text: string): readonly (readonly [short: string, full: string])[] {
  return [...text.matchAll(/(\p{Lu}[\p{L}-]+(?:\s(?:(?:de|del|la|los|las|y|of|the|and|for|og|i)\s){0,2}\p{Lu}?[\p{L}-]+){0,5})\s\((\p{Lu}{2,8})\)/gu)].flatMap(
    ([, full = '', short = '']) => (full.charAt(0) === short.charAt(0) ? [[short, full] as const] : []),
  )
}

function sizeOf(words: readonly string[]): number {
  return words.length < 2 ? words.length : new Set(words).size
}

/** Letters to change, add or leave out to make one text the other (Levenshtein 1966); more than `most` where there are more. */
function differences(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let at = 1; at <= a.length; at++) {
    const next = [at]
    for (let to = 1; to <= b.length; to++) {
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + (a[at - 1] === b[to - 1] ? 0 : 1)))
    }
    if (Math.min(...next) > most) return Infinity
    row = next
  }
  return row[b.length] ?? 0
}
