import type { Pronoun } from '../../language/index.ts'
import type { SpeechContext } from './index-of-actors.ts'
import type { Draft, Register } from './register.ts'
import { fitsPronoun, mostSalient } from './salience.ts'
import type { Scene } from './scene.ts'
import type { Words } from './words.ts'

/** A pronoun in the text. */
export interface FoundPronoun extends Pronoun {
  readonly words: Words
}

/** The pronoun that a run of one or two words is («ho», "he himself"). */
export function pronounIn({ text, vocabulary }: Scene, words: Words): FoundPronoun | undefined {
  for (let word = words.from; word < words.to; word++) {
    const pronoun = vocabulary.pronounOf(text.form[word] ?? '')
    const isWhole = words.to - words.from === 1 || text.upos[word] === 'PRON'
    if (pronoun && isWhole) return { ...pronoun, words: { from: word, to: word + 1 } }
  }
  return undefined
}

/** Whose thing a lone possessive speaks of: "its" is a body's or country's, the others' whoever is most in mind and agrees. */
export function byPossessive(
  { text, vocabulary }: Scene,
  register: Register,
  quoted: Uint8Array,
  { from, to }: Words,
  context: SpeechContext,
): Draft | undefined {
  const form = (text.form[from] ?? '').toLowerCase()
  if (to - from !== 1 || !vocabulary.possessives.has(form)) return undefined
  const { possessiveGenders } = vocabulary.pack.people
  const gender = Object.hasOwn(possessiveGenders, form) ? possessiveGenders[form] : undefined
  const fits = gender
    ? fitsPronoun({ number: 'Sing', gender })
    : (actor: Draft) => (form === 'its' ? actor.kind !== 'person' : form === 'their' ? actor.plural || actor.kind !== 'person' : true)
  return mostSalient(text, register, quoted, from, context, fits)
}

/** Whom a pronoun means: the speaker, whom is spoken to, or whoever is most in mind and agrees. */
export function byPronoun({ text }: Scene, register: Register, quoted: Uint8Array, pronoun: FoundPronoun, context: SpeechContext): Draft | undefined {
  if (pronoun.person === 1) return context.speaker === undefined ? undefined : register.draft(context.speaker)
  if (pronoun.person === 2) return context.addressee === undefined ? undefined : register.draft(context.addressee)
  return mostSalient(text, register, quoted, pronoun.words.from, context, fitsPronoun(pronoun))
}
