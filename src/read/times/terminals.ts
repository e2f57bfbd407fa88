import type { TimeParts } from '../../language/index.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Words up to `end` and what they say. */
export interface Piece {
  readonly end: number
  readonly parts: TimeParts
}

/** Small letters of the words of a text. */
export type Forms = readonly string[]

type Terminal = (forms: Forms, at: number, words: Vocabulary) => Piece | undefined

const digits = /^\d{1,2}$/u
const ordinalDigits = /^(\d{1,2})(?:st|nd|rd|th|\.|º|ª|°|er)$/u
const clockDigits = /^(\d{1,2})([:.])(\d\d)(?:[:.](\d\d))?$/u
const dateDigits = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)$/u
const isoDigits = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/u

/** Classes the engine knows by itself: figures and numbers in words. */
export const terminals: Readonly<Record<string, Terminal>> = {
  number: (forms, at, words) => {
    const read = numberAt(forms, at, words)
    return read && { end: read.end, parts: { count: read.value } }
  },
  ordinal: (forms, at, words) => {
    const value = words.ordinals.get(forms[at] ?? '') ?? Number(ordinalDigits.exec(forms[at] ?? '')?.[1] ?? 0)
    return value ? { end: at + 1, parts: { ordinal: value } } : undefined
  },
  day: (forms, at, words) => within(dayNumber(forms, at, words), 1, 31, (day) => ({ day })),
  figureDay: (forms, at) => within(/^\d{1,2}$/u.test(forms[at] ?? '') ? { end: at + 1, value: Number(forms[at]) } : undefined, 1, 31, (day) => ({ day })),
  offset: (forms, at) => offset(forms, at),
  figureHour: (forms, at) => within(digits.test(forms[at] ?? '') ? { end: at + 1, value: Number(forms[at]) } : undefined, 0, 24, (hour) => ({ hour })),
  dotDay: (forms, at) =>
    within(/^\d{1,2}\.$/u.test(forms[at] ?? '') ? { end: at + 1, value: Number.parseInt(forms[at] ?? '', 10) } : undefined, 1, 31, (day) => ({ day })),
  hour: (forms, at, words) => within(wholeNumber(forms, at, words), 0, 24, (hour) => ({ hour })),
  minute: (forms, at, words) => within(wholeNumber(forms, at, words), 0, 59, (minute) => ({ minute })),
  monthNumber: (forms, at) => within(digits.test(forms[at] ?? '') ? { end: at + 1, value: Number(forms[at]) } : undefined, 1, 12, (month) => ({ month })),
  year: (forms, at, words) => within(yearNumber(forms, at, words), 1000, 2199, (year) => ({ year })),
  shortYear: (forms, at) => shortYear(forms, at),
  decade: (forms, at, words) => decade(forms[at] ?? '', at, words),
  decadeNumber: (forms, at, words) => {
    const read = wholeNumber(forms, at, words)
    return read && read.value >= 20 && read.value < 100 && read.value % 10 === 0 ? { end: read.end, parts: { decade: 1900 + read.value } } : undefined
  },
  prefixed: (forms, at, words) => prefixed(forms[at] ?? '', at, words),
  clock: (forms, at) => clock(forms[at] ?? '', at, /[:.]/u),
  colonClock: (forms, at) => clock(forms[at] ?? '', at, /:/u),
  hhmm: (forms, at) => hhmm(forms[at] ?? '', at),
  date: (forms, at, words) => date(forms[at] ?? '', at, words),
  slashDate: (forms, at, words) => slashDate(forms[at] ?? '', at, words),
  yearRange: (forms, at) => yearRange(forms[at] ?? '', at),
}

interface Counted {
  readonly end: number
  readonly value: number
}

function within(read: Counted | undefined, low: number, high: number, parts: (value: number) => TimeParts): Piece | undefined {
  return read && Number.isInteger(read.value) && read.value >= low && read.value <= high ? { end: read.end, parts: parts(read.value) } : undefined
}

