import { slide } from './report.ts'
import { isCapital, type SeenSentence } from './sentence.ts'
import { tagCount } from './scores.ts'

/** Kind of a tag by number: 0 PER, 1 ORG, 2 LOC, -1 none. */
export const kindOf = (tag: number): number => (tag === 0 ? -1 : (tag - 1) >> 1)

/** What a word was taken for elsewhere counts up to this much. */
const enough = 2

/** Where a word votes and asks: words of longer names apart from names of one word, but the words of a person's name speak for the surname alone too. */
const asks = (sentence: SeenSentence, i: number): string => `${sentence.runFrom[i] === sentence.runTo[i] ? 1 : 2}${sentence.words[i]?.small ?? ''}`

interface Vote {
  readonly key: string
  readonly kind: number
  readonly weight: number
}

/** The votes of one sentence: each word of a name found, as sure (0 to 1) as it was found. */
function votesOf(sentence: SeenSentence, tags: Uint8Array, sure: (word: number) => number): Vote[] {
  const out: Vote[] = []
  tags.forEach((tag, i) => {
    const kind = kindOf(tag)
    const word = sentence.words[i]
    if (kind < 0 || word === undefined || !isCapital(word)) return
    const weight = sure(i)
    out.push({ key: asks(sentence, i), kind, weight })
    if (kind === 0) out.push({ key: `${sentence.runFrom[i] === sentence.runTo[i] ? 2 : 1}${word.small}`, kind, weight })
  })
  return out
}

/**
 * Adds to the scores of each capitalised word what the same word was found to be elsewhere in the report, so that one sure place
 * helps the others (two-stage decoding of Krishnan and Manning 2006). `emissions` change in place; `unit` is a full vote.
 */
export function addVotes(sentences: readonly SeenSentence[], tags: readonly Uint8Array[], emissions: readonly Float64Array[], unit: number, clear: number): void {
  const sums = new Map<string, Float64Array>()
  const cast = sentences.map((sentence, s) => votesOf(sentence, tags[s] ?? new Uint8Array(0), (i) => Math.min(1, margin(emissions[s]!, i) / clear)))
  const count = (s: number, sign: number): void => {
    for (const { key, kind, weight } of cast[s] ?? []) {
      const row = sums.get(key) ?? new Float64Array(3)
      row[kind]! += sign * weight
      sums.set(key, row)
    }
  }
  const changes: (() => void)[] = []
  slide(sentences.length, (s) => count(s, 1), (s) => count(s, -1), (s) => {
    const sentence = sentences[s]!
    count(s, -1)
    sentence.words.forEach((word, i) => {
      if (!isCapital(word)) return
      const row = sums.get(asks(sentence, i))
      if (row === undefined) return
      const total = row[0]! + row[1]! + row[2]!
      if (total < 0.05) return
      const scale = (unit * Math.min(total, enough)) / enough / total
      const [person, house, place] = [row[0]! * scale, row[1]! * scale, row[2]! * scale]
      changes.push(() => {
        const at = i * tagCount
        const target = emissions[s]!
        target[at + 1]! += person
        target[at + 2]! += person
        target[at + 3]! += house
        target[at + 4]! += house
        target[at + 5]! += place
        target[at + 6]! += place
      })
    })
    count(s, 1)
  })
  for (const change of changes) change()
}

/** By how much the best kind of a word beats the next, in scores of the word alone. */
function margin(emissions: Float64Array, i: number): number {
  const at = i * tagCount
  const kinds = [emissions[at]!, Math.max(emissions[at + 1]!, emissions[at + 2]!), Math.max(emissions[at + 3]!, emissions[at + 4]!), Math.max(emissions[at + 5]!, emissions[at + 6]!)].sort((a, b) => b - a)
  return kinds[0]! - kinds[1]!
}
