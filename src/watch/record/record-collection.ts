import { hashedId, oneStory, openCopyFinder, openStoryFinder, titleOf, withWords, type StoryFinder } from '../../record/index.ts'
import type { Copy, Story } from '../../words/index.ts'
import type { Shelf, Shelved } from './shelf.ts'

/** What is wanted of a record. */
export interface RecordOptions {
  /** Each collection is one story by decree. */
  readonly oneStory?: boolean
  /** Kinds of rows; all that there are unless told. */
  readonly only?: readonly string[]
}

/** Takes a row of a collection's record; `at` is its first time. */
export interface RecordRows {
  story(story: Story): void
  copy(copy: Copy, at: string | undefined): void
}

/** Makes the record of one collection from its reports in the order of time. */
export function recordCollection(shelf: Shelf, reports: readonly Shelved[], collection: string | undefined, options: RecordOptions, rows: RecordRows): void {
  const wanted = (kind: string): boolean => options.only?.includes(kind) ?? true
  const stories = options.oneStory ? oneStory() : openStoryFinder()
  const toldAt = (order: number): ReturnType<Shelf['toldAt']> => {
    const shelved = reports[order]
    if (!shelved) throw new RangeError(`no report ${order}`)
    return shelf.toldAt(shelved)
  }
  const copies = openCopyFinder(toldAt)
  const languages: (string | undefined)[] = []
  reports.forEach((shelved, order) => {
    const told = withWords(shelf.toldAt(shelved))
    languages[order] = told.language
    stories.add(told, order)
    if (wanted('copies')) for (const { b, copy } of copies.add(told, order, stories.storyAt(order))) rows.copy(copy, beginOf(reports[b]))
  })
  if (wanted('stories')) storiesOf(stories, reports, languages, collection, toldAt).forEach((story) => rows.story(story))
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
