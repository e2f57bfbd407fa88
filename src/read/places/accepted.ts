import { smallOf, spanOf } from '../words.ts'
import { liesIn } from './lies-in.ts'
import { isCapital, longestMatch, type Match } from './lookup.ts'
import type { How } from './name.ts'
import type { NameScene } from './name-scene.ts'
import { actorAt } from './persons.ts'
import { shortForm } from './short-forms.ts'
import { strengthOf } from './strength.ts'
import { isInPerson, isPlaced, saidKind } from './surroundings.ts'
import { tagEnd, tagKind, tagStart } from './tags.ts'

/**
 * Digits of inhabitants a name must have to be a place where the tagger sees a person, a body or nothing, standing behind a preposition of
 * place and standing elsewhere; at the head of a
 * sentence, where all words have a capital; and inside a body's longer name.
 */
const needed = {
  PER: { placed: 4.5, free: 5.2 },
  ORG: { placed: 4.5, free: 5.5 },
  none: { placed: 4.5, free: 5.5 },
  head: 5.2,
  nested: 6,
}

/** Whether a name that the gazetteer knows and the tagger takes for no place is one all the same, and how it was found. */
export function isAccepted(scene: NameScene, word: number, match: Match): How | undefined {
  const { text, vocabulary, actors, gazetteer } = scene
  if (vocabulary.chance.has(match.name.toLowerCase())) return undefined
  if (isRegionInWords(scene, word, match)) return 'listed'
  const actor = actorAt(actors, spanOf(text, [word, match.end]), match.name)
  if (actor?.kind === 'outlet' || actor?.kind === 'agency') return undefined
  const strength = strengthOf(match.senses, vocabulary.home)
  const where = isPlaced(text, [word, match.end], vocabulary) ? 'placed' : 'free'
  const tag = tagKind(text, word)
  if (!actor?.isPartOfName && isContained(scene, match)) return 'listed'
  if (isInPerson(text, [word, match.end], vocabulary)) return undefined
  if (tag === undefined) {
    if (actor?.kind === 'person' || isInside(scene, word, match.end)) return undefined
    return strength >= (isNoun(scene, word, match.end) ? needed.none[where] : needed.head) ? 'listed' : undefined
  }
  const isWhole = tagStart(text, word) === word && match.end >= tagEnd(text, word)
  if (!isWhole)
    return tag === 'ORG' && match.end <= tagEnd(text, word) && isNested(scene, word) && strengthOf(match.senses, vocabulary.home, false) >= needed.nested
      ? 'nested'
      : undefined
  if (tag === 'PER' || actor?.kind === 'person') {
    const isGenitive = text.to[match.end - 1]! - text.from[word]! > match.name.length
    if (
      (isGenitive && !match.senses.some(({ feature }) => feature === 'country')) ||
      (where === 'free' && gazetteer.isPersonName(match.name)) ||
      actor?.isPartOfName
    )
      return undefined
    return strength >= needed.PER[where] ? 'listed' : undefined
  }
  return strength >= needed.ORG[where] ? 'listed' : undefined
}

/** Whether a comma and the name of what it lies in stand behind a name: "Paris, Texas, is dry". */
function isContained({ text, gazetteer, vocabulary }: NameScene, { end, senses }: Match): boolean {
  const next = end + 1
  if (text.form[end] !== ',' || next >= text.length || !isCapital(text.form[next]!)) return false
  const outer = shortForm(text, next, gazetteer, vocabulary) ?? longestMatch(text, next, text.length, gazetteer, vocabulary)
  return outer !== undefined && senses.some((inner) => outer.senses.some((place) => liesIn(inner, place)))
}

/** Whether a word is the first of a body's name, or stands in it behind a preposition: "University of Iowa". */
function isNested({ text, vocabulary }: NameScene, word: number): boolean {
  return tagStart(text, word) === word || vocabulary.inside.has(smallOf(text).form[word - 1]!)
}

/** A region that says so, alone or at the head of a body's name: "Butler County Coroner", "Clay and Douglas counties". */
function isRegionInWords({ text, vocabulary }: NameScene, word: number, { end, senses }: Match): boolean {
  return senses.some(({ kind }) => kind === 'region') && saidKind(text, [word, end], vocabulary) === 'region' && tagStart(text, word) === word
}

/** Whether the word before or behind goes on with the name: "Blue Grass" is no Grass, «Litoral Azul» no Litoral. */
function isInside({ text, vocabulary }: NameScene, word: number, end: number): boolean {
  const sentence = text.sentenceOf[word]
  const before = word - 1
  const goesBefore =
    text.sentenceOf[before] === sentence && text.upos[before] === 'PROPN' && isCapital(text.form[before] ?? '') && text.to[before] === text.from[word]! - 1
  if (goesBefore) return true
  if (text.sentenceOf[end] !== sentence) return false
  const form = text.form[end]!
  return (text.upos[end] === 'PROPN' && isCapital(form) && vocabulary.kindOf(form) === undefined) || text.name[end]!.startsWith('I')
}

/** A capital at the head of a sentence says nothing; there the word must be tagged as a name. */
function isNoun({ text }: NameScene, word: number, end: number): boolean {
  const before = word - 1
  const isHead = text.sentenceOf[before] !== text.sentenceOf[word] || text.upos[before] === 'PUNCT'
  return !isHead || text.upos[word] === 'PROPN' || text.upos[end - 1] === 'PROPN'
}