function wholeNumber(forms: Forms, at: number, words: Vocabulary): Counted | undefined {
  const form = forms[at] ?? ''
  if (digits.test(form)) return { end: at + 1, value: Number(form) }
  return /^\d/u.test(form) ? undefined : numberAt(forms, at, words)
}

function dayNumber(forms: Forms, at: number, words: Vocabulary): Counted | undefined {
  const form = forms[at] ?? ''
  const ordinal = ordinalDigits.exec(form)
  if (ordinal) return { end: at + 1, value: Number(ordinal[1]) }
  const word = words.ordinals.get(form)
  return word === undefined ? wholeNumber(forms, at, words) : { end: at + 1, value: word }
}

/** A number in figures or words: «to og tjue», "twenty-five", «treinta y cinco», "two hundred". */
function numberAt(forms: Forms, at: number, words: Vocabulary): Counted | undefined {
  const figure = /^\d{1,4}(?:[.,]\d)?$/u.exec(forms[at] ?? '')
  if (figure) return { end: at + 1, value: Number(figure[0].replace(',', '.')) }
  let total = 0
  let current = 0
  let end = at
  for (let next = at; next < at + 9 && next < forms.length; next++) {
    if (end > at && next === end && words.joints.has(forms[next] ?? '')) continue
    const value = words.numbers.get(forms[next] ?? '')
    if (value === undefined) break
    if (value === 1000) [total, current] = [total + (current || 1) * 1000, 0]
    else if (value === 100 && current > 0 && current < 100) current *= 100
    else if (end === at) current = value
    else if (fits(current, total, value)) current += value
    else break
    end = next + 1
  }
  return end > at ? { end, value: total + current } : undefined
}

function fits(current: number, total: number, value: number): boolean {
  if (current === 0) return total > 0
  return current % 100 === 0 ? value < 100 : current % 100 >= 20 && current % 10 === 0 && value < 10
}

/** A year in figures, or in words as one number or two: "nineteen ninety-four", «mil novecientos noventa». */
function yearNumber(forms: Forms, at: number, words: Vocabulary): Counted | undefined {
  const form = forms[at] ?? ''
  if (/^\d/u.test(form)) return /^(?:1\d|2[01])\d\d$/u.test(form) ? { end: at + 1, value: Number(form) } : undefined
  const first = numberAt(forms, at, words)
  if (!first || first.value < 15) return undefined
  if (first.value >= 1000) return first.end > at + 1 ? first : undefined
  if (first.value > 20) return undefined
  const second = numberAt(forms, first.end, words)
  return second && second.value >= 10 && second.value < 100 ? { end: second.end, value: first.value * 100 + second.value } : undefined
}

