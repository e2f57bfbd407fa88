import type { Annotated } from '../../language/index.ts'
import type { Name } from './name.ts'
import { companies } from './name-words.ts'
import type { Vocabulary } from './vocabulary.ts'
import { isCapital } from './words.ts'

/** A person's name ends before these: "Ana Lem of San Telmo hospital". */
const afterPerson = /^(?:of|from|in|at|for|i|på|ved|fra|frå|til|en)$/u

/**
 * A name as its own words show it: cut at a comma, without the office before it («CEO de Hidra», "fire chief Ana Lem" tagged as one name),
 * with the surname that a lone first name left behind. Nothing is left of a title alone.
 */
export function mendedName(text: Annotated, vocabulary: Vocabulary, name: Name): Name | undefined {
  if (name.kind !== 'PER' && name.kind !== 'ORG' && name.kind !== 'LOC') return name
  if (isAdjective(text, vocabulary, name)) return undefined
  let { from, to } = name
  for (let word = from + 1; word < to; word++) if (/^[,;:]$/u.test(text.form[word] ?? '') && !companies.test(text.form[word + 1] ?? '')) to = word
  if (name.kind === 'ORG' && to - from > 2 && text.upos[from + 1] === 'ADP' && isTitle(text, vocabulary, from)) return { from: from + 2, to, kind: 'ORG' }
  if (name.kind === 'PER') for (let word = from + 1; word < to; word++) if (text.upos[word] === 'ADP' && afterPerson.test(text.form[word] ?? '')) to = word
  const begins = afterTitles(text, vocabulary, from, to)
  if (begins === to) return surnameAfter(text, vocabulary, from, to)
  const isPerson = begins > from && to - begins <= 4 && allCapital(text, begins, to) && vocabulary.kindOf(text.lemma[begins - 1] ?? '') === undefined
  const kind = isPerson ? 'PER' : name.kind
  if (kind === 'PER' && to - begins === 1 && vocabulary.isFirstName(text.form[begins] ?? '')) while (to - begins < 3 && isSurname(text, vocabulary, to)) to++
  return { from, to, kind }
}

/** "Rwandan" tagged as a name: an adjective of a country before what it belongs to, or the people of one. */
function isAdjective(text: Annotated, vocabulary: Vocabulary, { from, to }: Name): boolean {
  const form = text.form[from] ?? ''
  if (to - from !== 1 || vocabulary.isFirstName(form) || vocabulary.demonymOf(text.lemma[from] ?? '', form) === undefined) return false
  return text.upos[from] === 'ADJ' || /^(?:amod|compound)/u.test(text.relation[from] ?? '') || (text.feats[from] ?? '').includes('Number=Plur')
}

function afterTitles(text: Annotated, vocabulary: Vocabulary, from: number, to: number): number {
  let word = from
  let begins = from
  while (
    word < to &&
    (isTitle(text, vocabulary, word) || vocabulary.isFormer(text.form[word] ?? '') || !isCapital(text.form[word] ?? '') || isTitle(text, vocabulary, word + 1))
  ) {
    word++
    if (isTitle(text, vocabulary, word - 1)) begins = word
  }
  return begins
}

/** "Mr." tagged alone: the name is what follows. */
function surnameAfter(text: Annotated, vocabulary: Vocabulary, from: number, end: number): Name | undefined {
  let to = end
  while (to - end < 4 && isSurname(text, vocabulary, to)) to++
  return to > end ? { from, to, kind: 'PER' } : undefined
}

function isSurname(text: Annotated, vocabulary: Vocabulary, word: number): boolean {
  return (
    text.sentenceOf[word] === text.sentenceOf[word - 1] &&
    /^(?:PROPN|NOUN|ADJ|X)$/u.test(text.upos[word] ?? '') &&
    isCapital(text.form[word] ?? '') &&
    !isTitle(text, vocabulary, word) &&
    vocabulary.countryAt(text.form, word) === undefined
  )
}

function isTitle(text: Annotated, vocabulary: Vocabulary, word: number): boolean {
  const form = text.form[word] ?? ''
  return (vocabulary.titleOf(form) !== undefined || vocabulary.titleOf(text.lemma[word] ?? '') !== undefined) && !vocabulary.isFirstName(form)
}

function allCapital(text: Annotated, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (!isCapital(text.form[word] ?? '')) return false
  return true
}
