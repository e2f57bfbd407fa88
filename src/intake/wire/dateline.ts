import { agenciesIn, unique } from './agencies.ts'

/** Place and agencies of a dateline. */
export interface Dateline {
  readonly place?: string
  readonly agencies: readonly string[]
}

/** PLACE, day (AGENCY) - at the head of a dispatch; the dash may be two, or the low line of the teleprinter. */
const atHead = /^\s*(?<place>\p{Lu}[^()\n–—:;!?"«]{1,70}?)\s*\((?<agency>[^()\n]{2,60})\)\s*(?:[-–—_]{1,2}(?=\s|\p{L})|\.[-–—]|:)/u
/** (AGENCY) - Place, day - as in Italy, and AGENCY, place, day. - */
const agencyFirst = /^\s*\((?<agency>[^()\n]{2,40})\)\s*[-–—]\s*(?:(?<place>\p{Lu}[^()\n–—:;!?"«-]{1,40}?)(?:,\s[^–—\n]{1,30}?)?\s[-–—]\s)?/u
const placeFirst = /^\s*(?<place>\p{Lu}[\p{L} .'’-]{1,40}?)(?:,\s(?:\d{1,2}\.?\s)?[\p{L}.]{3,12}(?:\s\d{1,2})?)?\s*(?:[–—]|--|_)\s+(?=\p{Lu}|["«“¿¡])/u
/** A day behind the place: `, Aug 29, 2014`, `, 10 juil 2024`, `, Monday`. */
const day = /,?\s+(?:\d{1,2}\.?\s*\p{L}{3,12}\.?(?:\s+\d{4})?|\p{L}{3,12}\.?\s+\d{1,2}(?:,?\s+\d{4})?|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?)\s*$/u
const weekday =
  /,\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:man|tirs|ons|tors|fre|lør|søn)dag|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\s*$/iu

/** The dateline a field of its own holds: `STOCKHOLM, Aug 29, 2014 (AFP) -` is Stockholm by AFP. A field with a time alone holds none. */
export function datelineField(field: string): Dateline {
  const line = field.slice(0, 300).replace(/\s+/gu, ' ').trim()
  const bracket = /\((?<agency>[^()]{2,60})\)/u.exec(line)
  const place = placeOf(bracket ? line.slice(0, bracket.index) : line)
  return { ...(place === undefined ? {} : { place }), agencies: agenciesIn(bracket?.groups?.agency ?? '') }
}

/** The dateline at the head of a text, which stays there; a standfirst may stand above the paragraph that begins with it. */
export function datelineAtHead(text: string): Dateline {
  const [first = '', ...others] = text.slice(0, 4000).split('\n\n', 3)
  const dateline = datelineOfParagraph(first)
  if (dateline.place !== undefined || dateline.agencies.length > 0) return dateline
  return others.map(datelineOfParagraph).find((other) => other.agencies.length > 0) ?? dateline
}

function datelineOfParagraph(paragraph: string): Dateline {
  const head = paragraph.slice(0, 200)
  const found = (atHead.exec(head) ?? agencyFirst.exec(head) ?? placeAlone(head))?.groups
  const agencies = unique(creditsIn(found?.agency ?? ''))
  const place = found && (found.agency === undefined || agencies.length > 0) ? placeOf(found.place ?? '') : undefined
  return { ...(place === undefined ? {} : { place }), agencies }
}

/** A place in capitals before a dash needs no agency to be one. */
function placeAlone(head: string): RegExpExecArray | undefined {
  const found = placeFirst.exec(head)
  const place = found?.groups?.place ?? ''
  return found && /\p{Lu}{3}/u.test(place) && !/\p{Ll}{4}/u.test(place) ? found : undefined
}

/** Known agencies, and in the bracket of a dateline any short name: who else should stand there? */
function creditsIn(bracket: string): readonly string[] {
  const known = agenciesIn(bracket)
  if (known.length > 0) return known
  return /^\p{L}[\p{L}\p{N}.-]{1,14}(?:\/\p{L}[\p{L}\p{N}.-]{1,14}){0,3}$/u.test(bracket) ? bracket.split('/') : []
}

function placeOf(text: string): string | undefined {
  const place = text
    .replace(/[\s–—_*-]+$/u, '')
    .replace(weekday, '')
    .replace(day, '')
    .replace(/^[\s–—_*-]+|[\s,:–—_*-]+$/gu, '')
  return /^\p{L}/u.test(place) && place.length <= 80 ? place : undefined
}
