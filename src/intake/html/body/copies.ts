import type { View } from './view.ts'

/** Words from which one block may be a copy of the whole text, the part of all kept words it then is, and the share of it that other blocks must hold. */
const [fewest, part, covered] = [100, 0.3, 0.8]

/**
 * The kept blocks without one that holds the text again, all in one piece, as pages do for search engines (`itemprop="articleBody"`, hidden);
 * the other blocks have its paragraphs.
 */
export function withoutCopies(view: View, kept: Uint8Array): Uint8Array {
  const { words } = view.ground
  const all = words.reduce((sum, count, row) => sum + (kept[row] === 1 ? count : 0), 0)
  const copy = kept.findIndex((mark, row) => {
    const own = words[row] ?? 0
    return mark === 1 && own >= fewest && own >= part * all && all - own >= covered * own && isCopy(view, kept, row)
  })
  return copy < 0 ? kept : kept.map((mark, row) => (row === copy ? 0 : mark))
}

function isCopy({ ground: { measures, blocks } }: View, kept: Uint8Array, row: number): boolean {
  const { hashes, wordFrom } = measures
  const others = new Set<number>()
  for (let other = 0; other < blocks.length; other++) {
    if (other === row || kept[other] !== 1) continue
    for (let at = wordFrom[other] ?? 0; at + 3 < (wordFrom[other + 1] ?? 0); at++) others.add(run(hashes, at))
  }
  const [from, to] = [wordFrom[row] ?? 0, (wordFrom[row + 1] ?? 0) - 3]
  let known = 0
  for (let at = from; at < to; at++) if (others.has(run(hashes, at))) known++
  return known >= covered * (to - from)
}

/** Four words in a row as one number. */
function run(hashes: Int32Array, at: number): number {
  let value = 17
  for (let word = at; word < at + 4; word++) value = Math.imul(value, 31) + (hashes[word] ?? 0)
  return value | 0
}
