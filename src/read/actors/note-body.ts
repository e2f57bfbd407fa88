import type { Body } from '../../knowledge/index.ts'
import type { ActorKind } from '../../words/index.ts'
import { bodyKey, bodyNamed, rememberBody } from './body-names.ts'
import { abbreviationAfter, bodyNounBefore } from './body-nouns.ts'
import { afterContraction, displayName } from './displayed.ts'
import { codeOfName } from './codes/code-of-name.ts'
import { fold } from './folding.ts'
import type { Register } from './register.ts'
import type { Scene } from './scene.ts'
import type { Words } from './words.ts'

/** Enters the name of a body, with the noun before it and its abbreviation. */
export function noteBody(scene: Scene, register: Register, name: Words): void {
  const { text } = scene
  const forms = text.form.slice(name.from, name.to)
  const known = bodyNamed(register, forms)
  const noun = bodyNounBefore(scene, name.from)
  const kind: ActorKind = noun?.kind ?? (looksLikeMedium(forms) || isMedium(scene, forms) ? 'outlet' : 'organisation')
  const body = known ?? register.create(kind, displayName(scene, name), 'actor/name/body')
  if (body.kind === 'organisation' && noun) body.kind = noun.kind
  body.base ??= codeOfName(scene, name)
  rememberBody(register, forms, body)
  const short = abbreviationAfter(text.form, name.to)
  if (short !== undefined) register.remember(`body ${fold(short)}`, body)
  if (noun) register.give(body, roleOfNoun(noun.lemma, { from: noun.from, to: name.from }))
  register.note(body, { from: afterContraction(scene, noun?.from ?? name.from, name.from), to: name.to }, name, 'name')
}

/** Enters a known agency or outlet. */
export function notePublisher(
  scene: Scene,
  register: Register,
  words: Words,
  { name, kind, country }: { readonly name: string; readonly kind: string; readonly country: string },
): void {
  const known = register.known(`publisher ${name}`)
  const noun = bodyNounBefore(scene, words.from)
  const publisher = known ?? register.create(kind === 'agency' ? 'agency' : 'outlet', name, 'actor/name/publisher')
  publisher.country ??= country
  register.remember(`publisher ${name}`, publisher)
  register.remember(`body ${fold(name)}`, publisher)
  if (noun) register.give(publisher, roleOfNoun(noun.lemma, { from: noun.from, to: words.from }))
  register.note(publisher, { from: afterContraction(scene, noun?.from ?? words.from, words.from), to: words.to }, words, 'name')
}

/** Enters a body that is known by its name. */
export function noteKnownBody(scene: Scene, register: Register, words: Words, { name, country, sectors }: Body): void {
  const { text } = scene
  const forms = text.form.slice(words.from, words.to)
  const noun = bodyNounBefore(scene, words.from)
  const body =
    register.known(`known ${name}`) ??
    bodyNamed(register, forms) ??
    register.create('organisation', displayName(scene, words).replace(/^(\p{Lu}{2,})s$/u, '$1'), 'actor/name/body')
  body.country ??= country
  body.base ??= { country, sectors }
  register.remember(`known ${name}`, body)
  register.remember(`body ${bodyKey(forms)}`, body)
  const short = abbreviationAfter(text.form, words.to)
  if (short !== undefined) register.remember(`body ${fold(short)}`, body)
  if (noun) register.give(body, roleOfNoun(noun.lemma, { from: noun.from, to: words.from }))
  register.note(body, { from: afterContraction(scene, noun?.from ?? words.from, words.from), to: words.to }, words, 'name')
}

/** Enters a seat that stands for a government. */
export function noteHouse(scene: Scene, register: Register, name: Words & { readonly code: string; readonly sector: string }): void {
  const key = `house ${name.code} ${name.sector}`
  const house = register.known(key) ?? register.create('organisation', displayName(scene, name), 'actor/name/body')
  house.base ??= { country: name.code, sectors: [name.sector] }
  register.remember(key, house)
  register.note(house, name, name, 'name')
}

/** Enters a country. */
export function noteCountry(register: Register, name: Words & { readonly code: string; readonly name: string }): void {
  const key = `country ${name.code}`
  const country = register.known(key) ?? register.create('country', name.name, 'actor/name/country')
  country.country = name.code
  register.remember(key, country)
  register.note(country, name, name, 'name')
}

function roleOfNoun(lemma: string, words: Words): { words: Words; titles: readonly string[]; isFormer: boolean; text: string } {
  return { words, titles: [lemma], isFormer: false, text: '' }
}

/** «Fjordavisa»: a name that is a noun for a medium. */
function isMedium({ vocabulary }: Scene, forms: readonly string[]): boolean {
  const form = (forms[0] ?? '').toLowerCase().replace(/(?:en|et|a)s?$/u, '')
  return forms.length === 1 && form.length > 5 && vocabulary.kindOf(form) === 'outlet'
}

function looksLikeMedium(forms: readonly string[]): boolean {
  return forms.some((form) =>
    /^(?:TV\d?|TV-?\p{Lu}\p{L}*|Radio|Televisi[oó]n|Canal|Avis|Avisa|Tidende|Budstikke|Blad|Post|Times|Herald|Tribune|Gazette|Chronicle|News|Diario|Noticias|Periódico)$/u.test(
      form,
    ),
  )
}
