import type { Weighed } from './weighed.ts'

/** How alike two weighed sets are: what they share against the mean of what they have; -1 where one is empty. */
export function alike(a: Weighed, b: Weighed): number {
  if (a.sum === 0 || b.sum === 0) return -1
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  let both = 0
  for (const [term, weight] of small.weights) if (large.weights.has(term)) both += weight
  return Math.round((1000 * both) / Math.sqrt(a.sum * b.sum))
}
