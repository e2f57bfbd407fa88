import { mark, scan } from '../terms/scan.ts'

/** The words of a sentence as a timeline counts them. */
export interface LineWords {
  readonly count: number
  /** Words with a capital that do not open the sentence. */
  readonly capitals: number
  /** Terms of those that may tell what the sentence is about: names. */
  readonly names: ReadonlySet<number>
  /** Numbers, in figures or spelled. */
  readonly numbers: number
  readonly opensWithNumber: boolean
  /** Of each word that says what the sentence is about: what its beginning sounds like, so that inflections and languages meet. */
  readonly terms: readonly number[]
}

/** Reads the words of a sentence. `isTelling` says of a word, by where it stands and its hash, whether it may tell what the sentence is about. */
export function wordsOfLine(sentence: string, isTelling: (from: number, to: number, word: number) => boolean): LineWords {
  const { from, to, words, sounds, numbers, marks } = scan(sentence)
  const terms: number[] = []
  const names = new Set<number>()
  let [capitals, figures] = [0, 0]
  for (let index = 0; index < words.length; index++) {
    const [word = 0, sound = 0, number = 0, marked = 0] = [words[index], sounds[index], numbers[index], marks[index]]
    const capital = (marked & mark.capital) !== 0 && index > 0
    if (capital) capitals++
    if (number !== 0) figures++
    if ((marked & mark.brief) !== 0 || !isTelling(from[index] ?? 0, to[index] ?? 0, word)) continue
    const term = sound === 0 || number !== 0 ? word : sound
    terms.push(term)
    if (capital) names.add(term)
  }
  return { count: words.length, capitals, names, numbers: figures, opensWithNumber: (numbers[0] ?? 0) !== 0, terms }
}

/** Hashes of the words of some names. */
export function wordHashes(names: readonly string[]): ReadonlySet<number> {
  return new Set(names.flatMap((name) => [...scan(name).words]))
}
