import type { ClaimLine } from '../api/index.ts'

/** How alike two texts are: the share of their words that both have, 0 to 1. Endings count little: beginnings of words are compared. */
export function likeness(one: string, other: string): number {
  const [a, b] = [stems(one), stems(other)]
  if (a.size === 0 || b.size === 0) return 0
  const both = [...a].filter((it) => b.has(it)).length
  return both / (a.size + b.size - both)
}

function stems(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
  return new Set(words.filter((it) => it.length > 3 || /\p{N}/u.test(it)).map((it) => it.slice(0, 5)))
}

/** Claims of a story that could be the same as one: the likest first, of those as like the weightier. */
export function likest(claim: Pick<ClaimLine, 'id' | 'text' | 'type'>, others: readonly ClaimLine[]): readonly ClaimLine[] {
  const how = (it: ClaimLine): number => likeness(claim.text, it.text) + (it.type !== undefined && it.type === claim.type ? 0.05 : 0)
  return others
    .filter(({ id }) => id !== claim.id)
    .map((it) => ({ it, like: how(it) }))
    .toSorted((a, b) => b.like - a.like || b.it.weight - a.it.weight)
    .map(({ it }) => it)
}
