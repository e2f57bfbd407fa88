import { type Gazetteer, listed, listKey, longerKey, longestPhrase } from './gazetteer.ts'
import { hashOf, join } from './hash.ts'
import type { SeenWord } from './word.ts'

/** A sentence as the tagger of names gets it: heads count words from 1, 0 is the root. */
export interface TaggedSentence {
  readonly forms: readonly string[]
  readonly upos: readonly string[]
  readonly head: ArrayLike<number>
  readonly relation: readonly string[]
}

/** Sentence facts of each word as columns of small numbers or hashes, made once a sentence. */
export interface SeenSentence {
  readonly words: readonly SeenWord[]
  readonly upos: Int32Array
  readonly relation: Int32Array
  readonly head: Int32Array
  /** What lists say of the phrase that the word is in: bits, and 256 when it opens it. */
  readonly phrase: Int32Array
  /** First and last word of the run of capitalised words around a word; -1 for other words. */
  readonly runFrom: Int32Array
  readonly runTo: Int32Array
  readonly quoted: Uint8Array
  /** In capitals throughout. */
  readonly shouted: boolean
  /** First word that is no mark. */
  readonly opening: number
}

const particle = new Set(['de', 'del', 'la', 'las', 'los', 'da', 'van', 'von', 'bin', 'al', 'of', 'og', 'y', 'e', 'for', 'and', '-', "'s"])

/** A word that begins with a capital letter. */
export const isCapital = ({ lettering }: SeenWord): boolean => (lettering >= 1 && lettering <= 3) || lettering === 6

const uposHash = new Map<string, number>()
function known(text: string): number {
  const found = uposHash.get(text)
  if (found !== undefined) return found
  const fresh = hashOf(text)
  uposHash.set(text, fresh)
  return fresh
}

/** Looks a sentence over: runs of capitals, phrases of the lists, quotation marks, tags as numbers. */
export function seeSentence({ upos, head, relation }: TaggedSentence, words: readonly SeenWord[], gazetteer: Gazetteer): SeenSentence {
  const length = words.length
  const runFrom = new Int32Array(length).fill(-1)
  const runTo = new Int32Array(length).fill(-1)
  const phrase = new Int32Array(length)
  const quoted = new Uint8Array(length)
  let [letters, shouting, open] = [0, 0, 0]
  words.forEach((word, i) => {
    if (word.small === '"') open ^= 1
    else quoted[i] = open
    if (word.lettering <= 3 && word.small.length > 1) {
      letters++
      if (word.lettering === 2) shouting++
    }
  })
  for (let from = 0; from < length; from++) {
    if (!isCapital(words[from]!)) continue
    let to = from
    while (to + 1 < length && isCapital(words[to + 1]!)) to++
    for (let i = from; i <= to; i++) {
      runFrom[i] = from
      runTo[i] = to
    }
    from = to
  }
  markPhrases(words, gazetteer, phrase)
  const opening = words.findIndex((word) => word.lettering !== 5)
  return {
    words,
    upos: Int32Array.from(upos, known),
    relation: Int32Array.from(relation, known),
    head: Int32Array.from(head),
    phrase,
    runFrom,
    runTo,
    quoted,
    shouted: letters >= 3 && shouting / letters >= 0.7,
    opening: opening < 0 ? 0 : opening,
  }
}

/** Marks the longest phrase of the lists that opens at each capitalised word. */
function markPhrases(words: readonly SeenWord[], gazetteer: Gazetteer, out: Int32Array): void {
  for (let from = 0; from < words.length; from++) {
    if (!isCapital(words[from]!)) continue
    let key = listKey(words[from]!.small)
    let [best, bits] = [from, 0]
    for (let to = from + 1; to < words.length && to < from + longestPhrase; to++) {
      const word = words[to]!
      if (!isCapital(word) && !particle.has(word.small)) break
      key = longerKey(key, word.small)
      const found = listed(gazetteer, key)
      if (found !== 0) [best, bits] = [to, found]
    }
    if (bits === 0) continue
    for (let i = from; i <= best; i++) out[i] = bits | (i === from ? 256 : 0)
    from = best
  }
}

