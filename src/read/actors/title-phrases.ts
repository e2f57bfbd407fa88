import type { Annotated } from '../../language/index.ts'
import type { Gender } from './index-of-actors.ts'
import type { Name } from './names.ts'
import type { Vocabulary } from './vocabulary.ts'
import { feature, spanOf, startsSentence, type Words } from './words.ts'

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

/** «en av sjefene», "one of the leaders": one, though the noun is plural. */
const partitive = /^(?:en|ein|ei|én|éin|one|uno|una)$/iu

/** Words a phrase may have at most on either side. */
const reach = 16

/** The view a title is looked for in: which words belong to which name. */
export interface Scene {
  readonly text: Annotated
  readonly vocabulary: Vocabulary
  /** Number of the name each word belongs to, -1 outside names. */
  readonly nameOf: Int32Array
  readonly names: readonly Name[]
  /** Lemmas of nouns for persons that the report brings in as somebody new. */
  readonly introduced: ReadonlySet<string>
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
  const last = scene.nameOf[to - 1] ?? -1
  const prepared = text.upos[title + 1] === 'ADP' || vocabulary.pack.language === 'es'
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
      const title = isTitle(scene, word) ? vocabulary.titleOf(lemma) ?? vocabulary.titleOf(form) : undefined
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

function genderOfArticle({ pack }: Vocabulary, form: string): Gender | undefined {
  if (pack.language !== 'es') return undefined
  const lower = form.toLowerCase()
  return lower === 'la' || lower === 'una' ? 'Fem' : lower === 'el' || lower === 'un' ? 'Masc' : undefined
}

/** First word of the noun phrase that ends at `last` and holds a title; `loose` lets it hold prepositions, as before a comma. */
function reachLeft(scene: Scene, last: number, first: number, loose: boolean): number | undefined {
  const { text, vocabulary } = scene
  const spanish = vocabulary.pack.language === 'es'
  const limit = Math.max(first, last - reach)
  let title: number | undefined
  for (let word = last; word >= limit; word--) {
    if (isTitle(scene, word)) title = word
    else if (title !== undefined && !(loose || spanish)) break
    if (title === undefined || loose || spanish) {
      if (word !== title && !mayStandInPhrase(scene, word, loose || spanish)) break
      if (title === undefined && !loose && !spanish && word < last - 1) break
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
    const spanish = vocabulary.pack.language === 'es'
    const joins =
      (name !== undefined && !spanish && (name.kind !== 'PER' || isGenitive(text, word))) ||
      /^['’]s?$/u.test(form) ||
      text.upos[word] === 'ADJ' || vocabulary.isFormer(form) || isPossessive(scene, word) ||
      ((text.upos[word] === 'NOUN' || isTitle(scene, word)) && !spanish && (vocabulary.pack.language === 'en' || isGenitive(text, word) || isTitle(scene, word) || form.endsWith('-'))) ||
      (text.upos[word] === 'CCONJ' && (isTitle(scene, word - 1) || (text.form[word - 1] ?? '').endsWith('-')) && word > first)
    if (!joins) break
    from = word
  }
  return text.upos[from - 1] === 'ADP' && from - 2 >= first && partitive.test(text.form[from - 2] ?? '') ? from - 2 : from
}

/** Whether a word is a title: one of the pack's, or a noun the tree ties to a name. */
function isTitle({ text, vocabulary, names, nameOf }: Scene, word: number): boolean {
  const form = text.form[word] ?? ''
  if (vocabulary.titleOf(text.lemma[word] ?? '') === undefined && vocabulary.titleOf(form) === undefined) return false
  const upos = text.upos[word]
  if (upos === 'VERB' || upos === 'ADP' || upos === 'DET' || upos === 'PRON' || upos === 'AUX' || upos === 'CCONJ') return false
  const name = names[nameOf[word] ?? -1]
  return name === undefined || name.kind === 'PER'
}

function mayPrecedeTitle(scene: Scene, word: number): boolean {
  const { text, names, nameOf } = scene
  const form = text.form[word] ?? ''
  const upos = text.upos[word]
  if (names[nameOf[word] ?? -1]?.kind === 'PER') return false
  if (upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ') return false
  if (upos === 'PUNCT' && !/^['’‘«»"“”-]$/u.test(form)) return false
  return upos !== 'PRON' || isPossessive(scene, word)
}

function mayStandInPhrase(scene: Scene, word: number, loose: boolean): boolean {
  const { text, names, nameOf } = scene
  const upos = text.upos[word]
  const name = names[nameOf[word] ?? -1]
  if (name !== undefined) return name.kind !== 'PER' || loose
  if (upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM') return true
  return loose && (upos === 'ADP' || upos === 'DET' || (upos === 'CCONJ' && word > 0) || (upos === 'VERB' && text.feats[word]?.includes('VerbForm=Part') === true))
}

function isPossessive({ text, vocabulary }: Scene, word: number): boolean {
  return vocabulary.possessives.has((text.form[word] ?? '').toLowerCase())
}

function isGenitive(text: Annotated, word: number): boolean {
  return text.feats[word]?.includes('Case=Gen') === true || /s$|['’]s?$/u.test(text.form[word] ?? '') || /^['’]s?$/u.test(text.form[word + 1] ?? '')
}

/** After a name in apposition the clause goes on, or ends. */
function closesApposition({ text }: Scene, word: number): boolean {
  const upos = text.upos[word]
  const form = text.form[word] ?? '.'
  if (upos === 'CCONJ') return false
  return /^[,.;:()»”"–—-]/u.test(form) || (upos !== 'PROPN' && upos !== 'NOUN')
}

function closesPhrase(text: Annotated, word: number): boolean {
  const upos = text.upos[word]
  if (upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ') return true
  if (upos === 'PRON' && !/^(?:seg|se)$/iu.test(text.form[word] ?? '')) return true
  return upos === 'PUNCT' && !/^[-'’]$/u.test(text.form[word] ?? '')
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

/** The role in words, without article and closing comma: «tidligere president». */
export function roleText(text: Annotated, { definite, indefinite, possessives, countryAt, demonymOf, pack }: Vocabulary, { from, to }: Words): string {
  let first = from
  for (; first < to - 1; first++) {
    const form = (text.form[first] ?? '').toLowerCase()
    if (!definite.has(form) && !indefinite.has(form) && !possessives.has(form)) break
  }
  const role = text.text.slice(...spanOf(text, { from: first, to })).replace(/[\s,]+$/u, '').replace(/\s+/gu, ' ')
  const isNation = countryAt(text.form, first) !== undefined || (pack.language === 'en' && demonymOf(text.lemma[first] ?? '', text.form[first] ?? '') !== undefined)
  const isWord = (text.upos[first] === 'NOUN' || text.upos[first] === 'ADJ') && !isNation
  return isWord && startsSentence(text, first) && !/^\p{Lu}{2}/u.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role
}
