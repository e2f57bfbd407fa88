import { hashedId, titleOf, type LinkedStories, type StoryFinder } from '../../record/index.ts'
import type { ReportInput, Story } from '../../words/index.ts'
import { groupsOf, type Groups } from './groups.ts'
import { beginOf, endOf } from './published.ts'
import type { Dated, Shelved, ShelvedReports } from './shelf.ts'

/** The stories a finder has found among the reports of a collection, one by one, by their first report. */
export function* storiesOf(
  finder: StoryFinder,
  reports: ShelvedReports,
  languageAt: (order: number) => string,
  collection: string | undefined,
  reportAt: (shelved: Shelved) => ReportInput,
): Generator<Story> {
  const members = membersOf(finder, reports.length)
  const linked = linkedOf(finder.links(), reports.length)
  for (let first = 0; first < reports.length; first++) {
    const orders = members.of(first)
    if (orders.length === 0) continue
    const dated = Array.from(orders, (order) => reports.at(order))
    const related = Array.from(linked.of(first), (other) => storyId(reports.at(other), collection))
    yield storyOf({ dated, related, collection, titled: reportAt(reports.at(titledOf(orders, languageAt))) })
  }
}

/** Orders of the reports of each story, by the order of its first. */
export function membersOf(finder: Pick<StoryFinder, 'storyAt'>, count: number): Groups {
  return groupsOf(
    Int32Array.from({ length: count }, (_, order) => finder.storyAt(order)),
    count,
  )
}

/** Orders of the first reports of the stories that each story is linked with. */
export function linkedOf({ ones, others }: LinkedStories, count: number): Groups {
  const [from, to] = [new Int32Array(2 * ones.length), new Int32Array(2 * ones.length)]
  from.set(ones)
  from.set(others, ones.length)
  to.set(others)
  to.set(ones, ones.length)
  const links = groupsOf(from, count)
  return { of: (story) => links.of(story).map((link) => to[link]!) }
}

/** A story is named by its first report. */
export function storyId(first: Dated, collection: string | undefined): string {
  return hashedId('story', collection ?? '', first.id)
}

/** What a story is made from: its reports in the order of time, ids of those it is linked with, and the report that gives its title. */
export interface StoryParts {
  readonly dated: readonly Dated[]
  readonly related: readonly string[]
  readonly collection: string | undefined
  readonly titled: ReportInput
}

/** A story as a row, before its reports are read. */
export function storyOf({ dated, related, collection, titled }: StoryParts): Story {
  const from = dated.map(beginOf).find((time) => time !== undefined)
  const to = dated.map(endOf).reduce<string | undefined>((last, time) => (time !== undefined && time > (last ?? '') ? time : last), undefined)
  return {
    id: storyId(dated[0]!, collection),
    ...titleOf({ report: titled }),
    reports: dated.map(({ id }) => id),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    related: [...related].sort(),
    episodes: [],
  }
}

/** The first report in the language most of them use. */
export function titledOf(orders: Int32Array, languageAt: (order: number) => string): number {
  const counts = new Map<string, number>()
  for (const order of orders) counts.set(languageAt(order), (counts.get(languageAt(order)) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['']
  return orders.find((order) => languageAt(order) === most) ?? orders[0] ?? 0
}
