import { dateOf } from '../../dates/index.ts'
import type { Thing } from './linked-data.ts'
import type { Metas } from './metas.ts'
import { otherMeta, plainMetas, publishedMeta, publishedMetas, updatedMetas } from './time-table.ts'

/** A time the page gives for itself. */
export interface TimeCandidate {
  /** RFC 3339: a moment, a time of day without a zone, or a day. */
  readonly date: string
  readonly kind: 'published' | 'updated'
  readonly from: 'json-ld' | 'meta' | 'microdata' | 'time element' | 'byline element' | 'pattern' | 'url'
  /** How far it is trusted: more counts before less. */
  readonly trust: number
}

/** A time and where it was read. */
export type ChosenTime = Pick<TimeCandidate, 'date' | 'from'>

/** Times of linked data. */
export function timesInData(article: Thing | undefined, language: string | undefined): readonly TimeCandidate[] {
  const of = (name: string, kind: TimeCandidate['kind'], trust: number): readonly TimeCandidate[] => {
    const value = article?.[name]
    const date = typeof value === 'string' || typeof value === 'number' ? dateOf(String(value), language) : undefined
    return date === undefined ? [] : [{ date, kind, from: 'json-ld', trust }]
  }
  return [
    ...of('datePublished', 'published', 100),
    ...of('dateCreated', 'published', 60),
    ...of('uploadDate', 'published', 60),
    ...of('dateModified', 'updated', 100),
  ]
}

/** Times of `meta` elements. */
export function timesInMetas(metas: Metas, language: string | undefined): readonly TimeCandidate[] {
  const of = (name: string, kind: TimeCandidate['kind'], trust: number): readonly TimeCandidate[] => {
    const date = dateOf(metas.get(name)?.[0] ?? '', language)
    return date === undefined ? [] : [{ date, kind, from: 'meta', trust }]
  }
  const others = [...metas.keys()].filter((name) => publishedMeta.test(name) && !otherMeta.test(name))
  return [
    ...publishedMetas.flatMap((name, index) => of(name, 'published', 98 - index * 0.5)),
    ...others.flatMap((name) => of(name, 'published', 70)),
    ...plainMetas.flatMap((name) => of(name, 'published', 58)),
    ...updatedMetas.flatMap((name, index) => of(name, 'updated', 90 - index)),
  ]
}

/** The day in an address such as `/2024/06/26/`. */
export function timeInAddress(address: string | undefined): readonly TimeCandidate[] {
  const found = /[/_-]((?:19|20)\d\d)([/_-])([01]?\d)\2([0-3]?\d)(?![\d])|\/((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)/u.exec(
    address?.replace(/^[a-z]+:\/\/[^/]*/iu, '') ?? '',
  )
  if (!found) return []
  const [year, month, day] = found[1] === undefined ? found.slice(5, 8) : [found[1], found[3], found[4]]
  const date = dateOf(`${year}-${month}-${day}`)
  return date === undefined ? [] : [{ date, kind: 'published', from: 'url', trust: 65 }]
}

const inScripts =
  /(?:"|&quot;|\\")(?:datePublished|publishedAt|published_at|publishDate|publish_date|publishedDate|published_date|publicationDate|firstPublished|first_published_at|pubDate|pub_date|displayDate)(?:"|&quot;|\\")\s{0,4}:\s{0,4}(?:"|&quot;|\\")(?<date>[^"&\\]{8,40})/u

/** The first time of publishing in data for the page's scripts: for pages that say it nowhere else. */
export function timeInScripts(source: string, language: string | undefined): readonly TimeCandidate[] {
  const date = dateOf(inScripts.exec(source)?.groups?.['date'] ?? '', language)
  return date === undefined ? [] : [{ date, kind: 'published', from: 'pattern', trust: 30 }]
}

/** So many times of the most trusted are weighed against each other. */
const mostWeighed = 40

/** The time of publishing: the most trusted, made whole by others of its day that know the time of day or the zone. */
export function publishedOf(candidates: readonly TimeCandidate[]): ChosenTime | undefined {
  const published = candidates
    .filter(({ kind }) => kind === 'published')
    .sort((a, b) => b.trust - a.trust)
    .slice(0, mostWeighed)
  const best = mostTrusted(published.map((one) => ({ ...one, trust: one.trust + agreed * sourcesOf(one, published) })))
  if (best === undefined) return mostTrusted(candidates)
  return madeWhole(best, published)
}

/** The time of the last change, where it is after publishing. */
export function updatedOf(candidates: readonly TimeCandidate[], published: ChosenTime | undefined): ChosenTime | undefined {
  const updated = candidates.filter(({ kind }) => kind === 'updated')
  const best = mostTrusted(updated)
  if (best === undefined) return undefined
  const whole = madeWhole(best, updated)
  return published !== undefined && !isAfter(whole.date, published.date) ? undefined : whole
}

/** What another kind of place that gives the same day adds to the trust. */
const agreed = 20

/** How many other kinds of places give the day of a time. */
function sourcesOf(one: TimeCandidate, all: readonly TimeCandidate[]): number {
  return new Set(all.filter((other) => other.from !== one.from && sameDay(one.date, other.date)).map(({ from }) => from)).size
}

/** Later as a moment; where one of the zones is not known, by the clocks as written. */
function isAfter(date: string, other: string): boolean {
  return knows(date) === 3 && knows(other) === 3 ? instant(date) > instant(other) : date.slice(0, 16) > other.slice(0, 16)
}

function mostTrusted(candidates: readonly TimeCandidate[]): TimeCandidate | undefined {
  return candidates.reduce<TimeCandidate | undefined>((best, one) => (best === undefined || one.trust > best.trust ? one : best), undefined)
}

function madeWhole(best: TimeCandidate, others: readonly TimeCandidate[]): TimeCandidate {
  const better = others.filter((other) => knows(other.date) > knows(best.date) && sameDay(best.date, other.date) && other.trust >= 40)
  return better.reduce(
    (whole, other) => (knows(other.date) > knows(whole.date) || (knows(other.date) === knows(whole.date) && other.trust > whole.trust) ? other : whole),
    best,
  )
}

/** How much a date says: the day (0), midnight, which is often no more (1), a time of day (2), and its zone (3). */
function knows(date: string): number {
  if (date.length === 10) return 0
  if (date.slice(11, 19) === '00:00:00') return 1
  return date.length === 19 ? 2 : 3
}

/** The same day as written, moments half a day apart at most, or a time of day that is the other in some zone. */
function sameDay(a: string, b: string): boolean {
  if (a.slice(0, 10) === b.slice(0, 10)) return true
  const apart = Math.abs(instant(a) - instant(b))
  if (knows(a) === 3 && knows(b) === 3) return apart < 12 * hour
  return knows(a) === 2 && knows(b) === 3 && apart <= 14 * hour && apart % (hour / 4) === 0
}

const hour = 3_600_000

function instant(date: string): number {
  return Date.parse(date.length === 19 ? `${date}Z` : date)
}
