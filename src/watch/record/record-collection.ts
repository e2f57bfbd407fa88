import {
  briefOf,
  claimsOf,
  hashedId,
  oneStory,
  openCopyFinder,
  openStoryFinder,
  timelineOf,
  titleOf,
  withWords,
  type Digest,
  type JoinedStory,
  type StoryFinder,
  type Told,
} from '../../record/index.ts'
import type { Brief, Claim, Copy, Language, Reading, Story, Timeline } from '../../words/index.ts'
import type { Shelf, Shelved } from './shelf.ts'

/** What is wanted of a record. */
export interface RecordOptions {
  /** Each collection is one story by decree. */
  readonly oneStory?: boolean
  /** Kinds of rows; all that there are unless told. */
  readonly only?: readonly string[]
  /** Languages briefs are wanted in. */
  readonly brief?: readonly Language[]
  /** Whether the reading of each report is wanted, too. */
  readonly records?: boolean
}

/** Takes a row of a collection's record; `at` is its first time. */
export interface RecordRows {
  story(story: Story): void
  copy(copy: Copy, at: string | undefined): void
  reading(reading: Reading, at: string | undefined): void
  claim(claim: Claim): void
  timeline(timeline: Timeline, at: string | undefined): void
  brief(brief: Brief, at: string | undefined): void
}

/** Reads a report; nothing where it is in no language that can be read. */
export type ReadTold = (told: Told) => Digest | undefined

/** Whether reports have to be read for these rows. */
export function needsReading({ only, brief, records }: RecordOptions): boolean {
  return records === true || (brief?.length ?? 0) > 0 || only === undefined || only.some((kind) => kind !== 'stories' && kind !== 'copies')
}

/** Makes the record of one collection from its reports in the order of time. `read` is asked only where the rows need it. */
export function recordCollection(
  shelf: Shelf,
  reports: readonly Shelved[],
  collection: string | undefined,
  options: RecordOptions,
  read: ReadTold,
  rows: RecordRows,
): void {
  const wanted = (kind: string): boolean => options.only?.includes(kind) ?? true
  const finder = options.oneStory ? oneStory() : openStoryFinder()
  const toldAt = (order: number): Told => {
    const shelved = reports[order]
    if (!shelved) throw new RangeError(`no report ${order}`)
    return shelf.toldAt(shelved)
  }
  const reading = needsReading(options)
  const copies = wanted('copies') || reading ? openCopyFinder(toldAt) : undefined
  const copiesOf = new Map<string, Copy[]>()
  const languages: (string | undefined)[] = []
  reports.forEach((shelved, order) => {
    const told = withWords(shelf.toldAt(shelved))
    languages[order] = told.language
    finder.add(told, order)
    for (const { b, copy } of copies?.add(told, order, finder.storyAt(order)) ?? []) {
      if (wanted('copies')) rows.copy(copy, beginOf(reports[b]))
      if (reading) copiesOf.set(copy.b, [...(copiesOf.get(copy.b) ?? []), copy])
    }
  })
  const stories = storiesOf(finder, reports, languages, collection, toldAt)
  if (!reading) {
    if (wanted('stories')) stories.forEach((story) => rows.story(story))
    return
  }
  const shelvedOf = new Map(reports.map((shelved) => [shelved.id, shelved]))
  for (const story of stories) {
    const told = story.reports.flatMap((id) => {
      const shelved = shelvedOf.get(id)
      return shelved ? [{ shelved, digest: read(shelf.toldAt(shelved)) }] : []
    })
    if (options.records) for (const { shelved, digest } of told) if (digest) rows.reading(digest.reading, beginOf(shelved))
    const joined = {
      id: story.id,
      digests: told.flatMap(({ digest }) => digest ?? []),
      copies: story.reports.flatMap((id) => copiesOf.get(id) ?? []).sort((x, y) => compare(x.b, y.b) || compare(x.a, y.a)),
    }
    if (wanted('stories')) rows.story(story)
    rowsOfStory(joined, story, options, rows)
  }
}

/** The rows of one story whose reports are read. */
function rowsOfStory(joined: JoinedStory, { from }: Story, { only, brief = [] }: RecordOptions, rows: RecordRows): void {
  const wanted = (kind: string): boolean => only?.includes(kind) ?? true
  if (joined.digests.length === 0) return
  const claims = claimsOf(joined)
  if (wanted('claims')) claims.forEach((claim) => rows.claim(claim))
  if (wanted('timeline')) rows.timeline(timelineOf(joined, claims), from)
  if (wanted('brief')) for (const language of brief) rows.brief(briefOf(joined, claims, language), from)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function storiesOf(
  finder: StoryFinder,
  reports: readonly Shelved[],
  languages: readonly (string | undefined)[],
  collection: string | undefined,
  toldAt: (order: number) => ReturnType<Shelf['toldAt']>,
): readonly Story[] {
  const members = new Map<number, number[]>()
  reports.forEach((_, order) => {
    const first = finder.storyAt(order)
    const known = members.get(first)
    if (known) known.push(order)
    else members.set(first, [order])
  })
  const idOf = (first: number): string => hashedId('story', collection ?? '', reports[first]?.id ?? '')
  const related = new Map<number, string[]>()
  for (const [a, b] of finder.links()) {
    related.set(a, [...(related.get(a) ?? []), idOf(b)])
    related.set(b, [...(related.get(b) ?? []), idOf(a)])
  }
  return [...members].map(([first, orders]): Story => {
    const shelved = orders.flatMap((order) => reports[order] ?? [])
    const from = shelved.map(beginOf).find((time) => time !== undefined)
    const to = shelved.map(endOf).reduce<string | undefined>((last, time) => (time !== undefined && time > (last ?? '') ? time : last), undefined)
    return {
      id: idOf(first),
      ...titleOf(toldAt(titled(orders, languages))),
      reports: shelved.map(({ id }) => id),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      related: (related.get(first) ?? []).sort(),
      episodes: [],
    }
  })
}

/** The first report in the language most of them use. */
function titled(orders: readonly number[], languages: readonly (string | undefined)[]): number {
  const counts = new Map<string, number>()
  for (const order of orders) counts.set(languages[order] ?? '', (counts.get(languages[order] ?? '') ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['']
  return orders.find((order) => (languages[order] ?? '') === most) ?? orders[0] ?? 0
}

const day = 86_400_000

/** When a report was published at the earliest, RFC 3339 in UTC. */
export function beginOf(report: Shelved | undefined): string | undefined {
  return report?.at === undefined ? undefined : rfc3339(report.wholeDay ? report.at - day + 1 : report.at)
}

function endOf(report: Shelved): string | undefined {
  return report.at === undefined ? undefined : rfc3339(report.at)
}

function rfc3339(at: number): string {
  return new Date(Math.floor(at / 1000) * 1000).toISOString().replace('.000Z', 'Z')
}
