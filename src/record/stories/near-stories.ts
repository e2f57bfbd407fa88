import type { Scores } from './scores.ts'
import type { Member, Near, OpenStory } from './open-stories.ts'

/** Most stories that are judged for a report. */
const candidates = 8
const leastScore = 0.05

/** Where earlier reports and their stories are found. */
interface Found {
  readonly member: (order: number) => Member | undefined
  readonly rootOf: (order: number) => number
  readonly story: (root: number) => OpenStory | undefined
}

interface Reached {
  readonly orders: [number, number][]
  best: number
}

/** The stories of the reports that are nearest, by how near each report is; the nearest story first. */
export function nearStories(scores: Scores, open: number, { member, rootOf, story }: Found): readonly Near[] {
  const reached = new Map<number, Reached>()
  for (let place = 0; place < scores.size; place++) {
    const [order, score] = [scores.orderAt(place), scores.scoreAt(place)]
    if (score < leastScore || member(order) === undefined) continue
    const known = reached.get(rootOf(order)) ?? { orders: [], best: 0 }
    reached.set(rootOf(order), known)
    known.orders.push([order, score])
    known.best = Math.max(known.best, score)
  }
  const nearest = [...reached].sort((a, b) => b[1].best - a[1].best || a[0] - b[0]).slice(0, candidates)
  const most = nearest[0]?.[1].best ?? 1
  const rivalOf = (rank: number): number => nearest[rank === 0 ? 1 : 0]?.[1].best ?? 0
  return nearest.flatMap(([root, { orders, best }], rank): Near[] => {
    const it = story(root)
    const two = orders.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 2)
    return it
      ? [{ story: it, members: two.flatMap(([order]) => member(order) ?? []), hits: orders.length, lead: best / most, rival: rivalOf(rank) / best, open, rank }]
      : []
  })
}
