/** Gaps that count: those between the newest entries. */
const most = 20

/**
 * The mean time between the newest entries, in milliseconds: of at most twenty gaps the newest counts most, the others less in even steps. That nothing has
 * come for longer than that is a gap, too. Undefined for fewer than two entries. `times` are in milliseconds since 1970, in any order.
 */
export function meanGap(times: readonly number[], now: number): number | undefined {
  const newest = times
    .filter((time) => time <= now)
    .toSorted((a, b) => b - a)
    .slice(0, most + 1)
  const gaps = newest.slice(1).map((time, at) => (newest[at] ?? time) - time)
  if (gaps.length === 0) return undefined
  const mean = weighted(gaps)
  const open = now - (newest[0] ?? now)
  return open > mean ? weighted([open, ...gaps].slice(0, most)) : mean
}

/** Times to remember for the next time: the newest that gaps are counted of, each once. */
export function newestTimes(times: readonly number[]): readonly number[] {
  return [...new Set(times)].toSorted((a, b) => b - a).slice(0, most + 1)
}

function weighted(gaps: readonly number[]): number {
  let [sum, weights] = [0, 0]
  for (const [at, gap] of gaps.entries()) {
    const weight = gaps.length - at
    sum += gap * weight
    weights += weight
  }
  return sum / weights
}
