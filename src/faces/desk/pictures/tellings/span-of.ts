import type { Lane } from './lane.ts'

const hour = 3_600_000

/**
 * The time that the picture shows: that of the tellings, and what happened shortly before or after them. What happened long before (last year) would
 * press everything else together; it is pointed to from the edge.
 */
export function spanOf(lanes: readonly Lane[]): readonly [from: number, to: number] {
  const told = lanes.flatMap(({ marks }) => marks.map(({ at }) => at))
  const first = Math.min(...told)
  const last = Math.max(...told)
  if (told.length === 0) return [0, hour]
  const reach = Math.max(hour, (last - first) * 0.5)
  const near = lanes.flatMap(({ event }) => (event && event.from >= first - reach && event.to <= last + reach ? [event.from, event.to] : []))
  const from = Math.min(first, ...near)
  const to = Math.max(last, ...near)
  const rest = Math.max(0, (hour - (to - from)) / 2)
  return [from - rest, to + rest]
}
