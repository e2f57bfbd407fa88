interface Block {
  readonly weight: number
  /** Where the first of the block would best stand, its height above it taken off. */
  readonly best: number
  readonly members: number
}

/**
 * Where the middles of things of these heights stand, in this order and at least `apart` from each other, as near as can be to where each would like
 * to be, from `top` down to `bottom` where there is room.
 */
export function stacked(heights: readonly number[], wanted: readonly number[], apart: number, [top, bottom]: readonly [number, number]): readonly number[] {
  const offsets: number[] = []
  let above = 0
  for (const height of heights) {
    offsets.push(above + height / 2)
    above += height + apart
  }
  const room = Math.max(top, bottom - (above - apart))
  // Those that would overlap become one block that stands where it suits its members best.
  const blocks: Block[] = []
  for (const [at, want] of wanted.entries()) {
    let block: Block = { weight: 1, best: want - (offsets[at] ?? 0), members: 1 }
    for (let before = blocks.at(-1); before && before.best >= block.best; before = blocks.at(-1)) {
      blocks.pop()
      const weight = before.weight + block.weight
      block = { weight, best: (before.best * before.weight + block.best * block.weight) / weight, members: before.members + block.members }
    }
    blocks.push(block)
  }
  const firsts = blocks.flatMap(({ best, members }) => Array.from({ length: members }, () => Math.min(room, Math.max(top, best))))
  return offsets.map((offset, at) => (firsts[at] ?? top) + offset)
}
