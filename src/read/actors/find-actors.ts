import type { Annotated, LanguagePack } from '../../language/index.ts'
import type { ActorKind, Span } from '../../words/index.ts'
import type { Layout } from '../layout/index.ts'
import { closeRegister } from './close.ts'
import type { ActorIndex, ActorKey, Agreement, SpeechContext } from './index-of-actors.ts'
import { findNames } from './names.ts'
import { actorOfPhrase } from './new-actor.ts'
import { noteName } from './note-names.ts'
import { openPersonNames } from './person-names.ts'
import { phraseOf, type Phrase } from './phrases.ts'
import { quotedWords } from './quoted.ts'
import { openRegister, type Draft, type Register } from './register.ts'
import { bodyTakenUp, roleHolder } from './roles.ts'
import { fitsAgreement, fitsPronoun, mostSalient } from './salience.ts'
import { roleText, type Scene } from './title-phrases.ts'
import { noteUnspoken, noteVoice } from './unspoken.ts'
import { vocabularyOf, type Vocabulary } from './vocabulary.ts'
import { feature, wordsOf, type Words } from './words.ts'

/** Reads the named actors of a report and opens the index that statements ask and fill. Linear in the words of the report. */
export function findActors(text: Annotated, pack: LanguagePack, { layout }: { readonly layout: Layout }): ActorIndex {
  const scene = sceneOf(text, pack)
  const register = openRegister(text.length)
  const persons = openPersonNames()
  const isFurniture = furnitureOf(text, layout)
  for (const name of scene.names) if (name.kind === 'publisher' || isFurniture[name.from] !== 1) noteName(scene, register, persons, name)
  register.named = register.mentions.length
  return indexOver(scene, register, quotedWords(text))
}

/** Words of credits, bylines and datelines, and the makers of pictures: they name no actor but the agency. */
function furnitureOf(text: Annotated, { blocks, media }: Layout): Uint8Array {
  const furniture = new Uint8Array(text.length)
  const fill = (span: Span): void => {
    const { from, to } = wordsOf(text, span)
    furniture.fill(1, from, to)
  }
  for (const { kind, span } of blocks) if (kind === 'credit' || kind === 'byline' || kind === 'dateline') fill(span)
  for (const { creator, span } of media) {
    const at = creator !== undefined && span ? text.text.slice(...span).lastIndexOf(creator) : -1
    if (creator !== undefined && span && at >= 0) fill([span[0] + at, span[0] + at + creator.length])
  }
  return furniture
}

function sceneOf(text: Annotated, pack: LanguagePack): Scene {
  const vocabulary = vocabularyOf(pack)
  const names = findNames(text, vocabulary)
  const nameOf = new Int32Array(text.length).fill(-1)
  names.forEach(({ from, to }, index) => nameOf.fill(index, from, to))
  return { text, vocabulary, names, nameOf, introduced: introducedIn(text, vocabulary) }
}

function indexOver(scene: Scene, register: Register, quoted: Uint8Array): ActorIndex {
  const { text } = scene

  const resolve = (span: Span, context: SpeechContext): ActorKey | undefined => {
    const words = wordsOf(text, span)
    const phrase = phraseOf(scene, words)
    if (!phrase) return undefined
    const named = namedBy(register, phrase, words)
    if (named) return named.key
    const apposed = bodyApposed(scene, register, phrase) ?? personAtEnd(scene, register, phrase)
    if (apposed) return apposed.key
    const pronoun = phrase.words.to - phrase.words.from <= 2 ? pronounIn(scene, phrase.words) : undefined
    if (pronoun) {
      const who = byPronoun(scene, register, quoted, pronoun, context)
      if (who) register.note(who, pronoun.words, pronoun.words, 'pronoun')
      return who?.key
    }
    if (phrase.isCoordinated) return undefined
    const holder = roleHolder(scene, register, phrase) ?? bodyTakenUp(scene, register, phrase) ?? personTakenUp(scene, register, quoted, phrase, context) ?? untitledPerson(scene, register, quoted, phrase, context)
    if (holder) register.note(holder, phrase.complement ? { from: phrase.run.from, to: phrase.complement.to } : phrase.run, phrase.run, 'role')
    return holder?.key
  }

  const add = (span: Span, kind?: ActorKind): ActorKey => {
    const words = wordsOf(text, span)
    const phrase = phraseOf(scene, words)
    if (!phrase) return newBare(register, text.text.slice(...span), words, kind).key
    const there = sameWords(register, phrase.words)
    if (there) return there.key
    const actor = actorOfPhrase(scene, register, phrase, kind)
    register.note(actor, phrase.words, { from: phrase.head, to: phrase.head + 1 }, text.upos[phrase.head] === 'PROPN' ? 'name' : text.upos[phrase.head] === 'PRON' ? 'pronoun' : 'role')
    return actor.key
  }

  return {
    actorAt: (span) => mostOverlapping(scene, register, span)?.key,
    resolve,
    add,
    actorFor: (span, context, kind) => resolve(span, context) ?? add(span, kind),
    elided: (at, context, agreement) => elidedAt(scene, register, quoted, at, context, agreement ?? {})?.key,
    voice: (span, speaker) => noteVoice(scene, register, span, register.draft(speaker)),
    facts: (actor) => {
      const { kind, name, roles, country, gender, plural } = register.draft(actor)
      const role = roles.find((each) => each.text !== '')?.text
      return { kind, name, plural, ...(role === undefined ? {} : { role }), ...(country === undefined ? {} : { country }), ...(gender === undefined ? {} : { gender }) }
    },
    close: () => {
      noteUnspoken(scene, register, quoted)
      return closeRegister(text, scene.vocabulary, register)
    },
  }
}

