import type { Grammar } from '../../language/index.ts'
import type { ActorKind } from '../../words/index.ts'
import { bodyKey, bodyNamed, rememberBody } from './body-names.ts'
import { codeOfPhrase } from './codes/code-of-phrase.ts'
import { fold } from './folding.ts'
import { governmentAt } from './government.ts'
import { isInOffice } from './in-office.ts'
import { abbreviationAfter } from './body-nouns.ts'
import { afterContraction } from './displayed.ts'
import { nameTokens } from './person-names.ts'
import type { Phrase } from './phrases.ts'
import type { Draft, Register } from './register.ts'
import { roleText } from './role-text.ts'
import type { Scene } from './scene.ts'
import { genderOfArticle } from './title-phrases.ts'
import { feature, isCapital, textOf, type Words } from './words.ts'

/** Makes the actor a noun phrase speaks of, or finds the one the same definite words made before. */
export function actorOfPhrase(scene: Scene, register: Register, phrase: Phrase, kind: ActorKind | undefined): Draft {
  const { text, vocabulary } = scene
  const forms = text.form.slice(phrase.run.from, phrase.run.to)
  const named =
    calledBody(scene, register, phrase) ??
    calledPerson(scene, register, phrase) ??
    (phrase.words.to === phrase.run.to ? governmentAt(scene, register, phrase.run) : undefined)
  if (named) return named
  const isName = isCapital(text.form[phrase.head] ?? '') && text.upos[phrase.head] === 'PROPN'
  if (isName && !phrase.isCoordinated) {
    const known = bodyNamed(register, forms)
    if (known) return known
  }
  const key = keyOf(scene, phrase)
  const namesake = phrase.isDefinite && forms.length === 1 && phrase.words.to - phrase.words.from === 1 ? bodyNamed(register, forms) : undefined
  if (namesake) return namesake
  const repeated = phrase.isIndefinite || phrase.hasPossessive ? undefined : register.known(key)
  if (repeated) return repeated
  const draft = register.create(kind ?? kindOf(scene, phrase, isName), textOf(text, trimmed(scene, phrase)), 'actor/phrase/noun')
  draft.plural = phrase.isPlural || phrase.isCoordinated
  draft.country = phrase.isCoordinated ? undefined : phrase.country
  draft.gender = genderOf(scene, phrase)
  draft.base = phrase.isCoordinated ? undefined : codeOfPhrase(scene, phrase.words, phrase.head)
  register.remember(key, draft)
  if (isName && !phrase.isCoordinated) rememberBody(register, forms, draft)
  const short = phrase.isCoordinated ? undefined : abbreviationAfter(text.form, phrase.complement?.to ?? phrase.run.to)
  if (short !== undefined && register.known(`body ${fold(short)}`) === undefined) register.remember(`body ${fold(short)}`, draft)
  const title = vocabulary.titleOf(phrase.lemma)
  if (title && draft.kind === 'person' && !isName) {
    const titles = [phrase.lemma, ...vocabulary.titlesIn(phrase.lemma)]
    register.give(draft, {
      words: phrase.complement ? { from: phrase.run.from, to: phrase.complement.to } : phrase.run,
      titles,
      isFormer: phrase.isFormer,
      text: roleText(text, vocabulary, phrase.run),
      ...(title.gender ? { gender: title.gender } : {}),
      ...(phrase.country ? { country: phrase.country } : {}),
    })
  } else if (draft.kind === 'outlet' || draft.kind === 'agency' || draft.kind === 'organisation') {
    register.give(draft, { words: phrase.run, titles: [phrase.lemma], isFormer: false, text: '' })
  }
  return draft
}

/** What the same definite words are known by: the head's lemma, so that «regjeringens» is «regjeringen», and the other words as they stand. */
function keyOf({ text }: Scene, { words, head, lemma }: Phrase): string {
  const number = feature(text.feats[head] ?? '_', 'Number') ?? ''
  const forms = text.form.slice(words.from, words.to).map((form, at) => (words.from + at === head ? `${lemma}${number}` : form))
  return `phrase ${bodyKey(forms)}`
}

