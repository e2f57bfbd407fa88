import { keysOf, type JoinContext, type Joinable } from './join-context.ts'

/** Most mentions of a block that one is compared with: those of the reports nearest in time. */
const mostCompared = 120

/** The pairs of mentions that may assert one proposition, each once, the earlier first. */
export function pairsOf({ mentions }: JoinContext): readonly (readonly [Joinable, Joinable])[] {
  const blocks = new Map<string, Joinable[]>()
  const pairs: [Joinable, Joinable][] = []
  for (const mention of mentions) {
    const seen = new Set<number>()
    for (const key of keysOf(mention)) {
      const block = blocks.get(key) ?? []
      blocks.set(key, block)
      for (let at = block.length - 1; at >= Math.max(0, block.length - mostCompared); at--) {
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