function shortYear(forms: Forms, at: number): Piece | undefined {
  const form = forms[at] ?? ''
  const one = /^['’‘](\d\d)$/u.exec(form)
  if (one) return { end: at + 1, parts: { shortYear: Number(one[1]) } }
  return /^['’‘]$/u.test(form) && /^\d\d$/u.test(forms[at + 1] ?? '') ? { end: at + 2, parts: { shortYear: Number(forms[at + 1]) } } : undefined
}

function decade(form: string, at: number, { decadeEnd }: Vocabulary): Piece | undefined {
  const match = /^['’‘]?(\d{2,4})(\D.*)$/u.exec(form)
  if (!match || !decadeEnd.has(match[2] ?? '')) return undefined
  const figures = match[1] ?? ''
  const value = Number(figures)
  if (value % 10 !== 0 || figures.length === 3) return undefined
  if (figures.length === 2) return { end: at + 1, parts: { decade: (value < 30 ? 2000 : 1900) + value } }
  if (value % 100 === 0 && value < 2000) return { end: at + 1, parts: { century: value / 100 + 1 } }
  return value >= 1000 && value < 2200 ? { end: at + 1, parts: { decade: value } } : undefined
}

/** "mid-2011", "mid-November", "mid-1990s". */
function prefixed(form: string, at: number, words: Vocabulary): Piece | undefined {
  const hyphen = form.indexOf('-')
  const edge = hyphen > 0 ? words.pack.prefixes[form.slice(0, hyphen + 1)] : undefined
  if (edge === undefined) return undefined
  const rest = form.slice(hyphen + 1)
  const piece = terminals['year']?.([rest], 0, words) ?? decade(rest, 0, words)
  const month = words.entries.get(rest)?.find(({ kind }) => kind === 'month' || kind === 'part')
  const parts = piece?.parts ?? month?.parts
  return parts && { end: at + 1, parts: { ...parts, edge } }
}

function clock(form: string, at: number, mark: RegExp): Piece | undefined {
  const match = clockDigits.exec(form)
  if (!match || !mark.test(match[2] ?? '')) return undefined
  const hour = Number(match[1])
  const minute = Number(match[3])
  return (hour < 24 || (hour === 24 && minute === 0)) && minute < 60 ? { end: at + 1, parts: { hour, minute } } : undefined
}

/** "+2", "+ 2", "-04:00": hours ahead of Greenwich. */
function offset(forms: Forms, at: number): Piece | undefined {
  const joined = /^[+−-]$/u.test(forms[at] ?? '') ? `${forms[at]}${forms[at + 1] ?? ''}` : (forms[at] ?? '')
  const match = /^([+−-])(\d{1,2})(?::?(\d\d))?$/u.exec(joined)
  if (!match || Number(match[2]) > 14) return undefined
  const zone = `${match[1] === '+' ? '+' : '-'}${(match[2] ?? '').padStart(2, '0')}:${match[3] ?? '00'}`
  return { end: at + (joined === forms[at] ? 1 : 2), parts: { zone } }
}

function hhmm(form: string, at: number): Piece | undefined {
  if (!/^\d{4}$/u.test(form)) return undefined
  const hour = Number(form.slice(0, 2))
  const minute = Number(form.slice(2))
  return hour <= 24 && minute < 60 ? { end: at + 1, parts: { hour, minute } } : undefined
}

function date(form: string, at: number, { dayFirst }: Vocabulary): Piece | undefined {
  const iso = isoDigits.exec(form)
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), at)
  const match = dateDigits.exec(form)
  if (!match) return undefined
  const year = (match[4] ?? '').length === 4 ? Number(match[4]) : century(Number(match[4]))
  const [first, second] = [Number(match[1]), Number(match[3])]
  const order = dayFirst || match[2] === '.'
  return (
    (order ? dateOf(year, second, first, at) : dateOf(year, first, second, at)) ?? (order ? dateOf(year, first, second, at) : dateOf(year, second, first, at))
  )
}

/** A day and a month in figures: 24/6, 24.6. */
function slashDate(form: string, at: number, { dayFirst }: Vocabulary): Piece | undefined {
  const match = /^(\d{1,2})[./](\d{1,2})\.?$/u.exec(form)
  if (!match) return undefined
  const [day, month] = dayFirst ? [Number(match[1]), Number(match[2])] : [Number(match[2]), Number(match[1])]
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { end: at + 1, parts: { month, day } } : undefined
}

function dateOf(year: number, month: number, day: number, at: number): Piece | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1000 && year < 2200 ? { end: at + 1, parts: { year, month, day } } : undefined
}

/** The year two figures stand for. */
export function century(year: number): number {
  return year + (year < 50 ? 2000 : 1900)
}

function yearRange(form: string, at: number): Piece | undefined {
  const match = /^(1\d\d\d|20\d\d)[-–/](1\d\d\d|20\d\d|\d\d)$/u.exec(form)
  if (!match) return undefined
  const from = Number(match[1])
  const to = Number(match[2]) + ((match[2] ?? '').length === 2 ? Math.floor(from / 100) * 100 : 0)
  return to > from && to < from + 200 ? { end: at + 1, parts: { year: from, end: { year: to } } } : undefined
}

/** Whether the engine knows the class by itself. */
export function isTerminal(kind: string): boolean {
  return kind in terminals
}

/** Whether a form begins with a figure, or an apostrophe that may stand before one: '82. */
export function startsFigure(form: string): boolean {
  const first = form.charCodeAt(0)
  return (first >= 48 && first <= 57) || first === 43 || ((first === 39 || first === 8217 || first === 8216) && form.length < 6)
}
