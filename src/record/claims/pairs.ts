import type { JoinContext, Joinable } from './join-context.ts'
import type { MatchedSentences } from './matched.ts'

/** Most and least mentions of a block that one is compared with, those of the reports nearest in time; and pairs of a whole story to aim at. */
const mostCompared = 80
const leastCompared = 8
const aimedPairs = 200_000

/** The pairs of mentions that may assert one proposition, each once, the earlier first; all of sentences that are matched. */
export function pairsOf({ mentions }: JoinContext, matched: MatchedSentences): readonly (readonly [Joinable, Joinable])[] {
  const blocks = new Map<string, Joinable[]>()
  const pairs: [Joinable, Joinable][] = []
  const compared = Math.max(leastCompared, Math.min(mostCompared, Math.round(aimedPairs / (mentions.length + 1))))
  for (const mention of mentions) {
    const seen = new Set<number>()
    for (const key of mention.keys) {
      const block = blocks.get(key) ?? []
      blocks.set(key, block)
      for (let at = block.length - 1; at >= Math.max(0, block.length - compared); at--) {
        const other = block[at]!
        if (seen.has(other.number)) continue
        seen.add(other.number)
        if (mayBeOne(other, mention)) pairs.push([other, mention])
      }
      block.push(mention)
    }
    for (const other of matched.before(mention)) if (!seen.has(other.number)) pairs.push([other, mention])
  }
  return pairs
}

/**
 * Whether two mentions of a block are worth a closer look: statements by what they share of who says them; others where a word, a concept
 * or what is counted is the same, or where one's sentence names what takes part in the other.
 */
function mayBeOne(a: Joinable, b: Joinable): boolean {
  const [m, n] = [a.mention, b.mention]
  if (m.kind === 'statement' && n.kind === 'statement') return m.slots.subject.some((term) => n.slots.subject.includes(term))
  if (a.stem === 0 ? m.lemma === n.lemma : a.stem === b.stem) return true
  if (m.quantity !== undefined && m.quantity.kind === n.quantity?.kind) return true
  return m.concepts.some((it) => n.concepts.includes(it)) || namesPart(a, b) || namesPart(b, a)
}

function namesPart(a: Joinable, b: Joinable): boolean {
  return a.slots.some((term) => b.names.weights.has(term))
}
