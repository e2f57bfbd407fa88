import type { Measures } from './measures.ts'
import { wordHashes } from './measures.ts'
import type { Said } from './said.ts'

/** How far the words of each block are those of something the page says of itself, in percent. */
export interface Overlaps {
  /** Words of the block that are in the headline it is nearest to. */
  readonly inTitle: Uint8Array
  /** Words of that headline that are in the block. */
  readonly ofTitle: Uint8Array
  /** Three words in a row that are in a description. */
  readonly description: Uint8Array
  /** Three words in a row that are in JSON-LD's `articleBody`. */
  readonly body: Uint8Array
}

const fewWords = 40

/** Compares all blocks with headlines, descriptions and `articleBody`. */
export function overlapsOf(measures: Measures, said: Said): Overlaps {
  const sizes = titleSizes(said)
  const titles = bitsOfTitles(said)
  const inTitle = new Uint8Array(measures.count)
  const ofTitle = new Uint8Array(measures.count)
  const shared = new Uint8Array(sizes.length)
  for (let row = 0; row < measures.count; row++) {
    const [from, to] = [measures.wordFrom[row] ?? 0, measures.wordFrom[row + 1] ?? 0]
    if (from === to || to - from > fewWords) continue
    countShared(measures.hashes, from, to, titles, shared)
    for (let title = 0; title < sizes.length; title++) {
      const of = Math.round((100 * (shared[title] ?? 0)) / Math.max(1, sizes[title] ?? 1))
      if (of <= (ofTitle[row] ?? 0)) continue
      ofTitle[row] = of
      inTitle[row] = Math.min(100, Math.round((100 * (shared[title] ?? 0)) / (to - from)))
    }
  }
  return {
    inTitle,
    ofTitle,
    description: sharedTriples(measures, said.descriptions.slice(0, 4)),
    body: sharedTriples(measures, said.articleBody === undefined ? [] : [said.articleBody]),
  }
}

/** At most eight headlines that differ. */
function distinct(titles: readonly string[]): readonly string[] {
  return [...new Set(titles.map((title) => title.slice(0, 300)))].slice(0, 8)
}

/** Different words of each headline. */
function titleSizes(said: Said): readonly number[] {
  return distinct(said.titles).map((title) => new Set(wordHashes(title)).size)
}

/** For each word of the headlines a bit for each headline it is in. */
function bitsOfTitles(said: Said): ReadonlyMap<number, number> {
  const bits = new Map<number, number>()
  distinct(said.titles).forEach((title, index) => {
    for (const word of wordHashes(title)) bits.set(word, (bits.get(word) ?? 0) | (1 << index))
  })
  return bits
}

/** Counts for each headline the different words between `from` and `to` that it has. */
function countShared(hashes: Int32Array, from: number, to: number, titles: ReadonlyMap<number, number>, shared: Uint8Array): void {
  shared.fill(0)
  for (let at = from; at < to; at++) {
    let bits = titles.get(hashes[at] ?? 0) ?? 0
    if (bits === 0 || hashes.indexOf(hashes[at] ?? 0, from) < at) continue
    for (let title = 0; bits !== 0; title++, bits >>= 1) if ((bits & 1) === 1) shared[title] = (shared[title] ?? 0) + 1
  }
}

/** Percent of each block's runs of three words that are in one of the texts. */
export function sharedTriples(measures: Measures, texts: readonly string[]): Uint8Array {
  const shared = new Uint8Array(measures.count)
  if (texts.length === 0) return shared
  const known = new Set<number>()
  for (const text of texts) {
    const words = wordHashes(text)
    for (let at = 0; at + 2 < words.length; at++) known.add(triple(words, at))
  }
  for (let row = 0; row < measures.count; row++) {
    const from = measures.wordFrom[row] ?? 0
    const to = (measures.wordFrom[row + 1] ?? 0) - 2
    let hits = 0
    for (let at = from; at < to; at++) if (known.has(triple(measures.hashes, at))) hits++
    if (to > from) shared[row] = Math.round((100 * hits) / (to - from))
  }
  return shared
}

function triple(words: Int32Array, at: number): number {
  return (Math.imul(Math.imul(words[at] ?? 0, 31) + (words[at + 1] ?? 0), 31) + (words[at + 2] ?? 0)) | 0
}
