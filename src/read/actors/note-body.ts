import type { ActorKind } from '../../words/index.ts'
import { bodyNamed, rememberBody } from './body-names.ts'
import { abbreviationAfter, bodyNounBefore } from './body-nouns.ts'
import { afterContraction, displayName } from './displayed.ts'
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

/** Enters a country or a union of states. */
export function noteCountry(register: Register, name: Words & { readonly code: string; readonly name: string; readonly isUnion: boolean }): void {
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
