import { codeOfPhrase } from './codes/code-of-phrase.ts'
import { homeOf } from './codes/home.ts'
import { officeOf } from './codes/office-of.ts'
import { nameTokens, type PersonNames } from './person-names.ts'
import type { Phrase } from './phrases.ts'
import type { Draft, Register } from './register.ts'
import { roleText } from './role-text.ts'
import type { Scene } from './scene.ts'

/** The person the report names elsewhere who by the table of offices holds the office that a phrase without a name speaks of; it is their role then. */
export function officeHolder(scene: Scene, register: Register, persons: PersonNames, phrase: Phrase): Draft | undefined {
  if (scene.offices === undefined || !phrase.isDefinite || phrase.hasPossessive || phrase.isPlural || phrase.isFormer) return undefined
  if (scene.vocabulary.titleOf(phrase.lemma) === undefined) return undefined
  const likely = homeOf(scene).of(phrase.head)
  const country = codeOfPhrase(scene, phrase.words, phrase.head).country ?? (likely?.by === 'outlet' ? undefined : likely?.country)
  const office = country === undefined ? undefined : officeOf(scene, phrase.words, phrase.head, country)
  if (office === undefined) return undefined
  for (const name of [office.holder.person, ...office.holder.aliases]) {
    const person = persons.find(nameTokens(name.split(' ')), undefined)
    if (!person) continue
    register.give(person, {
      words: phrase.complement ? { from: phrase.run.from, to: phrase.complement.to } : phrase.run,
      titles: [phrase.lemma, ...scene.vocabulary.titlesIn(phrase.lemma)],
      isFormer: false,
      text: roleText(scene.text, scene.vocabulary, phrase.run),
      country: office.country,
    })
    return person
  }
  return undefined
}
