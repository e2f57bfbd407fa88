import type { SpeechContext } from './index-of-actors.ts'
import { lexiconOf } from './codes/lexicon.ts'
import type { Phrase } from './phrases.ts'
import type { Draft, Register } from './register.ts'
import { roleText } from './role-text.ts'
import { fitsPronoun, mostSalient } from './salience.ts'
import type { Scene } from './scene.ts'
import type { Vocabulary } from './vocabulary.ts'

/** «mannen», "the politician": a noun for a person takes up whoever is most in mind. */
export function personTakenUp(scene: Scene, register: Register, quoted: Uint8Array, phrase: Phrase, context: SpeechContext): Draft | undefined {
  const { vocabulary, text } = scene
  if (!phrase.isDefinite || phrase.isPlural || phrase.hasPossessive) return undefined
  if (!vocabulary.isPersonNoun(phrase.lemma) && !vocabulary.isPersonNoun(vocabulary.titleOf(phrase.lemma)?.lemma ?? '')) return undefined
  if (phrase.complement !== undefined && phrase.country === undefined) return undefined
  if (scene.introduced.has(phrase.lemma)) return undefined
  const fits = fitsPronoun({ number: 'Sing' })
  const gender = vocabulary.titleOf(phrase.lemma)?.gender
  return mostSalient(
    text,
    register,
    quoted,
    phrase.run.from,
    context,
    (actor) =>
      fits(actor) &&
      (gender === undefined || actor.gender === undefined || actor.gender === gender) &&
      (phrase.country === undefined || actor.country === phrase.country),
  )
}

/** «Partisekretæren», where nobody was given that office and whoever is most in mind was given none: the report says so now. */
export function untitledPerson(scene: Scene, register: Register, quoted: Uint8Array, phrase: Phrase, context: SpeechContext): Draft | undefined {
  const { vocabulary, text } = scene
  const title = vocabulary.titleOf(phrase.lemma)
  if (!title || !phrase.isDefinite || phrase.isPlural || phrase.hasPossessive || phrase.complement !== undefined) return undefined
  if (scene.introduced.has(phrase.lemma) || isOffice(vocabulary, phrase.lemma) || isOffice(vocabulary, title.lemma)) return undefined
  const fits = fitsPronoun({ number: 'Sing', ...(title.gender ? { gender: title.gender } : {}) })
  const person = mostSalient(text, register, quoted, phrase.run.from, context, fits)
  if (!person || person.roles.length > 0 || person.tokens.length === 0) return undefined
  const titles = [phrase.lemma, ...vocabulary.titlesIn(phrase.lemma)]
  register.give(person, {
    words: phrase.run,
    titles,
    isFormer: phrase.isFormer,
    text: roleText(text, vocabulary, phrase.run),
    ...(title.gender ? { gender: title.gender } : {}),
    ...(phrase.country ? { country: phrase.country } : {}),
  })
  return person
}

/** An office of state, or one there is one of, which needs nobody named before: the president, the minister, the police chief. */
function isOffice(vocabulary: Vocabulary, lemma: string): boolean {
  if (/^(?:GOV|MIL|COP|JUD|LEG)$/u.test(lexiconOf(vocabulary.pack).noun(lemma)?.[0] ?? '')) return true
  for (const other of vocabulary.officesLike(lemma)) if (other === lemma) return true
  return false
}
