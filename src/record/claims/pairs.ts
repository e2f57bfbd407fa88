import { keysOf, type JoinContext, type Joinable } from './join-context.ts'

/** Most and least mentions of a block that one is compared with, those of the reports nearest in time; and pairs of a whole story to aim at. */
const mostCompared = 120
const leastCompared = 10
const aimedPairs = 600_000

/** The pairs of mentions that may assert one proposition, each once, the earlier first. */
export function pairsOf({ mentions }: JoinContext): readonly (readonly [Joinable, Joinable])[] {
  const blocks = new Map<string, Joinable[]>()
  const pairs: [Joinable, Joinable][] = []
  const compared = Math.max(leastCompared, Math.min(mostCompared, Math.round(aimedPairs / (mentions.length + 1))))
  for (const mention of mentions) {
    const seen = new Set<number>()
    for (const key of keysOf(mention)) {
      const block = blocks.get(key) ?? []
      blocks.set(key, block)
      for (let at = block.length - 1; at >= Math.max(0, block.length - compared); at--) {
        const other = block[at]!
        if (seen.has(other.number)) continue
        seen.add(other.number)
        pairs.push([other, mention])
      }
      block.push(mention)
    }
  }
  return pairs
}
