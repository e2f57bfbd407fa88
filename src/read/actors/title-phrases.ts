import type { Annotated } from '../../language/index.ts'
import type { Gender } from './index-of-actors.ts'
import type { Scene } from './scene.ts'
import { reach, reachLeft } from './title-reach.ts'
import { closesApposition, closesPhrase, isTitle, mayPrecedeTitle, partitive } from './title-words.ts'
import type { Vocabulary } from './vocabulary.ts'
import { feature, type Words } from './words.ts'

/** What stands with a person's name and says what office they hold. */
export interface TitlePhrase {
  /** The phrase without the name. */
  readonly words: Words
  /** Lemmas of the titles in it. */
  readonly titles: readonly string[]
  readonly gender?: Gender
  readonly country?: string
  readonly isFormer: boolean
}

/** «Bolivias tidligere president» before a name, "the army chief," with a comma, «el presidente de EE.UU.,». */
export function titleBefore(scene: Scene, name: Words): TitlePhrase | undefined {
  const { text } = scene
  const first = sentenceStart(text, name.from)
  let last = name.from - 1
  if (last < first || text.upos[last] === 'ADP') return undefined
  if (text.form[last] === ',') {
    if (!closesApposition(scene, name.to)) return undefined
    last--
    const closed = text.form[last] === ')' ? openingOf(text, last, first) : undefined
    if (closed !== undefined) last = closed - 1
    return describe(scene, reachLeft(scene, last, first, true), name.from - 1)
  }
  return describe(scene, reachLeft(scene, last, first, false), name.from)
}

/** «leder i fagforeningen Kari Moe» without a comma: a title that the name hangs on in the tree, with what belongs to the title between. */
export function titleAbove(scene: Scene, name: Words): TitlePhrase | undefined {
  const { text } = scene
  let at = name.from
  for (let steps = 0; steps < 4 && /^(?:appos|nmod|flat)/u.test(text.relation[at] ?? ''); steps++) {
    at = text.head[at] ?? -1
    if (at < 0 || at >= name.from || name.from - at > reach) return undefined
    if (!isTitle(scene, at)) continue
    const between = text.upos.slice(at + 1, name.from)
    const isOne = between[0] === 'ADP' && text.upos[name.from - 1] !== 'ADP' && !between.some((upos) => upos === 'PUNCT' || upos === 'VERB' || upos === 'CCONJ')
    return isOne ? describe(scene, reachLeft(scene, at, sentenceStart(text, at), false), name.from) : undefined
  }
  return undefined
}

/** «olje- og finansminister i rådet» after a name and a comma, "Bolivia's president". */
export function titleAfter(scene: Scene, name: Words): TitlePhrase | undefined {
  const { text, vocabulary } = scene
  const end = Math.min(sentenceEnd(text, name.from), name.to + 2 + reach)
  let comma = name.to
  if (text.form[comma] === '(') while (comma < end && text.form[comma] !== ')') comma++
  if (text.form[comma] === ')') comma++
  if (text.form[comma] !== ',') return undefined
  const from = comma + 1
  let title = from
  while (title < end && title < from + 7 && !isTitle(scene, title)) {
    if (!mayPrecedeTitle(scene, title)) return undefined
    title++
  }
  if (title >= end || !isTitle(scene, title)) return undefined
  let to = title + 1
  while (to < end && !closesPhrase(text, to)) to++
  if (to < sentenceEnd(text, name.from) && text.upos[to] !== 'PUNCT' && to - title === 1) return undefined
  const last = scene.nameOf[to - 1] ?? -1
  const prepared = text.upos[title + 1] === 'ADP' || vocabulary.pack.grammar.nounLeads
  if (scene.names[scene.nameOf[title + 1] ?? -1]?.kind === 'PER' || (last >= 0 && scene.names[last]?.kind === 'PER' && !prepared)) return undefined
  return describe(scene, from, to)
}

function describe(scene: Scene, from: number | undefined, to: number): TitlePhrase | undefined {
  if (from === undefined || from >= to) return undefined
  const { text, vocabulary } = scene
  const titles: string[] = []
  let gender: Gender | undefined
  let country: string | undefined
  let isFormer = false
  let isPlural = false
  let prepared = false
  for (let word = from; word < to; word++) {
    const form = text.form[word] ?? ''
    const lemma = text.lemma[word] ?? ''
    if (text.upos[word] === 'ADP') prepared = true
    if (!prepared || titles.length === 0) {
      const title = isTitle(scene, word) ? (vocabulary.titleOf(lemma) ?? vocabulary.titleOf(form)) : undefined
      if (title || isTitle(scene, word)) {
        titles.push((title ? lemma : form).toLowerCase())
        isPlural ||= feature(text.feats[word] ?? '_', 'Number') === 'Plur' && !partitive.test(text.form[from] ?? '')
        gender ??= title?.gender ?? genderOfArticle(vocabulary, text.form[from] ?? '')
      }
    }
    if (vocabulary.isFormer(form)) isFormer = true
    const named = vocabulary.countryAt(text.form, word)
    country ??= named?.code ?? vocabulary.demonymOf(lemma, form)
  }
  if (titles.length === 0 || isPlural) return undefined
  return { words: { from, to }, titles, isFormer, ...(gender ? { gender } : {}), ...(country ? { country } : {}) }
}

/** Gender that an article shows, in languages whose articles do: «la», «una». */
export function genderOfArticle({ pack }: Vocabulary, form: string): Gender | undefined {
  const { articleGenders = {} } = pack.grammar
  const lower = form.toLowerCase()
  return Object.hasOwn(articleGenders, lower) ? articleGenders[lower] : undefined
}

function openingOf(text: Annotated, closing: number, first: number): number | undefined {
  for (let word = closing - 1; word >= Math.max(first, closing - 6); word--) if (text.form[word] === '(') return word
  return undefined
}

function sentenceStart(text: Annotated, word: number): number {
  return text.sentences[text.sentenceOf[word] ?? 0]?.firstWord ?? 0
}

function sentenceEnd(text: Annotated, word: number): number {
  return text.sentences[text.sentenceOf[word] ?? 0]?.endWord ?? text.length
}
