import type { Span } from '../../words/index.ts'

/** The smallest stretch that holds all of these; nothing of nothing. */
export function hullOf(spans: readonly Span[]): Span | undefined {
  const [first] = spans
  if (!first) return undefined
  return [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))]
}

/** Whether two stretches share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** Characters that two stretches share, of those that either has: 1 for the same stretch, 0 for strangers (Jaccard). */
export function likeness(a: Span, b: Span): number {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0])
  return shared <= 0 ? 0 : shared / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]))
}

/** In text order. */
export function byPlace(a: Span, b: Span): number {
  return a[0] - b[0] || a[1] - b[1]
}
