import type { Annotated, TimeParts } from '../../language/index.ts'
import type { Match } from './match.ts'
import { startsFigure, type Forms } from './terminals.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Why a match is no time after all; nothing where it is one. */
export function lookAlike(text: Annotated, forms: Forms, { first, end, parts }: Match, words: Vocabulary): string | undefined {
  const alone = end - first === 1
  if (parts.none) return 'not-a-time'
  if (words.namesBefore.has(forms[first - 1] ?? '') || (parts.day !== undefined && words.namesBefore.has(forms[first - 2] ?? ''))) return 'part-of-a-name'
  if (inLongerName(text, first, end, parts.zone !== undefined) && !endsName(text, { first, end, parts }, forms, words)) return 'part-of-a-name'
  if (parts.month !== undefined && wrongCase(text, forms, first, end, words)) return 'name'
  if (alone && parts.month !== undefined && text.relation[first] === 'nsubj' && words.saying.has(text.lemma[text.head[first] ?? -1] ?? '')) return 'speaker'
  if (parts.season !== undefined && isPossessive(text, end - 1)) return 'possessive' // «i vår tid»
  if (alone && words.pack.monthCase === 'small' && inTitle(text, first)) return 'name'
  if (alone && (text.upos[first] === 'VERB' || text.upos[first] === 'AUX')) return 'verb'
  if (alone && parts.every && text.upos[first] === 'NOUN') return 'noun' // «el diario»
  if (alone && words.shy.has(forms[first] ?? '') && !words.shyAfter.has(forms[first - 1] ?? '')) return 'another-word'
  if (isYearAlone(parts) && isCount(text, forms, end - 1, words)) return 'number'
  if (parts.hour !== undefined && parts.meridiem === undefined && parts.part === undefined && countsNext(text, end - 1) && !isOclock(forms[end - 2], words))
    return 'number'
  return undefined
}

function isYearAlone(parts: TimeParts): boolean {
  return (
    parts.year !== undefined &&
    parts.month === undefined &&
    parts.weekday === undefined &&
    parts.season === undefined &&
    parts.quarter === undefined &&
    parts.half === undefined &&
    parts.holiday === undefined &&
    !parts.end &&
    !parts.edge
  )
}

function isOclock(form: string | undefined, { entries }: Vocabulary): boolean {
  return form !== undefined && (entries.get(form)?.some(({ kind }) => kind === 'oclock') ?? false)
}

function isPossessive({ upos, feats }: Annotated, word: number): boolean {
  const owned = upos[word + 1]
  return (
    (upos[word] === 'DET' || upos[word] === 'PRON' || feats[word]?.includes('Poss=Yes') === true) &&
    (owned === 'NOUN' || owned === 'ADJ' || owned === 'PROPN' || owned === 'DET')
  )
}

/** A capital inside a sentence with a capital behind it: «i Dagens Næringsliv». */
function inTitle({ form, sentenceOf, sentences }: Annotated, word: number): boolean {
  const capital = /^\p{Lu}\p{Ll}/u
  return sentences[sentenceOf[word] ?? 0]?.firstWord !== word && capital.test(form[word] ?? '') && capital.test(form[word + 1] ?? '')
}

/** A number that counts the noun behind the expression: «las dos partes». */
function countsNext({ relation, head, upos }: Annotated, word: number): boolean {
  const counted = head[word] ?? -1
  return relation[word]?.startsWith('nummod') === true && counted > word && counted <= word + 3 && (upos[counted] === 'NOUN' || upos[counted] === 'PROPN')
}

/** A match whose last word takes what follows with it, «dagen etter valget», without it: a length of time, or nothing. */
export function shortened(text: Annotated, forms: Forms, match: Match, { pack }: Vocabulary): Match | undefined {
  const { first, end, parts } = match
  if (!parts.alone || text.sentenceOf[end] !== text.sentenceOf[end - 1] || !takesObject(text, forms, end, pack.objectLinks)) return match
  const { step: _step, alone: _alone, ...left } = parts
  return end - first > 1 && left.unit && (left.count !== undefined || left.some || left.plusHalf) && !left.anaphor
    ? { first, end: end - 1, parts: { ...left, length: true } }
    : undefined
}

function takesObject({ upos }: Annotated, forms: Forms, word: number, links: readonly string[]): boolean {
  return links.length > 0 ? links.includes(forms[word] ?? '') : opensPhrase.has(upos[word] ?? 'PUNCT')
}

const opensPhrase: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'SCONJ', 'ADP', 'NUM', 'ADJ', 'PART'])

/** A name that goes on before or after the words: "the Monday Club", «plassen 1. mai-torget». */
function inLongerName({ name, sentenceOf, form }: Annotated, first: number, end: number, zoned: boolean): boolean {
  const same = (word: number): boolean => sentenceOf[word] === sentenceOf[first]
  if (name[first]?.startsWith('I-') && same(first - 1)) return true
  const last = end - 1
  return !zoned && name[last] !== 'O' && name[end]?.startsWith('I-') === true && same(end) && /^\p{Lu}/u.test(form[end] ?? '')
}

/** A weekday behind a name, which the name swallowed: "President Anna Reed Tuesday vowed", «dijo Ana Ruiz ayer». */
function endsName({ name }: Annotated, { first, end, parts }: Match, forms: Forms, { shy }: Vocabulary): boolean {
  return (parts.weekday !== undefined || parts.shift !== undefined) && name[end]?.startsWith('I-') !== true && !shy.has(forms[first] ?? '')
}

function wrongCase(text: Annotated, forms: Forms, first: number, end: number, { pack, entries }: Vocabulary): boolean {
  if (pack.monthCase === 'any') return false
  for (let word = first; word < end; word++) {
    if (!entries.get(forms[word] ?? '')?.some(({ kind }) => kind === 'month')) continue
    const small = text.form[word] === forms[word]
    const opens = text.sentences[text.sentenceOf[word] ?? 0]?.firstWord === word
    if (pack.monthCase === 'small' ? !small && !opens && !allCapitals(text.form[word] ?? '') : small) return true
    if (pack.monthCase === 'small' && !small && text.name[word] !== 'O' && end - first === 1) return true
  }
  return false
}

function allCapitals(form: string): boolean {
  return form.length > 2 && form === form.toUpperCase()
}

/** A bare number that counts something, or that nothing makes a year. */
function isCount({ upos, relation, head, feats, text, from, to }: Annotated, forms: Forms, word: number, { yearAfter, pack }: Vocabulary): boolean {
  const value = Number(forms[word])
  if (/[$£€#°]/u.test(text[(from[word] ?? 1) - 1] ?? '') || /^[%‰]|^[.,:]\d/u.test(text.slice(to[word] ?? 0, (to[word] ?? 0) + 2))) return true
  const counted = head[word] ?? -1
  const nextIsCounted = relation[word]?.startsWith('nummod') === true && counted > word && counted <= word + 3 && upos[counted] === 'NOUN'
  if (!startsFigure(forms[word] ?? '')) return false
  if (nextIsCounted && counted === word + 1 && !feats[counted]?.includes('Number=Sing')) return true
  if (value < 1500 && forms[word - 1] !== pack.yearAfter[0]) return true
  if (yearAfter.has(forms[word - 1] ?? '')) return false
  if (/^['’‘]/u.test(forms[word] ?? '')) return true
  if (nextIsCounted && (upos[word - 1] === 'ADV' || upos[word - 1] === 'ADP')) return true
  if ((upos[word + 1] === 'NOUN' || upos[word + 1] === 'ADJ') && feats[word + 1]?.includes('Number=Plur')) return true
  return value < 1800 || value > 2100
}
