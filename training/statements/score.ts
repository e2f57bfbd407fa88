import type { Span } from '../../src/words/index.ts'

/** What is compared: the words of content and of speaker. */
export interface Scored {
  readonly content: readonly Span[]
  readonly source: readonly Span[]
}

/** Counts of statements paired with the gold. */
export interface Counts {
  gold: number
  predicted: number
  paired: number
  exact: number
  joint: number
}

/** Numbers of the words (runs of letters and digits) that spans touch, in a text. */
export function wordCounter(text: string): (spans: readonly Span[]) => ReadonlySet<number> {
  const starts: number[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}_]+/gu)) starts.push(match.index)
  const from = (at: number): number => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! < at) low = middle + 1
      else high = middle
    }
    return low
  }
  return (spans) => {
    const words = new Set<number>()
    for (const [start, end] of spans) for (let word = from(start); word < starts.length && starts[word]! < end; word++) words.add(word)
    return words
  }
}

/** Words in common by words in either. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0
  for (const word of a) if (b.has(word)) common++
  const union = a.size + b.size - common
  return union === 0 ? 0 : common / union
}

/** Adds one document: pairs one to one, best overlap of content first. */
export function count(text: string, gold: readonly Scored[], predicted: readonly Scored[], counts: Counts): void {
  const wordsOf = wordCounter(text)
  const golds = gold.map(({ content, source }) => ({ content: wordsOf(content), source: wordsOf(source) }))
  const mine = predicted.map(({ content, source }) => ({ content: wordsOf(content), source: wordsOf(source) }))
  counts.gold += golds.length
  counts.predicted += mine.length
  const pairs: [score: number, gold: number, mine: number][] = []
  golds.forEach((one, g) =>
    mine.forEach((other, m) => {
      const score = jaccard(one.content, other.content)
      if (score >= 0.5) pairs.push([score, g, m])
    }),
  )
  pairs.sort((a, b) => b[0] - a[0])
  const usedGold = new Set<number>()
  const usedMine = new Set<number>()
  for (const [score, g, m] of pairs) {
    if (usedGold.has(g) || usedMine.has(m)) continue
    usedGold.add(g)
    usedMine.add(m)
    counts.paired++
    if (score === 1) counts.exact++
    const wanted = golds[g]!.source
    const got = mine[m]!.source
    if (wanted.size === 0 ? got.size === 0 : [...got].some((word) => wanted.has(word))) counts.joint++
  }
}

/** F of joint, content and exact, in per cent. */
export function figures({ gold, predicted, paired, exact, joint }: Counts): {
  readonly joint: number
  readonly content: number
  readonly exact: number
  readonly speaker: number
  readonly precision: number
  readonly recall: number
} {
  const f = (right: number): number => (200 * right) / Math.max(1, gold + predicted)
  return {
    joint: f(joint),
    content: f(paired),
    exact: f(exact),
    speaker: (100 * joint) / Math.max(1, paired),
    precision: (100 * paired) / Math.max(1, predicted),
    recall: (100 * paired) / Math.max(1, gold),
  }
}
