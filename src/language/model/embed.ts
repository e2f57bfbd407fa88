import { hashedRows, inCapitals, placeRow, wordKey, type FeatureShape } from './features.ts'
import type { Weights } from './weights.ts'

/** Forms whose summed vectors are remembered; the memory is emptied when full. */
const remembered = 16384

/** Index of `key` in a sorted array, or -1. */
function indexIn(sorted: Uint32Array, key: number): number {
  let [low, high] = [0, sorted.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const value = sorted[middle] ?? 0
    if (value === key) return middle
    if (value < key) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Writes the vector of a word, `width` floats, at position `at` of `floats`; `place` is the row of its place. */
export type Embed = (form: string, place: number, floats: Float32Array, at: number) => void

/** Rows of the places of a sentence's words. */
export function placesIn(sentence: readonly string[], treebank: number, shape: FeatureShape): (word: number) => number {
  const capitals = inCapitals(sentence)
  const opening = placeRow(treebank, true, capitals, shape)
  const inside = placeRow(treebank, false, capitals, shape)
  return (word) => (word === 0 ? opening : inside)
}

/** The first step of the network: the sum of the embedding rows of a word. */
export function embedder(weights: Weights): Embed {
  const { rows, scales, vocabulary } = weights
  const { width, shape } = weights.header
  const memory = new Map<string, number>()
  const vectors = new Float32Array(remembered * width)

  function addRow(row: number, target: Float32Array, at: number): void {
    const scale = scales[row] ?? 0
    const from = row * width
    for (let x = 0; x < width; x++) target[at + x]! += rows[from + x]! * scale
  }
  function vectorOf(form: string): number {
    const known = memory.get(form)
    if (known !== undefined) return known
    if (memory.size === remembered) memory.clear()
    const at = memory.size * width
    vectors.fill(0, at, at + width)
    addRow(indexIn(vocabulary, wordKey(form)) + 1, vectors, at)
    for (const row of hashedRows(form, shape)) addRow(row, vectors, at)
    memory.set(form, at)
    return at
  }
  return (form, place, floats, at) => {
    const from = vectorOf(form)
    const scale = scales[place]!
    const row = place * width
    for (let x = 0; x < width; x++) floats[at + x] = vectors[from + x]! + rows[row + x]! * scale
  }
}
