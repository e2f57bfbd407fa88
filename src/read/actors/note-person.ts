import { bodyNounBefore } from './body-nouns.ts'
import { bodyNamed } from './body-names.ts'
import { lexiconOf } from './codes/lexicon.ts'
import { afterContraction, displayName, isGenitive } from './displayed.ts'
import { fold } from './folding.ts'
import type { Gender } from './index-of-actors.ts'
import { noteBody } from './note-body.ts'
import { nameTokens, type PersonNames } from './person-names.ts'
import type { Register } from './register.ts'
import { roleText } from './role-text.ts'
import type { Scene } from './scene.ts'
import { titleAbove, titleAfter, titleBefore, type TitlePhrase } from './title-phrases.ts'
import type { Words } from './words.ts'

/** Enters a person's name with the titles about it; what is known for a body goes there. */
export function notePerson(scene: Scene, register: Register, persons: PersonNames, name: Words): void {
  const core = withoutTitles(scene, name)
  const near = titleBefore(scene, core) ?? titleAbove(scene, core)
  const inside = core.from > name.from && near === undefined ? [titleInside(scene, { from: name.from, to: core.from })] : []
  const apposed = near && scene.text.form[near.words.from - 1] === ',' ? titleBefore(scene, { from: near.words.from, to: name.to }) : undefined
  const before = apposed ?? near
  if (before === undefined && (bodyNounBefore(scene, core.from) !== undefined || isKnownBody(scene, register, persons, core)))
    return noteBody(scene, register, name)
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
  person.country ??= countryAfter(scene, name.to)
  for (const phrase of phrases)
    register.give(person, { ...phrase, titles: titleKeys(scene, phrase), text: roleText(scene.text, scene.vocabulary, phrase.words) })
  register.note(person, { from: afterContraction(scene, before?.words.from ?? name.from, core.from), to: name.to }, core, 'name')
}

/** "Kofi Mensah of Ghana", «Kari Moe fra Norge». */
function countryAfter({ text, vocabulary }: Scene, word: number): string | undefined {
  const isTied = text.upos[word] === 'ADP' && lexiconOf(vocabulary.pack).belongs((text.form[word] ?? '').toLowerCase())
  return isTied ? vocabulary.countryAt(text.form, word + 1)?.code : undefined
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
    const isTitle =
      vocabulary.titleOf(form) !== undefined ||
      vocabulary.titleOf(`${form}.`) !== undefined ||
      vocabulary.demonymOf(form, form) !== undefined ||
      vocabulary.isFormer(form)
    if (!isTitle || (vocabulary.genderOfFirstName(form) !== undefined && to - first === 2)) break
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
  if (last.length > 3 && last.endsWith('s') && !persons.has(last) && (persons.has(last.slice(0, -1)) || isGenitive(text.feats[to - 1])))
    return [...tokens.slice(0, -1), last.slice(0, -1)]
  return tokens
}
