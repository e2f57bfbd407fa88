import type { Annotated } from '../../../language/index.ts'
import { smallOf, type Words } from '../../words.ts'
import { boundAt, boundBefore, type NumberWords } from './number-words.ts'
import { isIn, phraseAt } from './phrase-table.ts'

/** A number in the text with what its words say of its size. */
export interface Numeral {
  /** With «minst», «rundt» and the like. */
  readonly words: Words
  /** The digits or number words alone. */
  readonly core: Words
  readonly min?: number
  readonly max?: number
  /** A part of a number given before: «blant dem to barn». */
  readonly part: boolean
  /** A sign of money before it. */
  readonly symbol: boolean
}

const digits = /^\d{1,12}$/u
const grouped = /^\d{1,3}(?:[.,'’\u{a0}\u{202f} ]\d{3})+$/u
const decimal = /^\d{1,9}[.,]\d{1,2}$/u
const span = /^(\d{1,6})[-–](\d{1,6})$/u
const withUnit = /^(\d{1,6}(?:[.,]\d{1,2})?)(k|m|mn|bn)$/u

/** All numbers between two words, in text order. */
export function numeralsIn(text: Annotated, words: NumberWords, [from, end]: Words): readonly Numeral[] {
  const found: Numeral[] = []
  for (let at = from; at < end;) {
    const one = mayOpen(text, words, at) ? numeralAt(text, words, at, from, end) : undefined
    if (one) found.push(one)
    at = one ? Math.max(at + 1, one.words[1]) : at + 1
  }
  return found
}

/** A cheap look before the careful one. */
function mayOpen(text: Annotated, words: NumberWords, at: number): boolean {
  const first = text.form[at]!.charCodeAt(0)
  if (first >= 48 && first <= 57) return true
  const form = smallOf(text).form[at]!
  return words.numbers.has(form) || words.multipliers.has(form) || words.rounds.has(form) || words.several.has(form) || valueOf(text, words, at) !== undefined
}

function numeralAt(text: Annotated, words: NumberWords, at: number, from: number, end: number): Numeral | undefined {
  const open = openAt(text, words, at, end)
  if (open) return bounded(text, words, { core: [at, open.end], min: open.least }, from, end)
  const range = span.exec(text.form[at]!)
  if (range && Number(range[1]) < Number(range[2])) return bounded(text, words, { core: [at, at + 1], min: Number(range[1]), max: Number(range[2]) }, from, end)
  const first = sumAt(text, words, at, end)
  if (!first) return undefined
  const second = first.end + 1 < end && isIn(text, first.end, words.to) ? sumAt(text, words, first.end + 1, end) : undefined
  if (second && second.value > first.value && isRange(text, words, at, first.end, from))
    return bounded(text, words, { core: [at, second.end], min: scaled(first.value, second), max: second.value }, from, end)
  return bounded(text, words, { core: [at, first.end], min: first.value, max: first.value }, from, end)
}

/** «2–3 millioner»: the first number has the size of the second. */
function scaled(value: number, { scale, value: second }: Sum): number {
  return scale > 1 && value * scale < second ? value * scale : value
}

/** «mellom 10 og 15»; "10 to 15" needs no word before it. */
function isRange(text: Annotated, words: NumberWords, at: number, joint: number, from: number): boolean {
  if (!isIn(text, joint, words.joints)) return true
  return at > from && (isIn(text, at - 1, words.between) || text.form[joint] === '-')
}

/** "dozens", «flere hundre», "tens of thousands": an open number. */
function openAt(text: Annotated, words: NumberWords, at: number, end: number): { readonly least: number; readonly end: number } | undefined {
  const small = smallOf(text)
  const round = phraseAt(text, words.rounds, at, { end, gap: 0 })
  if (round && (round.end - at > 1 || small.form[at] !== small.lemma[at] || !words.multipliers.has(small.form[at]!)))
    return { least: round.value, end: round.end }
  if (!words.several.has(small.form[at]!)) return undefined
  let least = 2
  let next = at + 1
  while (next < end && multiplierAt(text, words, next) !== undefined) least *= multiplierAt(text, words, next++)!
  return next > at + 1 ? { least, end: next } : undefined
}

interface Sum {
  readonly value: number
  readonly end: number
  /** What its multipliers come to. */
  readonly scale: number
}

/** A number in digits or words with its multipliers: «20 000», "two hundred and fifty", «2,5 millones», "half a dozen". */
function sumAt(text: Annotated, words: NumberWords, at: number, end: number): Sum | undefined {
  let next = at
  let total = 0
  let part = valueOf(text, words, at)
  let scale = 1
  if (part === undefined) {
    if (multiplierAt(text, words, at) === undefined) return undefined
    part = 1
  } else {
    next++
    while (
      next < end &&
      /^\d{3}$/u.test(text.form[next]!) &&
      /^\d{1,3}$/u.test(text.form[next - 1]!) &&
      text.from[next]! <= text.to[next - 1]! + 1 &&
      part < 1e9
    )
      part = part * 1000 + Number(text.form[next++])
  }
  for (let steps = 0; steps < 6 && next < end; steps++) {
    const article = (part < 1 && isIn(text, next, words.joints)) || text.form[next] === '-' ? 1 : 0
    const times = multiplierAt(text, words, next + article)
    if (times !== undefined) {
      next += 1 + article
      part *= times
      scale *= times
      continue
    }
    const joint = isIn(text, next, words.joints) && next + 1 < end ? 1 : 0
    const more = next + joint < end ? valueOf(text, words, next + joint) : undefined
    // «tjue og to», "hundred and fifty": only what is smaller than the last multiplier is added.
    if (more === undefined || more < 1 || more >= lastPlace(part, scale) || !isSpelt(text, next + joint) || !isSpelt(text, next - 1)) break
    total += part >= 1000 ? part : 0
    part = part >= 1000 ? more : part + more
    next += 1 + joint
  }
  return { value: Math.round((total + part) * 100) / 100, end: next, scale }
}

/** Words are joined to words, not to digits. */
function isSpelt(text: Annotated, word: number): boolean {
  return !/\d/u.test(text.form[word]!)
}

function lastPlace(value: number, scale: number): number {
  if (scale >= 100) return scale >= 1000 ? 1000 : 100
  return value >= 100 && value % 100 === 0 ? 100 : value >= 20 && value % 10 === 0 ? 10 : 0
}

function multiplierAt(text: Annotated, words: NumberWords, at: number): number | undefined {
  if (at >= text.length) return undefined
  return words.multipliers.get(smallOf(text).form[at]!) ?? words.multipliers.get(smallOf(text).lemma[at]!)
}

/** What one word counts: digits, a number word, or two written together («tjuefem», "twenty-five»). */
function valueOf(text: Annotated, words: NumberWords, at: number): number | undefined {
  const form = smallOf(text).form[at]!
  const code = form.charCodeAt(0)
  if (code >= 48 && code <= 57) return ofDigits(form)
  const known = words.numbers.get(form)
  if (known !== undefined) return known
  if (form.length < 5 || form.length > 20) return undefined
  for (let cut = 3; cut <= form.length - 2; cut++) {
    const tens = words.numbers.get(form.slice(0, cut))
    if (tens === undefined || tens < 20 || tens % 10 !== 0) continue
    const ones = words.numbers.get(form.slice(form[cut] === '-' ? cut + 1 : cut))
    if (ones !== undefined && ones >= 1 && ones < 10) return tens + ones
  }
  return undefined
}

function ofDigits(form: string): number | undefined {
  if (digits.test(form)) return Number(form)
  if (grouped.test(form)) return Number(form.replace(/\D/gu, ''))
  if (decimal.test(form)) return Number(form.replace(',', '.'))
  const short = withUnit.exec(form)
  if (!short) return undefined
  return Number(short[1]!.replace(',', '.')) * (short[2] === 'k' ? 1000 : short[2] === 'bn' ? 1_000_000_000 : 1_000_000)
}

/** A number with the words beside it that bound it. */
function bounded(
  text: Annotated,
  words: NumberWords,
  { core, min, max }: { readonly core: Words; readonly min: number; readonly max?: number },
  from: number,
  end: number,
): Numeral {
  let [first, last] = core
  if (first > from && isIn(text, first - 1, words.one) && multiplierAt(text, words, first) !== undefined) first--
  let part = false
  let [least, most]: [number | undefined, number | undefined] = [min, max]
  const symbol = first > from && text.upos[first - 1] !== 'VERB' && isIn(text, first - 1, words.units)
  if (symbol) first--
  for (let steps = 0; steps < 3; steps++) {
    const before = boundBefore(text, words, first, from)
    if (!before) break
    if (before.bound === 'among') {
      part = true
      break
    }
    if (before.bound === 'least') most = undefined
    if (before.bound === 'most' && most !== undefined) least = undefined
    first = before.first
  }
  for (let size = 3; size > 0; size--) {
    const after = last + size <= end ? boundAt(text, words, last, last + size) : undefined
    if (size === 1 || !after || after === 'among' || after === 'about') continue
    if (after === 'least') most = undefined
    else least = undefined
    last += size
    break
  }
  if (least === undefined && most === undefined) [least, most] = [min, max] // bounds that take each other back bound nothing
  while (first < core[0] && boundAt(text, words, first, first + 1) === 'about' && isArticle(text, first)) first++
  return { words: [first, last], core, part, symbol, ...(least === undefined ? {} : { min: least }), ...(most === undefined ? {} : { max: most }) }
}

function isArticle(text: Annotated, word: number): boolean {
  return text.upos[word] === 'DET' && /Definite=Def|Poss=Yes/u.test(text.feats[word]!)
}