/** The actor whose name the phrase is: the run ends in it, or an apposition's phrase covers the head. */
function namedBy(register: Register, phrase: Phrase, words: Words): Draft | undefined {
  if (phrase.isCoordinated) return undefined
  const last = register.coreAt[phrase.run.to - 1] ?? -1
  const ends = register.mentions[last]
  if (ends && ends.form === 'name' && ends.core.to >= phrase.run.to && !phrase.hasPossessive) return register.draft(ends.actor)
  for (const at of [phrase.head, phrase.run.from]) {
    const covering = register.mentions[register.phraseAt[at] ?? -1]
    if (covering && covering.form === 'name' && covering.words.to <= words.to && covering.words.from >= words.from - 1 && covering.words.from <= phrase.head && covering.core.from > phrase.head) return register.draft(covering.actor)
  }
  const head = register.mentions[register.coreAt[phrase.head] ?? -1]
  return head && (head.form !== 'name' || head.core.to >= phrase.run.to) && head.words.from === phrase.words.from ? register.draft(head.actor) : undefined
}

/** «el fabricante de coches Hidra», «el Banco Central (BC)»: a body's noun, and at the end of the phrase the body's name. */
function bodyApposed({ text, vocabulary }: Scene, register: Register, { lemma, words, complement, isCoordinated }: Phrase): Draft | undefined {
  if (isCoordinated || complement === undefined || vocabulary.kindOf(lemma) === undefined) return undefined
  const mention = register.mentions[register.coreAt[complement.to - 1] ?? -1]
  if (!mention || mention.form !== 'name' || complement.to < words.to || text.upos[mention.core.from - 1] === 'ADP' || text.upos[mention.core.from - 1] === 'DET') return undefined
  const actor = register.draft(mention.actor)
  return actor.kind === 'person' || actor.kind === 'country' ? undefined : actor
}

function sameWords(register: Register, { from, to }: Words): Draft | undefined {
  const there = register.mentions[register.phraseAt[from] ?? -1]
  return there && there.words.from === from && there.words.to === to ? register.draft(there.actor) : undefined
}

/** Nouns for persons that the report brings in as somebody new: «ei kvinne frå Noreg» is who «kvinna» will be. */
function introducedIn(text: Annotated, vocabulary: Vocabulary): ReadonlySet<string> {
  const introduced = new Set<string>()
  for (let word = 1; word < text.length; word++) {
    if (text.upos[word] !== 'NOUN' || feature(text.feats[word] ?? '_', 'Definite') === 'Def') continue
    const lemma = (text.lemma[word] ?? '').toLowerCase()
    if (!vocabulary.people.has(lemma) && vocabulary.titleOf(lemma) === undefined) continue
    const before = [text.form[word - 1], text.form[word - 2]].map((form) => (form ?? '').toLowerCase())
    if (before.some((form) => vocabulary.indefinite.has(form))) introduced.add(lemma)
  }
  return introduced
}

/** «tidligere leder og listetopp for X i Y Håvard Krane»: titles with all that belongs to them, then the name. */
function personAtEnd({ text, vocabulary }: Scene, register: Register, { lemma, words, isPlural }: Phrase): Draft | undefined {
  if (isPlural || vocabulary.titleOf(lemma) === undefined) return undefined
  const last = register.mentions[register.coreAt[words.to - 1] ?? -1]
  if (!last || last.form !== 'name' || last.core.from <= words.from || text.upos[last.core.from - 1] === 'ADP' || text.upos[last.core.from - 1] === 'CCONJ') return undefined
  const actor = register.draft(last.actor)
  return actor.kind === 'person' && last.core.to >= words.to ? actor : undefined
}

interface FoundPronoun {
  readonly words: Words
  readonly person: 1 | 2 | 3
  readonly number: 'Sing' | 'Plur'
  readonly gender?: 'Fem' | 'Masc'
}

