import type { Annotated } from '../../language/index.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { Layout } from '../layout/index.ts'
import type { PlacesFound } from '../places/index.ts'
import type { StatementsFound } from '../statements/index.ts'
import type { TimesFound } from '../times/index.ts'
import type { Tree } from '../tree.ts'
import { smallOf, wordsIn } from '../words.ts'
import type { EventLexicon } from './lexicon.ts'

/** What was read before the events. */
export interface Seen {
  readonly layout: Layout
  readonly actors: ActorIndex
  readonly places: PlacesFound
  readonly times: TimesFound
  readonly statements: StatementsFound
  readonly tree: Tree
}

/** Everything the steps over events look at. Columns in small letters are made once. */
export interface Scene {
  readonly text: Annotated
  readonly tree: Tree
  readonly lexicon: EventLexicon
  readonly seen: Seen
  /** Forms and lemmas in small letters, as the lexicon writes them. */
  readonly form: readonly string[]
  readonly lemma: readonly string[]
  /** 1 at words of time expressions and datelines: nobody who takes part. */
  readonly isNobody: Uint8Array
}

/** The scene of one report. */
export function sceneOf(text: Annotated, lexicon: EventLexicon, seen: Seen): Scene {
  const isNobody = new Uint8Array(text.length)
  for (const { span } of seen.times.times) isNobody.fill(1, ...wordsIn(text, span))
  for (const { kind, span } of seen.layout.blocks) if (kind === 'dateline') isNobody.fill(1, ...wordsIn(text, span))
  const { bare } = lexicon
  const form = smallOf(text).form.map(bare)
  const lemma = smallOf(text).lemma.map((each, word) => lemmaOf(lexicon, bare(each), form[word]!, text.upos[word]!))
  return { text, tree: seen.tree, lexicon, seen, form, lemma, isNobody }
}

/** The tagger's lemma, or for a verb or a noun not among the lines the one its form belongs to. */
function lemmaOf({ lines, forms, plurals }: EventLexicon, lemma: string, form: string, upos: string): string {
  if (forms.size === 0 || lines.has(lemma)) return lemma
  return (upos === 'VERB' ? forms.get(form) : upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' ? plurals.get(form) : undefined) ?? lemma
}

/** Whether a noun's form is definite: «streiken». */
export function isDefinite({ text, lexicon }: Scene, noun: number): boolean {
  const feats = text.feats[noun]!
  if (feats.includes('Definite=Def')) return true
  return lexicon.grammar.unmarkedIsDefinite === true && text.upos[noun] === 'NOUN' && feats.includes('Gender=') && !feats.includes('Definite=')
}

/** Preposition or other case word before a nominal: the fixed ones together («por parte de»), in small letters. */
export function caseOf({ text, tree, form }: Scene, word: number): string {
  let found = ''
  for (const child of tree.children(word)) {
    if (child > word) break
    if (text.relation[child] === 'case' && text.upos[child] !== 'PART') {
      found = found === '' ? form[child]! : `${found} ${form[child]!}`
      for (const part of tree.children(child)) if (text.relation[part] === 'fixed') found += ` ${form[part]!}`
    }
  }
  return found
}
