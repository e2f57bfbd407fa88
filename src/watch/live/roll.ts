import { tongueOf } from '../../language/index.ts'
import type { Told } from '../../record/index.ts'
import { HearsayError, type ReportInput } from '../../words/index.ts'
import { openColumn, openTexts } from '../record/columns.ts'
import { momentOf, type Moment } from '../record/moment.ts'
import { toldBy, type Dated } from '../record/shelf.ts'

/** A report on its way onto the roll: a version with what all its versions share. */
export interface Enrolled {
  readonly id: string
  readonly item: string
  readonly report: ReportInput
}

/** The reports that are joined, in the order of time; each is known by a number that it keeps, its entry. In memory are a few numbers and two names of each. */
export interface Roll {
  readonly length: number
  /** The entry at a place of the order, and the place of an entry. */
  entryAt(order: number): number
  orderOf(entry: number): number
  /** The entry of a report, whatever its version. */
  entryOf(item: string): number | undefined
  dated(entry: number): Dated
  languageOf(entry: number): string
  /** What the finders are told of the report of an entry. */
  told(entry: number, report: ReportInput): Told
  /** Puts a report in its place; gives its entry. */
  add(report: Enrolled): number
  /** Takes a report off; its entry keeps its name and is not given again. */
  remove(entry: number): void
  /** Where a report would stand. */
  placeFor(report: Enrolled): number
  /** How many entries there ever were. */
  readonly entries: number
  saved(): RollSaved
}

/** All of a roll as plain data. */
export interface RollSaved {
  readonly ids: readonly string[]
  readonly items: readonly string[]
  readonly times: Float64Array
  readonly grains: Uint8Array
  readonly tongues: Uint16Array
  readonly languages: readonly string[]
  readonly order: Uint32Array
}

/** A report without a time that nobody can read: what was kept is joined all the same. */
export function readable(report: ReportInput): ReportInput {
  return momentIn(report) === 'unreadable' ? undated(report) : report
}

function undated(given: ReportInput): ReportInput {
  const { publishedAt: _, timeZone: __, ...report } = given
  return report
}

function momentIn(report: ReportInput): Moment | 'unreadable' | undefined {
  try {
    return momentOf(report)
  } catch (thrown) {
    if (thrown instanceof HearsayError) return 'unreadable'
    throw thrown
  }
}

const grain = { minute: 0, day: 1, dayByWords: 2 } as const

/** Opens a roll, an empty one unless one was saved. */
export function openRoll(saved?: RollSaved): Roll {
  const [ids, items] = [openTexts(), openTexts()]
  const [times, grains, tongues] = [openColumn(), openColumn(), openColumn()]
  const languages = [...(saved?.languages ?? [''])]
  const entryOf = new Map<string, number>()
  let order = new Uint32Array(1024)
  let length = 0

  /** The place of the first entry that comes after one of this time and id. */
  const placeAfter = (at: number, id: string): number => {
    const bytes = Buffer.from(id)
    let [low, high] = [0, length]
    while (low < high) {
      const middle = (low + high) >>> 1
      const entry = order[middle]!
      if (times.at(entry) < at || (times.at(entry) === at && ids.compareTo(entry, bytes) < 0)) low = middle + 1
      else high = middle
    }
    return low
  }
  const timeOf = (report: ReportInput): number => momentOf(readable(report))?.at ?? Infinity
  if (saved) {
    saved.ids.forEach((id) => ids.push(id))
    saved.items.forEach((item) => items.push(item))
    saved.times.forEach((time) => times.push(time))
    saved.grains.forEach((one) => grains.push(one))
    saved.tongues.forEach((one) => tongues.push(one))
    length = saved.order.length
    order = new Uint32Array(2 * length + 1024)
    order.set(saved.order)
    saved.order.forEach((entry) => entryOf.set(items.at(entry), entry))
  }
  return {
    get length() {
      return length
    },
    get entries() {
      return ids.length
    },
    entryAt(at) {
      if (at >= length) throw new RangeError(`no report ${at}`)
      return order[at]!
    },
    orderOf: (entry) => placeAfter(times.at(entry), ids.at(entry)),
    entryOf: (item) => entryOf.get(item),
    dated: (entry) => ({
      id: ids.at(entry),
      wholeDay: grains.at(entry) !== grain.minute,
      ...(grains.at(entry) === grain.dayByWords && { byWords: true }),
      ...(times.at(entry) < Infinity && { at: times.at(entry) }),
    }),
    languageOf: (entry) => languages[tongues.at(entry)] ?? '',
    told(entry, report) {
      const language = languages[tongues.at(entry)] ?? ''
      return {
        report,
        ...(language !== '' && { language }),
        ...(times.at(entry) < Infinity && { at: times.at(entry) }),
        ...(grains.at(entry) === grain.dayByWords && { atByWords: true }),
      }
    },
    placeFor: ({ id, report }) => placeAfter(timeOf(report), id),
    add({ id, item, report }) {
      const moment = momentOf(readable(report))
      const place = placeAfter(moment?.at ?? Infinity, id)
      const entry = ids.length
      ids.push(id)
      items.push(item)
      times.push(moment?.at ?? Infinity)
      grains.push(moment?.from === 'words' ? grain.dayByWords : moment?.wholeDay === true ? grain.day : grain.minute)
      const tongue = report.language ?? tongueOf(report.text.slice(0, toldBy))
      const language = tongue === undefined || tongue === 'other' ? '' : tongue
      if (!languages.includes(language)) languages.push(language)
      tongues.push(languages.indexOf(language))
      entryOf.set(item, entry)
      if (length === order.length) {
        const longer = new Uint32Array(2 * length)
        longer.set(order)
        order = longer
      }
      order.copyWithin(place + 1, place, length++)
      order[place] = entry
      return entry
    },
    remove(entry) {
      const place = placeAfter(times.at(entry), ids.at(entry))
      order.copyWithin(place, place + 1, length--)
      if (entryOf.get(items.at(entry)) === entry) entryOf.delete(items.at(entry))
    },
    saved: () => ({
      ids: Array.from({ length: ids.length }, (_, entry) => ids.at(entry)),
      items: Array.from({ length: ids.length }, (_, entry) => items.at(entry)),
      times: Float64Array.from({ length: ids.length }, (_, entry) => times.at(entry)),
      grains: Uint8Array.from({ length: ids.length }, (_, entry) => grains.at(entry)),
      tongues: Uint16Array.from({ length: ids.length }, (_, entry) => tongues.at(entry)),
      languages,
      order: order.slice(0, length),
    }),
  }
}