const edge = 0x5bd1e995

/** Most features `contextFeatures` makes. */
export const mostContext = 40

/** Features of word `i` together with its neighbours, its tag, its head and the report (`report`: see report.ts), as hashes; returns how many. */
export function contextFeatures(sentence: SeenSentence, i: number, report: number, out: Int32Array): number {
  const { words, upos, relation, head, phrase, runFrom, runTo, quoted } = sentence
  const word = words[i]!
  const [before, before2, after, after2] = [words[i - 1], words[i - 2], words[i + 1], words[i + 2]]
  const [small0, smallB, smallA] = [word.smallHash, before?.smallHash ?? edge, after?.smallHash ?? edge]
  const [smallBB, smallAA] = [before2?.smallHash ?? edge, after2?.smallHash ?? edge]
  const stand = sentence.shouted ? 2 : i === sentence.opening ? 1 : 0
  const own = (sentence.shouted ? 9 : word.lettering) * 4 + stand
  const [letB, letA] = [before?.lettering ?? 8, after?.lettering ?? 8]
  const [posB, pos, posA] = [upos[i - 1] ?? edge, upos[i] ?? edge, upos[i + 1] ?? edge]
  const [listB, list, listA] = [before?.lists ?? 0, word.lists, after?.lists ?? 0]
  let count = 0
  const add = (salt: number, value: number): void => {
    out[count++] = join(salt * 0x3504f333, value)
  }
  add(1, join(smallB, small0))
  add(2, join(small0, smallA))
  add(3, own * 256 + letB * 16 + letA)
  add(4, join(before?.shape ?? edge, word.shape))
  add(5, join(word.shape, after?.shape ?? edge))
  add(6, join(pos, own))
  add(7, join(posB, pos))
  add(8, join(pos, posA))
  add(9, join(join(posB, pos), posA))
  add(10, join(listB * 256 + list, own))
  add(11, join(list * 256 + listA, own))
  add(12, join(smallB, own * 16 + letA))
  add(13, join(smallA, own * 16 + letB))
  add(14, join(join(smallBB, smallB), own))
  add(15, join(join(smallA, smallAA), own))
  add(16, join(report, own))
  add(17, join(report, join(list, own)))
  const parent = (head[i] ?? 0) - 1
  add(18, join(relation[i] ?? edge, own))
  add(19, join(words[parent]?.smallHash ?? edge, own))
  add(20, join(join(words[parent]?.lists ?? 0, relation[i] ?? edge), own))
  add(21, join(upos[parent] ?? edge, join(relation[i] ?? edge, pos)))
  if (quoted[i] !== 0) add(22, own)
  const here = phrase[i] ?? 0
  if (here !== 0) {
    add(23, here)
    add(24, join(here, own))
    add(25, join(phrase[i + 1] ?? 0, here))
  } else if ((phrase[i - 1] ?? 0) !== 0) add(26, phrase[i - 1] ?? 0)
  const [from, to] = [runFrom[i] ?? -1, runTo[i] ?? -1]
  if (from >= 0) {
    const place = i === from ? (i === to ? 0 : 1) : i === to ? 2 : 3
    const length = Math.min(to - from, 4)
    const [left, right, first, last] = [words[from - 1]?.smallHash ?? edge, words[to + 1]?.smallHash ?? edge, words[from]!, words[to]!]
    add(27, place * 8 + length)
    add(28, join(left, place))
    add(29, join(right, place))
    add(30, join(last.smallHash, place))
    add(31, join(first.smallHash, place))
    add(32, join(first.lists * 256 + last.lists, place * 8 + length))
    add(33, join(words[from - 1]?.lists ?? 0, place * 8 + length))
    add(34, join(last.ending, place))
    add(35, join(join(words[from - 2]?.smallHash ?? edge, left), place))
  } else if (letB >= 1 && letB <= 3 && letA >= 1 && letA <= 3) {
    add(36, join(small0, join(listB, listA)))
    add(37, join(words[runFrom[i - 1] ?? 0]?.smallHash ?? edge, small0))
  }
  return count
}
