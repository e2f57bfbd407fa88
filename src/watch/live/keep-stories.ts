import type { Told } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import type { Copy, ReadFailure, Story } from '../../words/index.ts'
import type { RecordCorrections } from '../record/corrections.ts'
import type { Groups } from '../record/groups.ts'
import { basisOf, openKeeping } from '../record/keeping.ts'
import { joinedKinds, type JoinedStore } from '../record/join-store.ts'
import { grouped, rowsOfStory } from '../record/record-collection.ts'
import { linkedOf, membersOf, storyId, storyOf, titledOf } from '../record/stories-of.ts'
import type { Digests } from './digests.ts'
import type { Finding } from './finding.ts'
import type { Homes } from './homes.ts'
import type { Roll } from './roll.ts'
import type { Tellings } from './tellings.ts'

/** What stories are made from. */
export interface StoryMakings {
  readonly store: Store
  readonly roll: Roll
  readonly finding: Finding
  readonly homes: Homes
  readonly tellings: Tellings
  readonly digests: Digests
  readonly corrections: RecordCorrections
}

/** Stories looked at at once. */
const some = 200

/** Puts these stories, each by the entry of its first report, and the stories in the store that are no more, as they should be. */
export async function keepStories(makings: StoryMakings, owed: readonly number[], gone: readonly string[]): Promise<Omit<JoinedStore, 'stories'>> {
  const { store, roll, finding, homes } = makings
  const there = owed.filter((entry) => homes.of(entry) === entry)
  const members = membersOf(finding, roll.length)
  const linked = linkedOf(finding.links(), roll.length)
  const failures: ReadFailure[] = []
  const copiesOf = new Map<string, readonly Copy[]>()
  const bases = new Map<string, string>()
  const keeping = openKeeping(
    store,
    (report) => copiesOf.get(report) ?? [],
    (story) => bases.get(story) ?? '',
  )
  for (let from = 0; from < there.length; from += some) {
    const drafts = await draftsOf(makings, there.slice(from, from + some), members, linked)
    const before = await store.bases(drafts.map(({ story }) => story.id))
    for (const { story, entries, copies } of drafts) {
      const basis = basisOf(story, copies, makings.corrections)
      if (before.get(story.id) === basis) continue
      bases.set(story.id, basis)
      for (const [report, rows] of grouped(copies)) copiesOf.set(report, rows)
      const read = await makings.digests.of(entries)
      const digests = read.flatMap((one) => (one && 'mentions' in one ? [one] : []))
      failures.push(...read.flatMap((one) => (one && !('mentions' in one) ? [one] : [])))
      rowsOfStory({ id: story.id, digests, copies, decisions: makings.corrections.decisions }, story, { only: joinedKinds }, keeping, {})
      await keeping.storyDone()
    }
  }
  const ended = owed.filter((entry) => homes.of(entry) !== entry).map((entry) => storyId(roll.dated(entry), undefined))
  await keeping.keep([...gone, ...ended])
  return { changed: keeping.changed, failures }
}

/** A story before its reports are read. */
interface Draft {
  readonly story: Story
  readonly entries: readonly number[]
  readonly copies: readonly Copy[]
}

async function draftsOf(
  { roll, finding, tellings, corrections }: StoryMakings,
  stories: readonly number[],
  members: Groups,
  linked: Groups,
): Promise<readonly Draft[]> {
  const languageAt = (order: number): string => roll.languageOf(roll.entryAt(order))
  const drafts = stories.map((entry) => {
    const first = roll.orderOf(entry)
    const orders = members.of(first)
    return { first, orders, titled: roll.entryAt(titledOf(orders, languageAt)) }
  })
  const titles = await tellings.get(drafts.map(({ titled }) => titled))
  const entriesOf = drafts.map(({ orders }) => Array.from(orders, roll.entryAt))
  const copies = grouped(corrections.copies(entriesOf.flatMap((entries) => entries.flatMap((entry) => finding.copiesOf(entry)))))
  return drafts.map(({ first }, at) => {
    const entries = entriesOf[at] ?? []
    const dated = entries.map(roll.dated)
    const related = Array.from(linked.of(first), (other) => storyId(roll.dated(roll.entryAt(other)), undefined))
    const story = storyOf({ dated, related, collection: undefined, titled: titleReport(titles[at]) })
    return { story, entries, copies: story.reports.flatMap((id) => copies.get(id) ?? []) }
  })
}

function titleReport(told: Told | undefined): Told['report'] {
  return told?.report ?? { id: '', text: '' }
}
