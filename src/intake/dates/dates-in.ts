import { clockAfter, clockBefore } from './clock.ts'
import type { Moment } from './moment.ts'
import { monthTable } from './month-table.ts'

/** A date found in a text: where it stands with its time of day, and what it says. */
export interface FoundDate {
  readonly from: number
  readonly to: number
  readonly moment: Moment
}

const months: ReadonlyMap<string, number> = new Map(
  monthTable.flatMap(({ names }) => names.flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const))),
)
const month = `(?:${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})`
const dayMonth = `(?<d1>\\d{1,2})(?:\\.|st|nd|rd|th|º|°|er)?(?:\\s?-\\s?|\\s(?:de\\s|of\\s|del\\s)?|\\.)?(?<m1>${month})\\.?,?(?:\\s?-\\s?|\\s(?:de\\s|del\\s)?|\\.)?\\s?'?(?<y1>\\d{4}|\\d{2}(?!\\d|[:.]\\d))`
const monthDay = `(?<m2>${month})\\.?[\\s-]{1,3}(?<d2>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,\\s?|\\s|-)(?<y2>\\d{4})`
const monthDayClock = `(?<m3>${month})\\s{1,2}(?<d3>\\d{1,2})(?=\\s\\d\\d:\\d\\d(?::\\d\\d)?\\s(?:[A-Z+\\-\\d:]{1,9}\\s)?(?<y3>\\d{4}))`
const yearFirst = `(?<y4>\\d{4})\\s?(?<s4>[-/.])\\s?(?<m4>\\d{1,2})\\s?\\k<s4>\\s?(?<d4>\\d{1,2})`
const yearMonth = `(?<y6>\\d{4})[\\s-](?<m6>${month})[\\s-](?<d6>\\d{1,2})`
const numbers = `(?<a5>\\d{1,2})\\s?(?<s5>[-/.])\\s?(?<b5>\\d{1,2})\\s?\\k<s5>\\s?(?<y5>\\d{4}|\\d{2}(?![\\d:]))`
const compact = `(?<y7>(?:19|20)\\d\\d)(?<m7>[01]\\d)(?<d7>[0-3]\\d)(?=$|T\\d{4})`
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\d[.,/-])(?:${[dayMonth, monthDay, monthDayClock, yearFirst, yearMonth, numbers, compact].join('|')})(?![\\p{N}]|\\.\\d|[\\p{L}](?<!T))`,
  'giu',
)

/**
 * Every date written out in a text, in order, with the time of day that stands at it: as people write them in nb, nn, da, sv, en, es, pt, de, fr, it
 * and as machines do. Of 03/04/2024 the language decides which is the day. Linear in the length of the text.
 */
export function datesIn(text: string, language?: string): readonly FoundDate[] {
  const found: FoundDate[] = []
  if (!/\d\d/u.test(text)) return found
  for (const match of text.matchAll(pattern)) {
    const day = dayOf(match.groups ?? {}, language)
    if (day === undefined) continue
    const to = match.index + match[0].length
    const previous = found.at(-1)?.to ?? 0
    const clock = clockAfter(text, to, day) ?? clockBefore(text, Math.max(previous, match.index - 40), match.index, day)
    found.push({
      from: clock !== undefined && clock.from < match.index ? clock.from : match.index,
      to: clock !== undefined && clock.from >= to ? clock.to : to,
      moment: { ...day, ...(clock && { clock: clock.clock }) },
    })
  }
  return found
}

type Groups = Readonly<Record<string, string | undefined>>

function dayOf(groups: Groups, language: string | undefined): Moment | undefined {
  if (groups['a5'] !== undefined) return ofNumbers(groups, language)
  for (const form of '123467') {
    const [year, name, day] = [groups[`y${form}`], groups[`m${form}`], groups[`d${form}`]]
    if (year !== undefined && name !== undefined) return real(fullYear(year), months.get(name.toLowerCase()) ?? Number(name), Number(day))
  }
  return undefined
}

function ofNumbers({ a5, b5, s5, y5 = '' }: Groups, language: string | undefined): Moment | undefined {
  const [first, second] = [Number(a5), Number(b5)]
  const dayFirst = first > 12 || (second <= 12 && (s5 === '.' || isDayFirst(language)))
  return real(fullYear(y5), dayFirst ? second : first, dayFirst ? first : second)
}

/** Of all who write here only Americans put the month first; English without a country is taken as theirs. */
function isDayFirst(language = ''): boolean {
  return !/^en(?:$|[-_](?:us|ph|ca))/iu.test(language)
}

/** Two digits are of this century until 69, as POSIX has it. */
function fullYear(digits: string): number {
  const year = Number(digits)
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900)
}

function real(year: number, month: number, day: number): Moment | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : undefined
}