/** «nyhetsbyrået Meridian» where no tagger saw a name: the noun says what the words with capitals at the end of the run are. */
function calledBody({ text, vocabulary }: Scene, register: Register, { run, isCoordinated }: Phrase): Draft | undefined {
  let from = run.to
  while (from > run.from && text.upos[from - 1] === 'PROPN' && isCapital(text.form[from - 1] ?? '')) from--
  const lemma = (text.lemma[from - 1] ?? '').toLowerCase()
  const kind = from > run.from && from < run.to && text.upos[from - 1] === 'NOUN' ? vocabulary.kindOf(lemma) : undefined
  if (isCoordinated || kind === undefined || kind === 'document' || kind === 'pictures') return undefined
  const forms = text.form.slice(from, run.to)
  const body = bodyNamed(register, forms) ?? register.create(kind, textOf(text, { from, to: run.to }), 'actor/name/body')
  if (body.kind === 'organisation') body.kind = kind
  rememberBody(register, forms, body)
  register.give(body, { words: { from: run.from, to: from }, titles: [lemma], isFormer: false, text: '' })
  return body
}

/** "army spokesman Kofi Mensah" where no tagger saw a name: the title says whose name the words with capitals at the end of the run are. */
function calledPerson(scene: Scene, register: Register, { run, isCoordinated, isFormer, country }: Phrase): Draft | undefined {
  const { text, vocabulary } = scene
  let from = run.to
  while (from > run.from && text.upos[from - 1] === 'PROPN' && isCapital(text.form[from - 1] ?? '')) from--
  const lemma = (text.lemma[from - 1] ?? '').toLowerCase()
  const isTitled = from > run.from && from < run.to && run.to - from <= 4 && vocabulary.titleOf(lemma) !== undefined && vocabulary.kindOf(lemma) === undefined
  if (!isTitled || isCoordinated || vocabulary.countryAt(text.form, from) !== undefined) return undefined
  const forms = text.form.slice(from, run.to)
  const known = register.known(`body ${bodyKey(forms)}`)
  if (known) return known
  const person = register.create('person', textOf(text, { from, to: run.to }), 'actor/name/person')
  person.tokens = nameTokens(forms)
  const words = { from: run.from, to: from }
  const titles = [lemma, ...vocabulary.titlesIn(lemma)]
  register.give(person, { words, titles, isFormer, text: roleText(text, vocabulary, words), ...(country ? { country } : {}) })
  register.remember(`body ${bodyKey(forms)}`, person)
  return person
}

/** The phrase without relative clause and without trailing marks; all of it where it joins several. */
function trimmed(scene: Scene, { words, complement, run, head, isCoordinated }: Phrase): Words {
  const { text } = scene
  if (isCoordinated) return words
  const from = afterContraction(scene, run.from, head)
  if (words.to - run.to === 0) return { from, to: run.to }
  let to = complement?.to ?? run.to
  if (text.form[to] === '(' && text.form[to + 2] === ')') to = Math.min(words.to, to + 3)
  return { from, to }
}

function kindOf(scene: Scene, phrase: Phrase, isName: boolean): ActorKind {
  const { text, vocabulary } = scene
  if (phrase.isCoordinated) return 'group'
  const noun = vocabulary.kindOf(phrase.lemma) ?? vocabulary.kindOf(text.form[phrase.head] ?? '')
  if (noun) return noun
  const isPerson = vocabulary.titleOf(phrase.lemma) !== undefined || vocabulary.isPersonNoun(phrase.lemma)
  if (isName) return isInOffice(scene, phrase.run) ? 'person' : 'organisation'
  if (phrase.isPlural || feature(text.feats[phrase.head] ?? '_', 'Number') === 'Plur') return 'group'
  return isPerson || looksLikeAgent(vocabulary.pack.grammar, phrase.lemma) ? 'person' : 'other'
}

/** Endings of nouns for those who do something. */
function looksLikeAgent({ agentEndings }: Grammar, lemma: string): boolean {
  return agentEndings.some((ending) => lemma.endsWith(ending))
}

function genderOf({ text, vocabulary }: Scene, { lemma, head, run }: Phrase): Draft['gender'] {
  const titled = vocabulary.titleOf(lemma)?.gender
  if (titled || vocabulary.pack.grammar.articleGenders === undefined) return titled
  const ofArticle = genderOfArticle(vocabulary, text.form[run.from] ?? '')
  if (ofArticle) return ofArticle
  const tagged = feature(text.feats[head] ?? '_', 'Gender')
  return tagged === 'Fem' || tagged === 'Masc' ? tagged : undefined
}
