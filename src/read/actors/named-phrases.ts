import type { Span } from '../../words/index.ts'
import type { Phrase } from './phrases.ts'
import type { Draft, Register } from './register.ts'
import type { Scene } from './scene.ts'
import { wordsOf, type Words } from './words.ts'

/** The actor whose name a phrase holds as its own: at the end of the run, in apposition, at the end of it all. */
export function namedBy(scene: Scene, register: Register, phrase: Phrase, words: Words): Draft | undefined {
  return nameOfRun(register, phrase, words) ?? bodyApposed(scene, register, phrase) ?? personAtEnd(scene, register, phrase)
}

/** The actor whose name the phrase is: the run ends in it, or an apposition's phrase covers the head. */
function nameOfRun(register: Register, phrase: Phrase, words: Words): Draft | undefined {
  if (phrase.isCoordinated) return undefined
  const last = register.coreAt[phrase.run.to - 1] ?? -1
  const ends = register.mentions[last]
  if (ends && ends.form === 'name' && ends.core.to >= phrase.run.to && !phrase.hasPossessive) return register.draft(ends.actor)
  for (const at of [phrase.head, phrase.run.from]) {
    const covering = register.mentions[register.phraseAt[at] ?? -1]
    if (
      covering &&
      covering.form === 'name' &&
      covering.words.to <= words.to &&
      covering.words.from >= words.from - 1 &&
      covering.words.from <= phrase.head &&
      covering.core.from > phrase.head
    )
      return register.draft(covering.actor)
  }
  const head = register.mentions[register.coreAt[phrase.head] ?? -1]
  return head && (head.form !== 'name' || head.core.to >= phrase.run.to) && head.words.from === phrase.words.from ? register.draft(head.actor) : undefined
}

/** «el fabricante de coches Hidra», «el Banco Central (BC)»: a body's noun, and at the end of the phrase the body's name. */
function bodyApposed({ text, vocabulary }: Scene, register: Register, { lemma, words, complement, isCoordinated }: Phrase): Draft | undefined {
  if (isCoordinated || complement === undefined || vocabulary.kindOf(lemma) === undefined) return undefined
  const mention = register.mentions[register.coreAt[complement.to - 1] ?? -1]
  if (
    !mention ||
    mention.form !== 'name' ||
    complement.to < words.to ||
    text.upos[mention.core.from - 1] === 'ADP' ||
    text.upos[mention.core.from - 1] === 'DET'
  )
    return undefined
  const actor = register.draft(mention.actor)
  return actor.kind === 'person' || actor.kind === 'country' ? undefined : actor
}

/** «tidligere leder og listetopp for X i Y Håvard Krane»: titles with all that belongs to them, then the name. */
function personAtEnd({ text, vocabulary }: Scene, register: Register, { lemma, words, isPlural }: Phrase): Draft | undefined {
  if (isPlural || vocabulary.titleOf(lemma) === undefined) return undefined
  const last = register.mentions[register.coreAt[words.to - 1] ?? -1]
  if (!last || last.form !== 'name' || last.core.from <= words.from || text.upos[last.core.from - 1] === 'ADP' || text.upos[last.core.from - 1] === 'CCONJ')
    return undefined
  const actor = register.draft(last.actor)
  return actor.kind === 'person' && last.core.to >= words.to ? actor : undefined
}

/** The actor already noted at exactly these words. */
export function sameWords(register: Register, { from, to }: Words): Draft | undefined {
  const there = register.mentions[register.phraseAt[from] ?? -1]
  return there && there.words.from === from && there.words.to === to ? register.draft(there.actor) : undefined
}

/** The actor whose mention shares most characters with a span; pronouns do not count. */
export function mostOverlapping({ text }: Scene, register: Register, span: Span): Draft | undefined {
  const words = wordsOf(text, span)
  const shared = new Map<number, number>()
  for (let word = words.from; word < words.to; word++) {
    for (const index of new Set([register.coreAt[word] ?? -1, register.phraseAt[word] ?? -1])) {
      const mention = register.mentions[index]
      if (mention && mention.form !== 'pronoun')
        shared.set(index, (shared.get(index) ?? 0) + Math.min(span[1], text.to[word] ?? 0) - Math.max(span[0], text.from[word] ?? 0))
    }
  }
  let best = -1
  for (const [index, characters] of shared) if (best < 0 || characters > (shared.get(best) ?? 0)) best = index
  const mention = register.mentions[best]
  return mention ? register.draft(mention.actor) : undefined
}
