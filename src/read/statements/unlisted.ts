import type { Cue } from '../../language/index.ts'
import type { CueHit } from './cues.ts'
import { formAt, isFinite, sentenceAt, type Scene } from './scene.ts'
import { isQuotationMark, smallOf } from '../words.ts'

/**
 * Verbs that no line of the pack has, in the place of one: «– Jeg visste det, smiler hun.» Between a quotation's end and a subject any finite verb
 * says the quotation.
 */
export function unlistedCues(scene: Scene): readonly CueHit[] {
  const { text } = scene
  const listed = new Set(scene.cues.map(({ core }) => core))
  const found: CueHit[] = []
  for (let word = 1; word < text.length - 1; word++) {
    if (text.upos[word] !== 'VERB' || listed.has(word) || !isFinite(scene, word) || !endsQuotation(scene, word) || !hasSubject(scene, word)) continue
    found.push({ cue: cueFor(smallOf(text).lemma[word]!), words: [word], first: word, core: word, group: [word, word + 1], negated: false })
  }
  return found
}

const made = new Map<string, Cue>()

function cueFor(lemma: string): Cue {
  const known = made.get(lemma)
  if (known) return known
  const cue: Cue = { lemma, upos: 'VERB', stance: 'says', frames: ['clause'], yes: [], no: [] }
  if (made.size < 2000) made.set(lemma, cue)
  return cue
}

/** A comma, question mark or closing mark before the verb ends a quotation: of marks, or of a dash paragraph. */
function endsQuotation(scene: Scene, word: number): boolean {
  const { quotations } = scene
  const before = formAt(scene, word - 1)
  const dash = quotations.all[quotations.dashed[word] ?? -1]
  if (dash && (quotations.marked[word] ?? -1) < 0 && word - dash.words[0] >= 2 && /^(?:,|\?|!|\.\.\.|…)$/u.test(before)) return true
  const last = isQuotationMark(before) ? word - 2 : before === ',' && isQuotationMark(formAt(scene, word - 2)) ? word - 3 : -1
  const marked = last < 0 ? undefined : quotations.all[quotations.marked[last] ?? -1]
  return marked !== undefined && marked.outer[1] <= word && marked.words[1] - marked.words[0] >= 4
}

/** The verb's subject follows at once, and then the sentence ends or only says where and to whom. */
function hasSubject(scene: Scene, word: number): boolean {
  const { text, tree } = scene
  const [, end] = sentenceAt(scene, word)
  const next = text.upos[word + 1]
  if (next !== 'PROPN' && next !== 'PRON' && next !== 'NOUN' && next !== 'DET' && next !== 'ADJ') return false
  const subject = tree.children(word).find((child) => text.relation[child]!.startsWith('nsubj'))
  if (subject === undefined || subject < word || subject > word + 8) return false
  if (tree.children(word).some((child) => /^(?:obj|ccomp|xcomp)/u.test(text.relation[child]!) && child > word)) return false
  return end - word <= 25
}
