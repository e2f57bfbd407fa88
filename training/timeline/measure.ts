import { folded } from '../../src/record/terms/letters.ts'

/** How good a timeline is. */
export interface Figures {
  /** F of days, and of aligned single words and pairs of words, in percent. */
  readonly date: number
  readonly ar1: number
  readonly ar2: number
}

type Day = readonly [day: number, words: readonly string[]]

/** Days, and ROUGE on aligned days (align+ m:1, Martschat and Markert, EACL 2017), words as they are. */
export function measure(gold: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): Figures {
  const shared = [...found.keys()].filter((date) => gold.has(date)).length
  const [a, b] = [wordsByDay(gold), wordsByDay(found)]
  return { date: (200 * shared) / Math.max(1, gold.size + found.size), ar1: aligned(a, b, 1), ar2: aligned(a, b, 2) }
}

function wordsByDay(timeline: ReadonlyMap<string, string>): readonly Day[] {
  return [...timeline].map(([date, text]) => [Date.parse(date) / 86_400_000, wordsOf(text)])
}

/** The words of a text as ROUGE counts them. */
export function wordsOf(text: string): readonly string[] {
  return folded(text).match(/[\p{L}\p{N}_]+/gu) ?? []
}

function aligned(gold: readonly Day[], found: readonly Day[], n: number): number {
  const [precision, recall] = [half(found, gold, n), half(gold, found, n)]
  return precision + recall === 0 ? 0 : (200 * precision * recall) / (precision + recall)
}

function half(from: readonly Day[], to: readonly Day[], n: number): number {
  let [shared, total] = [0, 0]
  const targets = to.map(([day, words]) => [day, gramsOf(words, n)] as const)
  for (const [day, words] of from) {
    const grams = gramsOf(words, n)
    total += grams.total
    let best: { cost: number; near: number; shared: number } | undefined
    for (const [other, theirs] of targets) {
      const near = 1 / (Math.abs(day - other) + 1)
      const both = sharedGrams(grams, theirs)
      const cost = (1 - near) * (1 - (2 * both) / Math.max(1, grams.total + theirs.total))
      if (!best || cost < best.cost || (cost === best.cost && near > best.near)) best = { cost, near, shared: both }
    }
    shared += best ? best.near * best.shared : 0
  }
  return total === 0 ? 0 : shared / total
}

/** Runs of words and how often they stand. */
export interface Grams {
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

/** The runs of `n` words. */
export function gramsOf(words: readonly string[], n: number): Grams {
  const counts = new Map<string, number>()
  for (let index = 0; index + n <= words.length; index++) {
    const gram = words.slice(index, index + n).join(' ')
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return { counts, total: Math.max(0, words.length - n + 1) }
}

/** How many runs two texts share. */
export function sharedGrams(a: Grams, b: Grams): number {
  let shared = 0
  for (const [gram, count] of a.counts) shared += Math.min(count, b.counts.get(gram) ?? 0)
  return shared
}
