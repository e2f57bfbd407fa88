import type { GoesBack, Saves } from '../terms/goes-back.ts'
import type { PostingsPoint, PostingsSaved } from '../terms/postings.ts'
import { openLinks, type LinkedStories, type LinksPoint, type LinksSaved } from './links.ts'
import { openMembers, type Members, type MembersPoint, type MembersSaved } from './members.ts'
import { nearStories } from './near-stories.ts'
import { openRoots } from './roots.ts'
import { featureNames, featuresOf, joined, storyOf, type Member, type Near, type OpenStory } from './open-stories.ts'
import { openNeighbours } from './neighbours.ts'

/** How likely a report belongs to a story, by the features of the two; training may look at the story as well. */
export type Judge = (features: Int16Array, report: Member, story: OpenStory) => number

/** What becomes of a report: the story it joins, or none, and those it is linked with. */
interface Judged {
  readonly near: Near
  readonly chance: number
  /** Names, and runs of names, that the report shares with the nearest of the story. */
  readonly names: number
}

/** Stories as they gather reports that come in the order of time. */
export interface Gathering extends GoesBack<GatheringPoint>, Saves<GatheringSaved> {
  /** Puts the next report into its story. */
  add(report: Member): void
  /** Order of the first report of the story a report is in. */
  storyAt(order: number): number
  /** Pairs of stories that a report links and that are not one. */
  links(): LinkedStories
}

/** How gathering stands. */
export interface GatheringPoint {
  readonly neighbours: PostingsPoint
  readonly members: MembersPoint
  readonly stories: ReadonlyMap<number, OpenStory>
  readonly roots: Int32Array
  readonly links: LinksPoint
}

/** All that was gathered. */
export interface GatheringSaved {
  readonly neighbours: PostingsSaved
  readonly members: MembersSaved
  readonly stories: Map<number, OpenStory>
  readonly roots: Int32Array
  readonly links: LinksSaved
}

/** How gathering decides. */
export interface Settings {
  /** Least chance to join a story. */
  readonly join: number
  /** Least chance for a link to another that has names in common. */
  readonly link: number
  /** Least chance that counts for making two stories one. */
  readonly mend: number
  /** Reports that must say so. */
  readonly voices: number
  /** Days a report is compared with. */
  readonly days: number
}

export const usualSettings: Settings = { join: 0.55, link: 0.2, mend: 0.5, voices: 2, days: 30 }

const day = 86_400_000
const sweepEvery = 500
/** One name in common may be a weekday's or a capital's. */
const leastNames = 2
const sharedNames = featureNames.indexOf('shared names')
/** Most reports that are compared with, however many come in a month. */
const mostMembers = 60_000

/** Online clustering: each report joins the story the judge holds likeliest, or opens one; stories that enough reports link are made one. */
export function openGathering(judge: Judge, settings: Settings = usualSettings, saved?: GatheringSaved): Gathering {
  const neighbours = openNeighbours(saved?.neighbours)
  const members = openMembers(saved?.members)
  let stories = saved?.stories ?? new Map<number, OpenStory>()
  const roots = openRoots()
  if (saved) roots.goBack(saved.roots)
  const links = openLinks(saved?.links)
  const found = { member: members.at, rootOf: roots.of, story: (root: number) => stories.get(root) }

  const unite = (a: number, b: number): number => {
    const [left, right] = [stories.get(Math.min(a, b)), stories.get(Math.max(a, b))]
    const first = roots.join(a, b)
    if (left && right) stories.set(first, joined(left, right))
    stories.delete(Math.max(a, b))
    return first
  }
  const link = (a: number, b: number, { chance, names }: Judged): void => {
    if (a === b || chance < (names < leastNames ? settings.mend : settings.link)) return
    const voices = links.count(a, b, chance >= settings.mend)
    const smaller = Math.min(stories.get(a)?.size ?? 0, stories.get(b)?.size ?? 0)
    if (voices < settings.voices || voices < smaller / 4) return
    links.drop(a, b)
    unite(a, b)
  }
  const judged = (report: Member): readonly Judged[] => {
    const near = nearStories(neighbours.near(report), members.size, found)
    return featuresOf(report, near)
      .map((features, index): Judged => ({ near: near[index]!, chance: judge(features, report, near[index]!.story), names: features[sharedNames]! }))
      .sort((a, b) => b.chance - a.chance || a.near.rank - b.near.rank)
  }

  return {
    add(report) {
      const { order } = report
      if (order % sweepEvery === sweepEvery - 1) {
        neighbours.forget(forgetPast(members, stories, roots.of, report.at, settings.days))
        links.settle((story) => stories.has(roots.of(story)))
      }
      const [first, ...others] = judged(report)
      roots.add(order)
      members.add(report)
      stories.set(order, storyOf(report))
      neighbours.add(report)
      const joins = first !== undefined && first.chance >= settings.join
      const home = joins ? unite(first.near.story.first, order) : order
      for (const it of joins || first === undefined ? others : [first, ...others]) link(roots.of(home), roots.of(it.near.story.first), it)
    },
    storyAt: roots.of,
    links: () => links.apart(roots.of),
    point: () => ({
      neighbours: neighbours.point(),
      members: members.point(),
      stories: new Map(stories),
      roots: roots.point(),
      links: links.point(),
    }),
    goBack(to) {
      neighbours.goBack(to.neighbours)
      members.goBack(to.members)
      stories = new Map(to.stories)
      roots.goBack(to.roots)
      links.goBack(to.links)
    },
    holdFrom(oldest) {
      neighbours.holdFrom(oldest.neighbours)
      members.holdFrom(oldest.members)
      links.holdFrom(oldest.links)
    },
    saved: () => ({ neighbours: neighbours.saved(), members: members.saved(), stories, roots: roots.point(), links: links.saved() }),
  }
}

/** Takes away members whose time has passed and stories without members, and gives the first order that is left. */
function forgetPast(members: Members, stories: Map<number, OpenStory>, rootOf: (order: number) => number, now: number | undefined, days: number): number {
  while (members.size > 0) {
    const at = members.at(members.first)?.at
    const past = now !== undefined && at !== undefined && at < now - days * day
    if (!past && members.size <= mostMembers) break
    members.forgetFirst()
  }
  const alive = new Set(Array.from(members.orders(), rootOf))
  for (const root of stories.keys()) if (!alive.has(root)) stories.delete(root)
  return members.first
}
