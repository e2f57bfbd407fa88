/**
 * Places for labels, as near to where they belong as can be, at least so far from each other, and within the limits where there is room for all.
 */
export function spread(wanted: readonly number[], apart: number, [top, bottom]: readonly [number, number]): readonly number[] {
  const order = wanted.map((_, at) => at).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b)
  const placed: number[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const at of order) {
    last = Math.max(wanted[at] ?? 0, last + apart, top)
    placed[at] = last
  }
  // What went beyond the foot is pushed up again, and those above it with it.
  let next = bottom + apart
  for (const at of order.toReversed()) {
    const y = Math.min(placed[at] ?? 0, next - apart)
    placed[at] = y
    next = y
  }
  return placed
}
