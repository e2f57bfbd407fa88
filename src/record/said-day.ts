import { monthNames } from './terms/months-table.ts'
import { folded } from './terms/letters.ts'
import { scan, type Scanned } from './terms/scan.ts'

const months: ReadonlyMap<string, number> = new Map(monthNames.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])))
const looked = 900
const isoDay = /(?<!\d)((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/u

/** The day a report without a time of publishing gives for itself: the first whole date near its beginning, as the end of that day in UTC. */
export function saidDay(text: string): number | undefined {
  const beginning = text.slice(0, looked)
  const iso = isoDay.exec(beginning)
  const written = writtenDay(scan(beginning))
  const day = iso && (written === undefined || iso.index < written.from) ? ([Number(iso[1]), Number(iso[2]), Number(iso[3])] as const) : written?.day
  return day && Date.UTC(day[0], day[1] - 1, day[2], 23, 59, 59, 999)
}

/** *December 15th, 2008*, *15. desember 2008*, *15 de diciembre de 2008*. */
function writtenDay({ text: whole, from, to }: Scanned): { readonly day: readonly [number, number, number]; readonly from: number } | undefined {
  const words = Array.from(from, (start, index) => folded(whole.slice(start, to[index])))
    .map((text, index) => ({ text, number: numberOf(text), from: from[index] ?? 0 }))
    .filter(({ text }) => !joints.has(text))
  for (const [index, { text, from: at }] of words.entries()) {
    const month = months.get(text)
    if (month === undefined) continue
    const [before, after, next] = [words[index - 1]?.number ?? 0, words[index + 1]?.number ?? 0, words[index + 2]?.number ?? 0]
    if (isDay(before) && isYear(after)) return { day: [after, month, before], from: at }
    if (isDay(after) && isYear(next)) return { day: [next, month, after], from: at }
  }
  return undefined
}

const joints = new Set(['de', 'of', 'the', 'st', 'nd', 'rd', 'th', 'del', 'den'])

function numberOf(text: string): number {
  return /^\d{1,4}$/u.test(text) ? Number(text) : 0
}

function isDay(number: number): boolean {
  return number >= 1 && number <= 31
}

function isYear(number: number): boolean {
  return number >= 1900 && number < 2100
}
