import type { Annotated } from '../language/index.ts'
import type { Words } from './words.ts'

/** The dependency trees of a text, turned around: children of each word and the stretch its subtree covers. */
export interface Tree {
  /** False when no word has a head: then only order counts. */
  readonly parsed: boolean
  /** Children of a word, in text order. */
  children(word: number): readonly number[]
  /** The words from the first to the last descendant of `word`, itself among them. */
  subtree(word: number): Words
  /** Head of a word, -1 for none. */
  head(word: number): number
  /** True when `above` is `word` or an ancestor of it (looks up to 60 steps). */
  dominates(above: number, word: number): boolean
}

const nobody: readonly number[] = []

/** Trees of `text`. Linear; words on a circle of heads, which only junk has, are treated as roots. */
export function treeOf(text: Annotated): Tree {
  const n = text.length
  const head = text.head
  const counts = new Int32Array(n + 1)
  let parsed = false
  for (let word = 0; word < n; word++) {
    const above = head[word]!
    if (above >= 0 && above < n) {
      counts[above + 1]!++
      parsed = true
    }
  }
  const open = counts.slice(1)
  for (let word = 0; word < n; word++) counts[word + 1]! += counts[word]!
  const place = counts.slice()
  const below = new Int32Array(counts[n]!)
  for (let word = 0; word < n; word++) {
    const above = head[word]!
    if (above >= 0 && above < n) below[place[above]!++] = word
  }
  const { left, right } = edges(head, open, n)
  const lists = new Array<readonly number[] | undefined>(n)
  return {
    parsed,
    children(word) {
      const known = lists[word]
      if (known) return known
      const from = counts[word] ?? 0
      const end = counts[word + 1] ?? 0
      if (from >= end) return nobody // half of the words
      return (lists[word] = Array.from(below.subarray(from, end)))
    },
    subtree: (word) => [left[word]!, right[word]! + 1],
    head: (word) => head[word] ?? -1,
    dominates(above, word) {
      for (let at = word, steps = 0; at >= 0 && steps < 60; at = head[at]!, steps++) if (at === above) return true
      return false
    },
  }
}

function edges(head: Int32Array, open: Int32Array, n: number): { left: Int32Array; right: Int32Array } {
  const left = Int32Array.from({ length: n }, (_, word) => word)
  const right = left.slice()
  const queue: number[] = []
  for (let word = 0; word < n; word++) if (open[word] === 0) queue.push(word)
  for (let next = 0; next < queue.length; next++) {
    const word = queue[next]!
    const above = head[word]!
    if (above < 0 || above >= n) continue
    if (left[word]! < left[above]!) left[above] = left[word]!
    if (right[word]! > right[above]!) right[above] = right[word]!
    if (--open[above]! === 0) queue.push(above)
  }
  return { left, right }
}
