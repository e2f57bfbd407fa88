import type { ActorKind } from '../../words/index.ts'
import { bodyNamed, rememberBody } from './body-names.ts'
import { fold } from './folding.ts'
import type { Gender } from './index-of-actors.ts'
import type { Name } from './names.ts'
import { nameTokens, type PersonNames } from './person-names.ts'
import type { Register } from './register.ts'
import { roleText, titleAfter, titleBefore, type Scene, type TitlePhrase } from './title-phrases.ts'
import { textOf, type Words } from './words.ts'

/** Enters one name of the text: joins it to the actor it names, or makes a new one. */
export function noteName(scene: Scene, register: Register, persons: PersonNames, name: Name): void {
  if (name.kind === 'PER') notePerson(scene, register, persons, name)
  else if (name.kind === 'ORG') noteBody(scene, register, name)
  else if (name.kind === 'publisher') notePublisher(scene, register, name, name.publisher)
  else if (name.kind === 'country') noteCountry(register, name)
}

function notePerson(scene: Scene, register: Register, persons: PersonNames, name: Words): void {
  const core = withoutTitles(scene, name)
  const near = titleBefore(scene, core)
  const inside = core.from > name.from && near === undefined ? [titleInside(scene, { from: name.from, to: core.from })] : []
  const apposed = near && scene.text.form[near.words.from - 1] === ',' ? titleBefore(scene, { from: near.words.from, to: name.to }) : undefined
  const before = apposed ?? near
  if (before === undefined && (bodyNounBefore(scene, core.from) !== undefined || isKnownBody(scene, register, persons, core))) return noteBody(scene, register, name)
  const phrases = [apposed, near, titleAfter(scene, name), ...inside].filter((phrase) => phrase !== undefined)
  const tokens = personTokens(scene, persons, core)
  const gender = phrases.find((phrase) => phrase.gender)?.gender ?? genderOfName(scene, core)
  const known = persons.find(tokens, gender)
  const person = known ?? register.create('person', displayName(scene, core), 'actor/name/person')
  if (!known || tokens.length > person.tokens.length) {
    person.tokens = tokens
    person.name = displayName(scene, core)
  }
  persons.enter(tokens, person)
  person.gender ??= gender
  for (const phrase of phrases) register.give(person, { ...phrase, titles: titleKeys(scene, phrase), text: roleText(scene.text, scene.vocabulary, phrase.words) })
  register.note(person, { from: afterContraction(scene, before?.words.from ?? name.from, core.from), to: name.to }, core, 'name')
}

/** A single word that the report has already used for a body and never for a person. */
function isKnownBody({ text }: Scene, register: Register, persons: PersonNames, { from, to }: Words): boolean {
  const form = text.form[from] ?? ''
  return to - from === 1 && bodyNamed(register, [form]) !== undefined && !persons.has(fold(form))
}

/** By the first name; a single word only where it is one of the pack's first names. */
function genderOfName({ text, vocabulary }: Scene, { from, to }: Words): Gender | undefined {
  const form = text.form[from] ?? ''
  return to - from > 1 ? vocabulary.genderOfFirstName(form) : vocabulary.isFirstName(form) ? vocabulary.genderOfFirstName(form) : undefined
}

/** Lemmas an office can be taken up by: each title, the word it is built on, and two-word titles. */
function titleKeys({ text, vocabulary }: Scene, { titles, words }: TitlePhrase): string[] {
  const keys = new Set<string>()
  for (const title of titles) {
    keys.add(title)
    for (const base of vocabulary.titlesIn(title)) keys.add(base)
  }
  for (let word = words.from; word + 1 < words.to; word++) {
    const pair = `${(text.lemma[word] ?? '').toLowerCase()} ${(text.lemma[word + 1] ?? '').toLowerCase()}`
    if (vocabulary.titleOf(pair) !== undefined) keys.add(pair)
  }
  return [...keys]
}

/** "President Arce" tagged as one name: the name begins after the titles. */
function withoutTitles({ text, vocabulary }: Scene, { from, to }: Words): Words {
  let first = from
  while (first < to - 1) {
    const form = text.form[first] ?? ''
    const isTitle = vocabulary.titleOf(form) !== undefined || vocabulary.titleOf(`${form}.`) !== undefined || vocabulary.demonymOf(form, form) !== undefined || vocabulary.isFormer(form)
    if (!isTitle || vocabulary.genderOfFirstName(form) !== undefined && to - first === 2) break
    first++
    if (text.form[first] === '.' && first < to - 1) first++
  }
  return { from: first, to }
}

function titleInside({ text, vocabulary }: Scene, words: Words): TitlePhrase | undefined {
  const titles: string[] = []
  let gender: Gender | undefined
  let country: string | undefined
  let isFormer = false
  for (let word = words.from; word < words.to; word++) {
    const form = text.form[word] ?? ''
    const title = vocabulary.titleOf(form) ?? vocabulary.titleOf(`${form}.`)
    if (title) titles.push(title.lemma)
    gender ??= title?.gender
    country ??= vocabulary.demonymOf(form, form)
    isFormer ||= vocabulary.isFormer(form)
  }
  return titles.length === 0 ? undefined : { words, titles, isFormer, ...(gender ? { gender } : {}), ...(country ? { country } : {}) }
}

/** Folded words of the name; a genitive s goes where the name is known without it or the tags say genitive. */
function personTokens({ text }: Scene, persons: PersonNames, { from, to }: Words): string[] {
  const tokens = nameTokens(text.form.slice(from, to))
  const last = tokens.at(-1) ?? ''
  if (last.length > 3 && last.endsWith('s') && !persons.has(last) && (persons.has(last.slice(0, -1)) || isGenitive(text.feats[to - 1]))) return [...tokens.slice(0, -1), last.slice(0, -1)]
  return tokens
}

