import type { Annotated } from '../../language/index.ts'
import type { Scene } from './scene.ts'
import { isCapital } from './words.ts'

/** Whether a word is a title: one of the pack's, or a noun the tree ties to a name. */
export function isTitle({ text, vocabulary, names, nameOf }: Scene, word: number): boolean {
  const form = text.form[word] ?? ''
  if (vocabulary.titleOf(text.lemma[word] ?? '') === undefined && vocabulary.titleOf(form) === undefined) return false
  const upos = text.upos[word]
  if (upos === 'VERB' || upos === 'ADP' || upos === 'DET' || upos === 'PRON' || upos === 'AUX' || upos === 'CCONJ') return false
  const name = names[nameOf[word] ?? -1]
  return name === undefined || name.kind === 'PER'
}

/** Whether a word may stand between a comma and the title after it. */
export function mayPrecedeTitle(scene: Scene, word: number): boolean {
  const { text, names, nameOf } = scene
  const form = text.form[word] ?? ''
  const upos = text.upos[word]
  if (names[nameOf[word] ?? -1]?.kind === 'PER') return false
  if (upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ') return false
  if (upos === 'PUNCT' && !/^['’‘«»"“”-]$/u.test(form)) return false
  return upos !== 'PRON' || isPossessive(scene, word)
}

/** Whether a word may stand in the phrase of a title; `loose` lets in prepositions and articles. */
export function mayStandInPhrase(scene: Scene, word: number, loose: boolean): boolean {
  const { text, names, nameOf } = scene
  const upos = text.upos[word]
  const name = names[nameOf[word] ?? -1]
  if (name !== undefined) return name.kind !== 'PER' || loose
  if (upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM') return true
  return (
    loose && (upos === 'ADP' || upos === 'DET' || (upos === 'CCONJ' && word > 0) || (upos === 'VERB' && text.feats[word]?.includes('VerbForm=Part') === true))
  )
}

/** Whether a word is a possessive of the third person. */
export function isPossessive({ text, vocabulary }: Scene, word: number): boolean {
  return vocabulary.possessives.has((text.form[word] ?? '').toLowerCase())
}

/** Whether a word owns the next. */
export function isGenitive(text: Annotated, word: number): boolean {
  return text.feats[word]?.includes('Case=Gen') === true || /s$|['’]s?$/u.test(text.form[word] ?? '') || /^['’]s?$/u.test(text.form[word + 1] ?? '')
}

/** After a name in apposition the clause goes on, or ends. */
export function closesApposition({ text }: Scene, word: number): boolean {
  const form = text.form[word] ?? '.'
  if (text.upos[word] === 'CCONJ') return false
  return /^[,.;:()»”"–—-]/u.test(form) || !isCapital(form)
}

/** Whether a title's phrase ends before this word. */
export function closesPhrase(text: Annotated, word: number): boolean {
  const upos = text.upos[word]
  if (upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ') return true
  if (upos === 'PRON' && !/^(?:seg|se)$/iu.test(text.form[word] ?? '')) return true
  return upos === 'PUNCT' && !/^[-'’]$/u.test(text.form[word] ?? '')
}

/** «en av sjefene», "one of the leaders": one, though the noun is plural. */
export const partitive = /^(?:en|ein|ei|én|éin|one|uno|una)$/iu
