import type { Scene } from './scene.ts'
import { isInnerHyphen } from './words.ts'
import { isGenitive, isPossessive, isTitle, mayStandInPhrase, partitive } from './title-words.ts'

/** Words a phrase may have at most on either side. */
export const reach = 16

/** First word of the noun phrase that ends at `last` and holds a title; `loose` lets it hold prepositions, as before a comma. */
export function reachLeft(scene: Scene, last: number, first: number, loose: boolean): number | undefined {
  const { vocabulary } = scene
  const { nounLeads } = vocabulary.pack.grammar
  const limit = Math.max(first, last - reach)
  let title: number | undefined
  for (let word = last; word >= limit; word--) {
    if (isTitle(scene, word)) title = word
    else if (title !== undefined && !(loose || nounLeads)) break
    if (title === undefined || loose || nounLeads) {
      if (word !== title && !mayStandInPhrase(scene, word, loose || nounLeads)) break
      if (title === undefined && !loose && !nounLeads && word < last - 1) break
    }
  }
  if (title === undefined) return undefined
  return startOfRun(scene, title, first)
}

/** From a title leftwards over adjectives, genitives, a compound's other parts and the article. */
function startOfRun(scene: Scene, title: number, first: number): number {
  const { text, vocabulary } = scene
  let from = title
  for (let word = title - 1; word >= Math.max(first, title - 8); word--) {
    const form = text.form[word] ?? ''
    const lower = form.toLowerCase()
    if (vocabulary.definite.has(lower) || vocabulary.indefinite.has(lower) || text.upos[word] === 'DET') {
      from = word
      if (scene.names[scene.nameOf[word - 1] ?? -1] === undefined) break
      continue
    }
    const name = scene.names[scene.nameOf[word] ?? -1]
    const { nounLeads } = vocabulary.pack.grammar
    const joins =
      (name !== undefined && !nounLeads && (name.kind !== 'PER' || isGenitive(text, word))) ||
      /^['’]s?$/u.test(form) ||
      isInnerHyphen(text, word) ||
      text.upos[word] === 'ADJ' ||
      vocabulary.isFormer(form) ||
      isPossessive(scene, word) ||
      ((text.upos[word] === 'NOUN' || isTitle(scene, word)) &&
        !nounLeads &&
        (vocabulary.pack.grammar.nounsBesideNouns || isGenitive(text, word) || isTitle(scene, word) || form.endsWith('-'))) ||
      (text.upos[word] === 'CCONJ' && (isTitle(scene, word - 1) || (text.form[word - 1] ?? '').endsWith('-')) && word > first)
    if (!joins) break
    from = word
  }
  return text.upos[from - 1] === 'ADP' && from - 2 >= first && partitive.test(text.form[from - 2] ?? '') ? from - 2 : from
}
