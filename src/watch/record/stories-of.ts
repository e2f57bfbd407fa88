import { hashedId, titleOf, type StoryFinder, type Told } from '../../record/index.ts'
import type { Story } from '../../words/index.ts'
import { beginOf, endOf } from './published.ts'
import type { Shelved } from './shelf.ts'

/** The stories a finder has found among the reports of a collection. */
export function storiesOf(
  finder: StoryFinder,
  reports: readonly Shelved[],
  languages: readonly (string | undefined)[],
  collection: string | undefined,
  toldAt: (order: number) => Told,
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
