import {
  openCopyFinder,
  openStoryFinder,
  type CopiesSaved,
  type CopyPoint,
  type LinkedStories,
  type StoriesSaved,
  type StoryPoint,
} from '../../record/index.ts'
import type { Copy } from '../../words/index.ts'
import { openFoundCopies, type CopiesHeld } from './found-copies.ts'
import { openLadder, type Rung } from './ladder.ts'
import type { Roll } from './roll.ts'
import type { Tellings } from './tellings.ts'

/** The finders of stories and copies on the reports of a roll, which can go back a while. */
export interface Finding {
  /** Reports that were given to the finders. */
  readonly reached: number
  /** Goes back to where no report from `order` on had come, or before; false where it had to go back to the beginning. Call it before the roll changes. */
  backTo(order: number): boolean
  /** Gives the finders all that comes on the roll. */
  goOn(): Promise<void>
  storyAt(order: number): number
  links(): LinkedStories
  copiesOf(entry: number): readonly Copy[]
  /** Entries of reports whose copies are other than they were when this was asked last. */
  otherCopies(): ReadonlySet<number>
  saved(): FindingSaved
}

/** All of it as plain data. */
export interface FindingSaved {
  readonly stories: StoriesSaved
  readonly copies: CopiesSaved
  readonly rungs: readonly Rung<FindingPoint>[]
  readonly found: CopiesHeld
  readonly touched: ReadonlySet<number>
  readonly reached: number
}

/** How both finders stand. */
interface FindingPoint {
  readonly stories: StoryPoint
  readonly copies: CopyPoint
}

/** Reports that are brought to hand at once. */
const ahead = 64
/** Nothing is held of what is older than a week and lies below so many reports. */
const mostBack = 40_000
const longestBack = 7 * 86_400_000

/** Opens finders that have been given nothing, or go on from what was saved. */
export function openFinding(roll: Roll, tellings: Tellings, saved?: FindingSaved): Finding {
  const open = (from?: FindingSaved): Finders => ({
    stories: openStoryFinder(from?.stories),
    copies: openCopyFinder((order) => tellings.atHand(roll.entryAt(order)), from?.copies),
  })
  let finders = open(saved)
  let ladder = openLadder(saved?.rungs)
  const found = openFoundCopies(saved?.found)
  let touched = new Set(saved?.touched)
  let reached = saved?.reached ?? 0
  /** Pairs of linked stories, since somebody asked. */
  let links: LinkedStories | undefined
  /** Whether the report at `reached` was given in part: the store failed meanwhile. */
  let torn = false

  const give = async (order: number): Promise<void> => {
    const entry = roll.entryAt(order)
    const told = tellings.atHand(entry)
    links = undefined
    finders.stories.add(told, order)
    const looked = finders.copies.look(told, order)
    if (looked.asked.length > 0) await tellings.get(looked.asked.map(roll.entryAt))
    for (const { b, copy } of finders.copies.add(looked, finders.stories.storyAt(order))) {
      found.add(entry, roll.entryAt(b), copy)
      touched.add(roll.entryAt(b))
    }
  }
  const hold = (): void => {
    const newest = newestTime(roll)
    ladder.thin(reached, (order) => reached - order > mostBack || (roll.dated(roll.entryAt(order)).at ?? Infinity) < newest - longestBack)
    const [oldest] = ladder.rungs
    if (!oldest) return
    finders.stories.holdFrom(oldest.point.stories)
    finders.copies.holdFrom(oldest.point.copies)
  }
  return {
    get reached() {
      return reached
    },
    backTo(order) {
      if (order >= reached && !torn) return true
      torn = false
      links = undefined
      const rung = ladder.backTo(Math.min(order, reached))
      for (let at = rung?.order ?? 0; at < reached; at++) for (const copy of found.takeBack(roll.entryAt(at))) touched.add(copy)
      reached = rung?.order ?? 0
      if (rung) goBack(finders, rung)
      else {
        finders = open()
        ladder = openLadder()
      }
      return rung !== undefined
    },
    async goOn() {
      const end = roll.length
      for (; reached < end; reached++) {
        if (!tellings.has(roll.entryAt(reached)))
          await tellings.get(Array.from({ length: Math.min(ahead, end - reached) }, (_, at) => roll.entryAt(reached + at)))
        if (ladder.wants(reached, end)) ladder.add({ order: reached, point: { stories: finders.stories.point(), copies: finders.copies.point() } })
        torn = true
        await give(reached)
        torn = false
      }
      hold()
    },
    storyAt: (order) => finders.stories.storyAt(order),
    links: () => (links ??= finders.stories.links()),
    copiesOf: found.of,
    otherCopies() {
      const all = touched
      touched = new Set()
      return all
    },
    saved: () => ({
      stories: finders.stories.saved(),
      copies: finders.copies.saved(),
      rungs: ladder.rungs,
      found: found.saved(),
      touched,
      reached,
    }),
  }
}

interface Finders {
  readonly stories: ReturnType<typeof openStoryFinder>
  readonly copies: ReturnType<typeof openCopyFinder>
}

function goBack({ stories, copies }: Finders, { point }: Rung<FindingPoint>): void {
  stories.goBack(point.stories)
  copies.goBack(point.copies)
}

/** The time of the last report that has one. */
function newestTime(roll: Roll): number {
  for (let order = roll.length - 1; order >= 0; order--) {
    const { at } = roll.dated(roll.entryAt(order))
    if (at !== undefined) return at
  }
  return -Infinity
}
