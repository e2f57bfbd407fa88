import { featuresOf, joined, storyOf, type Member, type Near, type OpenStory } from './open-stories.ts'
import { openNeighbours } from './neighbours.ts'

/** How likely a report belongs to a story, by the features of the two; training may look at the story as well. */
export type Judge = (features: Int16Array, report: Member, story: OpenStory) => number

/** What becomes of a report: the story it joins, or none, and those it is linked with. */
interface Judged {
  readonly near: Near
  readonly chance: number
}

/** Stories as they gather reports that come in the order of time. */
export interface Gathering {
  /** Puts the next report into its story. */
  add(report: Member): void
  /** Order of the first report of the story a report is in. */
  storyAt(order: number): number
  /** Pairs of stories that a report links and that are not one. */
  links(): readonly (readonly [number, number])[]
}

/** How gathering decides. */
export interface Settings {
  /** Least chance to join a story. */
  readonly join: number
  /** Least chance for a link to another. */
  readonly link: number
  /** Least chance that counts for making two stories one. */
  readonly mend: number
  /** Reports that must say so. */
  readonly voices: number
  /** Days a report is compared with. */
  readonly days: number
}

export const usualSettings: Settings = { join: 0.55, link: 0.2, mend: 0.3, voices: 2, days: 30 }

const candidates = 8
const day = 86_400_000
const sweepEvery = 500
/** Most reports that are compared with, however many come in a month. */
const mostMembers = 60_000

/** Online clustering: each report joins the story the judge holds likeliest, or opens one; stories that enough reports link are made one. */
export function openGathering(judge: Judge, settings: Settings = usualSettings): Gathering {
  const neighbours = openNeighbours()
  const members = new Map<number, Member>()
  const stories = new Map<number, OpenStory>()
  const parents: number[] = []
  const links = new Map<string, { readonly pair: readonly [number, number]; voices: number }>()

  const storyAt = (order: number): number => {
    let root = order
    while (parents[root] !== root) root = parents[root] ?? root
    for (let at = order; at !== root;) [parents[at], at] = [root, parents[at] ?? root]
    return root
  }
  const unite = (a: number, b: number): number => {
    const [first, second] = [Math.min(a, b), Math.max(a, b)]
    const [left, right] = [stories.get(first), stories.get(second)]
    parents[second] = first
    if (left && right) stories.set(first, joined(left, right))
    stories.delete(second)
    return first
  }
  const nearStories = (report: Member): readonly Near[] => {
    const scores = neighbours.near(report)
    const byStory = new Map<number, { readonly orders: [number, number][]; best: number }>()
    for (const [order, score] of scores) {
      if (score < 0.05 || !members.has(order)) continue
      const root = storyAt(order)
      const known = byStory.get(root) ?? { orders: [], best: 0 }
      known.orders.push([order, score])
      known.best = Math.max(known.best, score)
      byStory.set(root, known)
    }
    const best = [...byStory].sort((a, b) => b[1].best - a[1].best || a[0] - b[0]).slice(0, candidates)
    const most = best[0]?.[1].best ?? 1
    return best.flatMap(([root, { orders, best: score }], rank) => {
      const story = stories.get(root)
      const nearest = orders.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 2)
      const found = nearest.flatMap(([order]) => members.get(order) ?? [])
      return story ? [{ story, members: found, hits: orders.length, lead: score / most, rank }] : []
    })
  }
  const link = (a: number, b: number, chance: number): void => {
    if (a === b) return
    const pair = [Math.min(a, b), Math.max(a, b)] as const
    const known = links.get(pair.join()) ?? { pair, voices: 0 }
    links.set(pair.join(), known)
    if (chance >= settings.mend) known.voices++
    const smaller = Math.min(stories.get(a)?.size ?? 0, stories.get(b)?.size ?? 0)
    if (known.voices < settings.voices || known.voices < smaller / 4) return
    links.delete(pair.join())
    unite(a, b)
  }
  const forget = (now: number | undefined): void => {
    for (const [order, { at }] of members) {
      const past = now !== undefined && at !== undefined && at < now - settings.days * day
      if (!past && members.size <= mostMembers) break
      members.delete(order)
    }
    const first = members.keys().next().value ?? parents.length
    neighbours.forget(first)
    const alive = new Set([...members.keys()].map(storyAt))
    for (const root of stories.keys()) if (!alive.has(root)) stories.delete(root)
  }

  return {
    add(report) {
      const { order } = report
      parents[order] = order
      if (order % sweepEvery === sweepEvery - 1) forget(report.at)
      const judged = nearStories(report)
        .map((near): Judged => ({ near, chance: judge(featuresOf(report, near), report, near.story) }))
        .sort((a, b) => b.chance - a.chance || a.near.rank - b.near.rank)
      members.set(order, report)
      stories.set(order, storyOf(report))
      neighbours.add(report)
      const [first, ...others] = judged
      const home = first && first.chance >= settings.join ? unite(first.near.story.first, order) : order
      for (const other of home === order ? judged : others)
        if (other.chance >= settings.link) link(storyAt(home), storyAt(other.near.story.first), other.chance)
    },
    storyAt,
    links: () =>
      [...new Set([...links.values()].map(({ pair: [a, b] }) => [storyAt(a), storyAt(b)].sort((x, y) => x - y).join()))]
        .map((pair) => pair.split(',').map(Number) as [number, number])
        .filter(([a, b]) => a !== b),
  }
}
