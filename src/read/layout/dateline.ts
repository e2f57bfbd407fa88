import type { Span } from '../../words/index.ts'
import { onlyAgencies, unknownAgency, type Credited } from './agencies.ts'
import type { Line } from './lines.ts'

/** Where a report was written and which agency sent it, from the start of a paragraph. */
export interface Dateline {
  readonly place?: string
  readonly agencies: readonly Credited[]
  readonly span: Span
  /** The brackets with the agency, where there are any. */
  readonly creditSpan?: Span
}

const withAgency = /^(?<place>[^()]{0,60}?)\s?\((?<agency>[^()]{2,40})\)(?:\s?(?:\.\s?[-–—]|[-–—:.])+\s?|\s(?=[\p{Lu}«“"]))/u
const ofPlace = /^(?<place>\p{Lu}[\p{Lu}.'’ ]{2,30}(?:, \p{Lu}[\p{L} ]{2,20})?)\s?[-–—]\s?(?=[\p{Lu}«“"–—])/u

/** Reads «LA PAZ (AFP) —», «Quito, 3 may (EFE).-», «OSLO (NTB):», `CALDERRA –`. */
export function datelineOf(line: Line): Dateline | undefined {
  const head = line.text.slice(0, 130)
  const found = withAgency.exec(head)
  if (found?.groups) return agencyDateline(line, found[0], found.groups.place ?? '', found.groups.agency ?? '')
  const placed = ofPlace.exec(head)?.groups?.place
  return placed === undefined
    ? undefined
    : { place: placed.trim(), agencies: [], span: [line.span[0], line.span[0] + (ofPlace.exec(head)?.[0].trimEnd().length ?? 0)] }
}

function agencyDateline(line: Line, opening: string, before: string, inBrackets: string): Dateline | undefined {
  const isNobody = /^(?:agenc\p{L}+|byråene)$/iu.test(inBrackets)
  const agencies = isNobody ? [] : (onlyAgencies(inBrackets) ?? (isSurePlace(before, opening) ? unknownAgency(inBrackets) : undefined))
  if (agencies === undefined || !isPlaceAndDate(before)) return undefined
  const from = line.span[0] + opening.indexOf('(')
  const place = placeOf(before)
  return {
    ...(place === '' ? {} : { place }),
    agencies,
    span: [line.span[0], line.span[0] + opening.trimEnd().length],
    creditSpan: [from, from + inBrackets.length + 2],
  }
}

/** A place in capitals or with a date, and a dash behind the brackets: there whatever stands in them is an agency. */
function isSurePlace(before: string, opening: string): boolean {
  const [place = ''] = before.split(',')
  return /[-–—:]\s?$/u.test(opening) && place !== '' && (place === place.toUpperCase() || /,.*\d/u.test(before))
}

/** Nothing, or words that begin with a capital letter, a figure, or name a month in short. */
function isPlaceAndDate(text: string): boolean {
  const words = text.split(/[\s,/]+/u).filter((word) => word !== '')
  return (
    words.length <= 9 &&
    words.every((word, index) => /^[\p{Lu}\d]/u.test(word) || (index > 0 && /^\p{Ll}{1,10}\.?$/u.test(word))) &&
    (words[0] === undefined || /^\p{Lu}/u.test(words[0]))
  )
}

/** «Quito, 3 may» → Quito; «La Paz, Bolivia» stays. */
function placeOf(text: string): string {
  const parts = text.split(',').map((part) => part.trim())
  const dated = parts.findIndex((part) => /\d/u.test(part))
  return (dated < 0 ? parts : parts.slice(0, dated)).filter((part) => part !== '').join(', ')
}
