import type { CueHit } from '../cues.ts'
import { formAt, sentenceAt, type Scene } from '../scene.ts'
import { trimmed, type Words } from '../../words.ts'

/** How far behind the noun its clause may begin. */
const reach = 16

/**
 * «La denuncia del sindicato de que C», «la promesa de X de hacer C»: the source stands between the noun and what it says. Read by order, since
 * parsers hang the clause on the source. Only where one and the same preposition may open both.
 */
export function sourceThenClause(scene: Scene, hit: CueHit): { readonly source: Words; readonly content: Words } | undefined {
  const { text, speech } = scene
  const opens = hit.cue.prepositions ?? []
  const from = hit.core + 1
  const [, end] = sentenceAt(scene, hit.core)
  if (!speech.from.has(formAt(scene, from)) || !opens.some((preposition) => speech.from.has(preposition))) return undefined
  for (let word = from + 2; word < Math.min(end - 1, from + reach); word++) {
    const upos = text.upos[word]!
    if (upos === 'PUNCT' || text.feats[word]!.includes('VerbForm=Fin')) return undefined
    if (!opens.includes(formAt(scene, word))) continue
    const clause = speech.that.has(formAt(scene, word + 1))
    if (!clause && !text.feats[word + 1]!.includes('VerbForm=Inf')) continue
    return { source: trimmed(text, [from + 1, word]), content: [word + 1, clauseEnd(scene, word + 1, clause, end)] }
  }
  return undefined
}

/** Up to the verb of the sentence when that comes behind the clause's own, else as far as the clause's verb reaches. */
function clauseEnd({ text, tree }: Scene, first: number, clause: boolean, end: number): number {
  const finite = clause ? nextFinite(text.feats, first + 1, end) : first
  if (finite < 0) return end
  const above = tree.head(finite)
  const verb = /^(?:cop|aux)/u.test(text.relation[finite]!) && above > finite && above < end ? above : finite
  const main = nextFinite(text.feats, verb + 1, end)
  const reached = Math.min(end, Math.max(verb + 1, tree.subtree(verb)[1]))
  if (main < 0 || main >= reached) return reached
  const start = text.upos[main - 1] === 'PRON' || text.upos[main - 1] === 'PART' || text.form[main - 1] === 'no' ? main - 1 : main
  return /^(?:root|ccomp|parataxis)/u.test(text.relation[main]!) || tree.head(main) < first ? start : reached
}

function nextFinite(feats: readonly string[], from: number, end: number): number {
  for (let word = from; word < end; word++) if (feats[word]!.includes('VerbForm=Fin')) return word
  return -1
}