function pronounIn({ text, vocabulary }: Scene, words: Words): FoundPronoun | undefined {
  for (let word = words.from; word < words.to; word++) {
    const pronoun = vocabulary.pronounOf(text.form[word] ?? '')
    const isWhole = words.to - words.from === 1 || text.upos[word] === 'PRON'
    if (pronoun && isWhole) return { ...pronoun, words: { from: word, to: word + 1 } }
  }
  return undefined
}

function byPronoun({ text }: Scene, register: Register, quoted: Uint8Array, pronoun: FoundPronoun, context: SpeechContext): Draft | undefined {
  if (pronoun.person === 1) return context.speaker === undefined ? undefined : register.draft(context.speaker)
  if (pronoun.person === 2) return context.addressee === undefined ? undefined : register.draft(context.addressee)
  return mostSalient(text, register, quoted, pronoun.words.from, context, fitsPronoun(pronoun))
}

/** «mannen», "the politician": a noun for a person takes up whoever is most in mind. */
function personTakenUp(scene: Scene, register: Register, quoted: Uint8Array, phrase: Phrase, context: SpeechContext): Draft | undefined {
  const { vocabulary, text } = scene
  if (!phrase.isDefinite || phrase.isPlural || phrase.hasPossessive) return undefined
  if (!vocabulary.people.has(phrase.lemma) && !vocabulary.people.has(vocabulary.titleOf(phrase.lemma)?.lemma ?? '')) return undefined
  if (phrase.complement !== undefined && phrase.country === undefined) return undefined
  if (scene.introduced.has(phrase.lemma)) return undefined
  const fits = fitsPronoun({ number: 'Sing' })
  const gender = vocabulary.titleOf(phrase.lemma)?.gender
  return mostSalient(text, register, quoted, phrase.run.from, context, (actor) => fits(actor) && (gender === undefined || actor.gender === undefined || actor.gender === gender) && (phrase.country === undefined || actor.country === phrase.country))
}

/** «Partisekretæren», where nobody was given that office and whoever is most in mind was given none: the report says so now. */
function untitledPerson(scene: Scene, register: Register, quoted: Uint8Array, phrase: Phrase, context: SpeechContext): Draft | undefined {
  const { vocabulary, text } = scene
  const title = vocabulary.titleOf(phrase.lemma)
  if (!title || !phrase.isDefinite || phrase.isPlural || phrase.hasPossessive || phrase.complement !== undefined) return undefined
  if (scene.introduced.has(phrase.lemma) || isOffice(vocabulary, phrase.lemma) || isOffice(vocabulary, title.lemma)) return undefined
  const fits = fitsPronoun({ number: 'Sing', ...(title.gender ? { gender: title.gender } : {}) })
  const person = mostSalient(text, register, quoted, phrase.run.from, context, fits)
  if (!person || person.roles.length > 0 || person.tokens.length === 0) return undefined
  const titles = [phrase.lemma, ...vocabulary.titlesIn(phrase.lemma)]
  register.give(person, { words: phrase.run, titles, isFormer: phrase.isFormer, text: roleText(text, vocabulary, phrase.run), ...(title.gender ? { gender: title.gender } : {}), ...(phrase.country ? { country: phrase.country } : {}) })
  return person
}

/** An office there is one of, which needs nobody named before: the president, the prime minister. */
function isOffice(vocabulary: Vocabulary, lemma: string): boolean {
  for (const other of vocabulary.officesLike(lemma)) if (other === lemma) return true
  return false
}

function elidedAt({ text }: Scene, register: Register, quoted: Uint8Array, at: number, context: SpeechContext, agreement: Agreement): Draft | undefined {
  const { from } = wordsOf(text, [at, at + 1])
  return mostSalient(text, register, quoted, from, context, fitsAgreement(agreement))
}

function mostOverlapping({ text }: Scene, register: Register, span: Span): Draft | undefined {
  const words = wordsOf(text, span)
  const shared = new Map<number, number>()
  for (let word = words.from; word < words.to; word++) {
    for (const index of new Set([register.coreAt[word] ?? -1, register.phraseAt[word] ?? -1])) {
      const mention = register.mentions[index]
      if (mention && mention.form !== 'pronoun') shared.set(index, (shared.get(index) ?? 0) + Math.min(span[1], text.to[word] ?? 0) - Math.max(span[0], text.from[word] ?? 0))
    }
  }
  let best = -1
  for (const [index, characters] of shared) if (best < 0 || characters > (shared.get(best) ?? 0)) best = index
  const mention = register.mentions[best]
  return mention ? register.draft(mention.actor) : undefined
}

/** A span without a word in it: marks alone. */
function newBare(register: Register, name: string, words: Words, kind: ActorKind | undefined): Draft {
  const draft = register.create(kind ?? 'other', name.trim(), 'actor/phrase/noun')
  if (words.to > words.from) register.note(draft, words, words, 'role')
  return draft
}
