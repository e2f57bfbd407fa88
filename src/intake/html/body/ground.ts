import { blockTags, classesOf, type Page } from '../page/index.ts'
import type { Block } from './blocks.ts'
import { blockWords } from './block-words-table.ts'
import { classWords } from './class-words-table.ts'
import { marksOf } from './marks.ts'
import { measure, type Measures } from './measures.ts'
import { phrasesOf, type Phrases } from './phrases.ts'
import type { Said } from './said.ts'

export const classPhrases: Phrases = phrasesOf(classWords)
export const blockPhrases: Phrases = phrasesOf(blockWords)

/** A page cut into blocks, and what has been counted in it: what features are read from. All columns are a row a block, but for those of nodes. */
export interface Ground {
  readonly page: Page
  readonly blocks: readonly Block[]
  readonly said: Said
  readonly measures: Measures
  /** Characters without those in links; 0 where the block is short or mostly links: what is likely prose. */
  readonly prose: Int32Array
  readonly words: Int32Array
  /** Percent of the characters in links. */
  readonly linked: Uint8Array
  /** Kinds of `blockWords` in it, as bits. */
  readonly phrases: Int32Array
  /** Kinds of `blockWords` it begins with, as bits. */
  readonly begins: Int32Array
  /** By node: blocks that begin before it; one more entry than nodes. */
  readonly blocksBefore: Int32Array
  /** By node: the nearest element around it that holds more blocks. */
  readonly wider: Int32Array
  /** By node: what it stands in (`marks`). */
  readonly marked: Int32Array
  /** By block, up to the row: sums of `prose`, of characters, of characters in links. */
  readonly proseBefore: Int32Array
  readonly charactersBefore: Int32Array
  readonly linkedBefore: Int32Array
  /** By node: kinds of `classWords` in class and id of the element itself; call it, it is read when first asked for. */
  classKinds(node: number): number
}

/** Counts what features need. */
export function groundOf(page: Page, blocks: readonly Block[], said: Said, furniture: readonly number[]): Ground {
  const measures = measure(blocks.map((block) => block.text))
  const linked = Uint8Array.from(blocks, (block) => Math.min(100, Math.round((100 * block.linked) / block.text.length)))
  const words = Int32Array.from(blocks, (_, row) => (measures.wordFrom[row + 1] ?? 0) - (measures.wordFrom[row] ?? 0))
  const prose = proseOf(blocks, measures, words, linked)
  const blocksBefore = countedBefore(page, blocks)
  return {
    page,
    blocks,
    said,
    measures,
    prose,
    words,
    linked,
    phrases: Int32Array.from(blocks, (block) => blockPhrases.find(block.text, 100)),
    begins: Int32Array.from(blocks, (block) => blockPhrases.find(block.text, 24)),
    blocksBefore,
    wider: widerOf(page, blocksBefore),
    marked: marksOf(page, furniture),
    proseBefore: sums(prose),
    charactersBefore: sums(blocks.map((block) => block.text.length)),
    linkedBefore: sums(blocks.map((block) => block.linked)),
    classKinds: classKindsOf(page),
  }
}

const [fewestWords, mostLinked, fewestStops] = [10, 40, 2]

/** Characters of the blocks that are long enough, with few links, and with words that prose has, where the language is one whose words are known. */
function proseOf(blocks: readonly Block[], measures: Measures, words: Int32Array, linked: Uint8Array): Int32Array {
  const isKnown = (sums(measures.stops).at(-1) ?? 0) * 12 > (sums(words).at(-1) ?? 0)
  return Int32Array.from(blocks, (block, row) => {
    const isProse = (words[row] ?? 0) >= fewestWords && (linked[row] ?? 0) < mostLinked && (!isKnown || (measures.stops[row] ?? 0) >= fewestStops)
    return isProse ? Math.max(0, block.text.length - block.linked) : 0
  })
}

/** Sums up to each row; one more entry than rows. */
export function sums(values: ArrayLike<number>): Int32Array {
  const before = new Int32Array(values.length + 1)
  for (let row = 0; row < values.length; row++) before[row + 1] = (before[row] ?? 0) + (values[row] ?? 0)
  return before
}

function countedBefore(page: Page, blocks: readonly Block[]): Int32Array {
  const before = new Int32Array(page.count + 1)
  let row = 0
  for (let node = 0; node <= page.count; node++) {
    while (row < blocks.length && (blocks[row]?.from ?? 0) < node) row++
    before[node] = row
  }
  return before
}

function widerOf(page: Page, before: Int32Array): Int32Array {
  const wider = new Int32Array(page.count)
  const held = (node: number): number => (before[page.end[node] ?? 0] ?? 0) - (before[node] ?? 0)
  for (let node = 1; node < page.count; node++) {
    const parent = page.parent[node] ?? 0
    wider[node] = held(parent) > Math.max(1, held(node)) ? parent : (wider[parent] ?? 0)
  }
  return wider
}

function classKindsOf(page: Page): Ground['classKinds'] {
  const known = new Int32Array(page.count).fill(-1)
  const byClasses = new Map<string, number>()
  return (node) => {
    const found = known[node] ?? 0
    if (found >= 0) return found
    const classes = classesOf(page, node)
    let kinds = byClasses.get(classes)
    if (kinds === undefined) {
      kinds = classes === '' ? 0 : classPhrases.find(classes, 120)
      byClasses.set(classes, kinds)
    }
    known[node] = kinds
    return kinds
  }
}

/** The nearest element around a block, or its own, that stands on lines of its own. */
export function lineOf(page: Page, element: number): number {
  let node = element
  for (let steps = 0; node > 0 && steps < 12 && blockTags[page.tag[node] ?? 0] !== 1; steps++) node = page.parent[node] ?? 0
  return node
}
