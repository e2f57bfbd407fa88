import { folded } from '../terms/letters.ts'

function wordsOf(name: string): readonly string[] {
  return (folded(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !articles.has(word))
}

const articles = new Set(['el', 'la', 'los', 'las', 'the', 'de', 'del', 'y', 'og', 'of', 'and', 'for', 'i', 'av'])

/** Whether two names may be of one person: all words of the shorter are in the longer. */
export function samePerson(a: string, b: string): boolean {
  const [one, other] = [[...new Set(wordsOf(a))], [...new Set(wordsOf(b))]]
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length > 0 && short.every((word) => long.includes(word))
}

/** Whether two names may be of one body: the words of one end or begin the other, one is the initials of the other, or they differ as two spellings do. */
export function sameBody(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length === 0) return false
  const text = short.join(' ')
  const all = long.join(' ')
  if (text === all) return true
  if (short.length < long.length && short.join('').length > 3 && (all.endsWith(` ${text}`) || all.startsWith(`${text} `))) return true
  if (short.length === 1 && long.length > 1 && long.map((word) => word.charAt(0)).join('') === text) return true
  return short.length === long.length && text.length >= 10 && differences(text, all) <= text.length / 10
}

/** Short names that a text puts in brackets behind full ones: «Hovedredningssentralen (HRS)» → HRS and the full name. */
export function bracketed(text: string): readonly (readonly [short: string, full: string])[] {
  return [...text.matchAll(/(\p{Lu}[\p{L}-]+(?:\s(?:(?:de|del|la|los|las|y|of|the|and|for|og|i)\s){0,2}\p{Lu}?[\p{L}-]+){0,5})\s\((\p{Lu}{2,8})\)/gu)].flatMap(
    ([, full = '', short = '']) => (full.charAt(0) === short.charAt(0) ? [[short, full] as const] : []),
  )
}

/** Letters to change, add or leave out to make one text the other (Levenshtein 1966). */
function differences(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let at = 1; at <= a.length; at++) {
    const next = [at]
    for (let to = 1; to <= b.length; to++) {
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + (a[at - 1] === b[to - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length] ?? 0
}
