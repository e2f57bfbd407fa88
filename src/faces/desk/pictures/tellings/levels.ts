/** Below this many, marks stand under each other; then they begin to overlap. */
const most = 8

/** How far down each mark stands so that it lies on no other; `xs` ascend. */
export function levelsOf(xs: readonly number[], apart: number): readonly number[] {
  const ends: number[] = []
  return xs.map((x) => {
    const free = ends.findIndex((end) => x - end >= apart)
    const level = free !== -1 ? free : ends.length < most ? ends.length : ends.indexOf(Math.min(...ends))
    ends[level] = x
    return level
  })
}
