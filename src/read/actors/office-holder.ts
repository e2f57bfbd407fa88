import { codeOfPhrase } from './codes/code-of-phrase.ts'
import { homeOf } from './codes/home.ts'
import { officeOf } from './codes/office-of.ts'
import { nameTokens, type PersonNames } from './person-names.ts'
import type { Phrase } from './phrases.ts'
import type { Draft } from './register.ts'
import type { Scene } from './scene.ts'

/** The person the report names elsewhere who by the table of offices holds the office that a phrase without a name speaks of. */
export function officeHolder(scene: Scene, persons: PersonNames, phrase: Phrase): Draft | undefined {
  if (scene.offices === undefined || !phrase.isDefinite || phrase.hasPossessive || phrase.isPlural || phrase.isFormer) return undefined
  if (scene.vocabulary.titleOf(phrase.lemma) === undefined) return undefined
  const likely = homeOf(scene).of(phrase.head)
  const country = codeOfPhrase(scene, phrase.words, phrase.head).country ?? (likely?.by === 'language' ? undefined : likely?.country)
  const office = country === undefined ? undefined : officeOf(scene, phrase.words, phrase.head, country)
  if (office === undefined) return undefined
  for (const name of [office.holder.person, ...office.holder.aliases]) {
    const person = persons.find(nameTokens(name.split(' ')), undefined)
    if (person) return person
  }
  return undefined
}