/** The article of `del` and `al` cannot open a phrase: its characters are the preposition's too. */
function afterContraction({ text }: Scene, from: number, end: number): number {
  return from < end && from > 0 && text.from[from] === text.from[from - 1] ? from + 1 : from
}

function displayName({ text }: Scene, words: Words): string {
  const name = textOf(text, words).replace(/^[\s«»"“”'‘’(]+|[\s«»"“”()]+$/gu, '').replace(/['’]s$/u, '')
  return isGenitive(text.feats[words.to - 1]) && name.endsWith('s') && name.length > 3 ? name.slice(0, -1) : name
}

function isGenitive(feats: string | undefined): boolean {
  return feats?.includes('Case=Gen') === true
}

function noteBody(scene: Scene, register: Register, name: Words): void {
  const { text } = scene
  const forms = text.form.slice(name.from, name.to)
  const known = bodyNamed(register, forms)
  const noun = bodyNounBefore(scene, name.from)
  const kind: ActorKind = noun?.kind ?? (looksLikeMedium(forms) ? 'outlet' : 'organisation')
  const body = known ?? register.create(kind, displayName(scene, name), 'actor/name/body')
  if (body.kind === 'organisation' && noun) body.kind = noun.kind
  rememberBody(register, forms, body)
  const short = abbreviationAfter(text.form, name.to)
  if (short !== undefined) register.remember(`body ${fold(short)}`, body)
  if (noun) register.give(body, roleOfNoun(noun.lemma, { from: noun.from, to: name.from }))
  register.note(body, { from: afterContraction(scene, noun?.from ?? name.from, name.from), to: name.to }, name, 'name')
}

function notePublisher(scene: Scene, register: Register, words: Words, { name, kind, country }: { readonly name: string; readonly kind: string; readonly country: string }): void {
  const known = register.known(`publisher ${name}`)
  const noun = bodyNounBefore(scene, words.from)
  const publisher = known ?? register.create(kind === 'agency' ? 'agency' : 'outlet', name, 'actor/name/publisher')
  publisher.country ??= country
  register.remember(`publisher ${name}`, publisher)
  register.remember(`body ${fold(name)}`, publisher)
  if (noun) register.give(publisher, roleOfNoun(noun.lemma, { from: noun.from, to: words.from }))
  register.note(publisher, { from: afterContraction(scene, noun?.from ?? words.from, words.from), to: words.to }, words, 'name')
}

function noteCountry(register: Register, name: Words & { readonly code: string; readonly name: string; readonly isUnion: boolean }): void {
  const key = name.isUnion ? `body ${fold(name.name)}` : `country ${name.code}`
  const known = register.known(key) ?? (name.isUnion ? register.known(`country ${name.code}`) : undefined)
  const country = known ?? register.create(name.isUnion ? 'organisation' : 'country', name.name, 'actor/name/country')
  country.country = name.code
  register.remember(key, country)
  register.remember(`country ${name.code}`, country)
  register.note(country, name, name, 'name')
}

function roleOfNoun(lemma: string, words: Words): { words: Words; titles: readonly string[]; isFormer: boolean; text: string } {
  return { words, titles: [lemma], isFormer: false, text: '' }
}

/** «avisa» before «Novi Dan», "the newspaper": the noun's lemma, kind and the word the phrase begins with. */
function bodyNounBefore({ text, vocabulary, nameOf }: Scene, at: number): { readonly lemma: string; readonly kind: ActorKind; readonly from: number } | undefined {
  const first = text.sentences[text.sentenceOf[at] ?? 0]?.firstWord ?? 0
  for (let word = at - 1; word >= Math.max(first, at - 3); word--) {
    if (text.upos[word] === 'ADJ' && word < at - 1) continue
    if ((nameOf[word] ?? -1) >= 0) return undefined
    const lemma = text.lemma[word] ?? ''
    const kind = vocabulary.kindOf(lemma) ?? vocabulary.kindOf(text.form[word] ?? '')
    if (kind !== undefined && kind !== 'document' && kind !== 'pictures') return { lemma: lemma.toLowerCase(), kind, from: startOfNoun({ text, vocabulary }, word, first) }
    if (text.upos[word] !== 'ADJ') return undefined
  }
  return undefined
}

function startOfNoun({ text, vocabulary }: Pick<Scene, 'text' | 'vocabulary'>, noun: number, first: number): number {
  let from = noun
  while (from > first && (text.upos[from - 1] === 'ADJ' || (from === noun && text.upos[from - 1] === 'NOUN' && vocabulary.pack.language === 'en'))) from--
  const article = (text.form[from - 1] ?? '').toLowerCase()
  return from > first && (vocabulary.definite.has(article) || vocabulary.indefinite.has(article)) ? from - 1 : from
}

function looksLikeMedium(forms: readonly string[]): boolean {
  return forms.some((form) => /^(?:TV\d?|TV-?\p{Lu}\p{L}*|Radio|Televisi[oó]n|Canal|Avis|Avisa|Tidende|Budstikke|Blad|Post|Times|Herald|Tribune|Gazette|Chronicle|News|Diario|Noticias|Periódico)$/u.test(form))
}

/** `HI` of «Handicap International (HI)». */
export function abbreviationAfter(forms: readonly string[], at: number): string | undefined {
  const short = forms[at + 1] ?? ''
  return forms[at] === '(' && forms[at + 2] === ')' && /^\p{Lu}[\p{L}\p{N}.-]{1,9}$/u.test(short) ? short : undefined
}

