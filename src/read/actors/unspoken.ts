import type { Span } from '../../words/index.ts'
import { officeHolder } from './office-holder.ts'
import type { PersonNames } from './person-names.ts'
import { phraseOf } from './phrases.ts'
import type { Draft, Register } from './register.ts'
import { bodyTakenUp, roleHolder } from './roles.ts'
import { fitsPronoun, mostSalient } from './salience.ts'
import type { Scene } from './scene.ts'
import { personTakenUp } from './taken-up.ts'
import { feature, wordsOf } from './words.ts'

/** Notes what no statement has asked about: pronouns and possessives of the third person, and offices somebody holds in the report. */
export function noteUnspoken(scene: Scene, register: Register, persons: PersonNames, quoted: Uint8Array): void {
  const { text } = scene
  for (let word = 0; word < text.length; word++) {
    if ((register.coreAt[word] ?? -1) >= 0) continue
    const upos = text.upos[word]
    if (upos === 'PRON' || upos === 'DET') notePronoun(scene, register, quoted, word)
    else if (upos === 'NOUN' && (register.phraseAt[word] ?? -1) < 0) noteOffice(scene, register, persons, quoted, word)
  }
}

function notePronoun({ text, vocabulary }: Scene, register: Register, quoted: Uint8Array, word: number): void {
  const { possessiveGenders } = vocabulary.pack.people
  const form = (text.form[word] ?? '').toLowerCase()
  const pronoun = text.upos[word] === 'PRON' ? vocabulary.pronounOf(form) : undefined
  const gender =
    pronoun?.person === 3 && pronoun.number === 'Sing' ? pronoun.gender : Object.hasOwn(possessiveGenders, form) ? possessiveGenders[form] : undefined
  if (gender === undefined) return
  const who = mostSalient(text, register, quoted, word, { recentSpeakers: [] }, fitsPronoun({ number: 'Sing', gender }))
  if (who) register.note(who, { from: word, to: word + 1 }, { from: word, to: word + 1 }, 'pronoun')
}

function noteOffice(scene: Scene, register: Register, persons: PersonNames, quoted: Uint8Array, word: number): void {
  const { text, vocabulary } = scene
  const lemma = (text.lemma[word] ?? '').toLowerCase()
  const isBody = vocabulary.kindOf(lemma) !== undefined
  if (vocabulary.titleOf(lemma) === undefined && !vocabulary.isPersonNoun(lemma) && !isBody) return
  const article = vocabulary.definite.has((text.form[word - 1] ?? '').toLowerCase())
  if (!article && feature(text.feats[word] ?? '_', 'Definite') !== 'Def') return
  let to = word + 1
  if (text.upos[to] === 'ADP')
    while (to < text.length && to < word + 6 && text.upos[to] !== 'PUNCT' && text.upos[to] !== 'VERB' && text.upos[to] !== 'AUX') to++
  const phrase = phraseOf(scene, { from: article ? word - 1 : word, to })
  const holder =
    phrase &&
    (roleHolder(scene, register, phrase) ??
      officeHolder(scene, register, persons, phrase) ??
      (isBody ? bodyTakenUp(scene, register, phrase) : personTakenUp(scene, register, quoted, phrase, { recentSpeakers: [] })))
  if (holder) register.note(holder, phrase.run, { from: word, to: word + 1 }, 'role')
}

/** Notes the first person inside a quotation as its speaker: «jeg» and «min» as a person's, «vi» and «vår» as a body's or group's. */
export function noteVoice({ text, vocabulary }: Scene, register: Register, span: Span, speaker: Draft): void {
  const number = speaker.kind === 'person' && !speaker.plural ? 'Sing' : 'Plur'
  const possessives = vocabulary.pack.people.ownPossessives[number]
  const { from, to } = wordsOf(text, span)
  for (let word = from; word < to; word++) {
    const upos = text.upos[word]
    if ((upos !== 'PRON' && upos !== 'DET') || (register.coreAt[word] ?? -1) >= 0) continue
    const form = (text.form[word] ?? '').toLowerCase()
    const pronoun = upos === 'PRON' ? vocabulary.pronounOf(form) : undefined
    if ((pronoun?.person === 1 && pronoun.number === number) || possessives.includes(form))
      register.note(speaker, { from: word, to: word + 1 }, { from: word, to: word + 1 }, 'pronoun')
  }
}
