import type { Grammar } from '../../language/index.ts'
import { withoutJoint } from '../compounds.ts'
import type { EventLexicon } from './lexicon.ts'

/** Shortest first and last part of a noun written together. */
const shortest = 3

/**
 * The last parts a noun may be a kind of, longest first: «fredsforhandling» is a «forhandling», and no «handling». The first part must be
 * able to be a word: not short, with a vowel, and not one of the pack's beginnings («for|slag»), with or without the letter that joins.
 */
export function lastParts({ pack, grammar, known }: EventLexicon, noun: string): readonly string[] {
  const { undivided = [] } = grammar
  if (undivided.includes(noun)) return []
  const parts: string[] = []
  for (let from = shortest; from <= noun.length - shortest; from++) {
    const last = noun.slice(from)
    if (!isFirst(pack.grammar, grammar.beginnings ?? [], noun.slice(0, from))) continue
    if (undivided.includes(last)) return parts
    parts.push(last)
    if (known.has(last)) return parts
  }
  return parts
}

function isFirst(grammar: Grammar, beginnings: readonly string[], first: string): boolean {
  if (first.endsWith('-')) return true
  if (!hasVowel(grammar, first)) return false
  const short = withoutJoint(grammar, first)
  return short.length >= shortest - 1 && !beginnings.some((each) => first === each || short === each || isBehind(first, each))
}

function hasVowel({ compounds }: Grammar, part: string): boolean {
  for (const letter of part) if (compounds?.vowels.includes(letter)) return true
  return false
}

/** «lovfor|lag»: what follows begins with the beginning, and so is longer. */
function isBehind(first: string, beginning: string): boolean {
  return beginning.length >= shortest && first.length >= beginning.length + shortest && first.endsWith(beginning)
}
