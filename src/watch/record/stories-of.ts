import { hashedId, titleOf, type LinkedStories, type StoryFinder } from '../../record/index.ts'
import type { ReportInput, Story } from '../../words/index.ts'
import { beginOf, endOf } from './published.ts'
import type { Shelved, ShelvedReports } from './shelf.ts'

/** The stories a finder has found among the reports of a collection, one by one, by their first report. */
export function* storiesOf(
  finder: StoryFinder,
  reports: ShelvedReports,
  languageAt: (order: number) => string,
  collection: string | undefined,
  reportAt: (shelved: Shelved) => ReportInput,
): Generator<Story> {
  const members = groupsOf(
    Int32Array.from({ length: reports.length }, (_, order) => finder.storyAt(order)),
    reports.length,
  )
  const links = bothWays(finder.links())
  const linked = groupsOf(links.from, reports.length)
  const idOf = (first: number): string => hashedId('story', collection ?? '', reports.at(first).id)
  for (let first = 0; first < reports.length; first++) {
    const orders = members.of(first)
    if (orders.length === 0) continue
    const shelved = Array.from(orders, (order) => reports.at(order))
    const from = shelved.map(beginOf).find((time) => time !== undefined)
    const to = shelved.map(endOf).reduce<string | undefined>((last, time) => (time !== undefined && time > (last ?? '') ? time : last), undefined)
    yield {
      id: idOf(first),
      ...titleOf({ report: reportAt(reports.at(titled(orders, languageAt))) }),
      reports: shelved.map(({ id }) => id),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      related: Array.from(linked.of(first), (link) => idOf(links.to[link]!)).sort(),
      episodes: [],
    }
  }
}

interface Groups {
  /** The members of a group, ascending. */
  of(group: number): Int32Array
}

/** Members from 0 by the group of each, of which there are `count`. */
function groupsOf(groups: Int32Array, count: number): Groups {
  const ends = new Int32Array(count + 1)
  for (const group of groups) ends[group + 1]!++
  for (let group = 0; group < count; group++) ends[group + 1]! += ends[group]!
  const next = ends.slice()
  const members = new Int32Array(groups.length)
  groups.forEach((group, member) => {
    members[next[group]!++] = member
  })
  return { of: (group) => members.subarray(ends[group], ends[group + 1]) }
}

/** Links told from either side. */
function bothWays({ ones, others }: LinkedStories): { readonly from: Int32Array; readonly to: Int32Array } {
  const [from, to] = [new Int32Array(2 * ones.length), new Int32Array(2 * ones.length)]
  from.set(ones)
  from.set(others, ones.length)
  to.set(others)
  to.set(ones, ones.length)
  return { from, to }
}

/** The first report in the language most of them use. */
function titled(orders: Int32Array, languageAt: (order: number) => string): number {
  const counts = new Map<string, number>()
  for (const order of orders) counts.set(languageAt(order), (counts.get(languageAt(order)) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['']
  return orders.find((order) => languageAt(order) === most) ?? orders[0] ?? 0
}
