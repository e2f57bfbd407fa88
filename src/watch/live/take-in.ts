import type { ReportToJoin, Store } from '../../store/index.ts'
import type { Digests } from './digests.ts'
import type { Finding } from './finding.ts'
import type { Homes } from './homes.ts'
import type { Ledger } from './ledger.ts'
import type { News } from './news.ts'
import type { Enrolled, Roll } from './roll.ts'

/** What takes in news. */
export interface TakesIn {
  readonly store: Store
  readonly ledger: Ledger
  readonly roll: Roll
  readonly finding: Finding
  readonly homes: Homes
  readonly digests: Digests
  /** Stories whose rows may not be what they should, by the entry of their first report. */
  readonly owed: Set<number>
}

/** Takes what came onto the roll and gives it to the finders; stories that may be other than before are owed. False where the finders had to begin anew. */
export async function takeIn(into: TakesIn, news: News): Promise<boolean> {
  const { ledger, roll, finding, homes, digests, owed, store } = into
  const items = new Set((await store.versions(news.versions)).map(({ item }) => item))
  const anew = news.corrected || [...items].some((item) => ledger.speaksOf(item)) ? await ledger.refresh() : undefined
  for (const item of anew?.shownAnew ?? []) items.add(item)
  const newest = new Map((await store.newestOf([...items])).map((report) => [report.item, report]))
  const changes = [...items].flatMap((item) => changeOf(roll, item, newest.get(item), ledger, anew?.shownAnew.has(item) ?? false) ?? [])
  const within = finding.backTo(Math.min(roll.length, ...changes.map((change) => placeOf(roll, change))))
  for (const { old, report } of changes) {
    if (old !== undefined) {
      const home = homes.leave(old)
      if (home >= 0) owed.add(home)
      digests.forget(old)
      roll.remove(old)
    }
    if (report) roll.add(report)
  }
  const spokenOf = [...(anew?.spokenOf ?? [])].flatMap((item) => roll.entryOf(item) ?? [])
  for (const entry of spokenOf) digests.forget(entry)
  await finding.goOn()
  look(into)
  for (const entry of spokenOf) if (homes.of(entry) >= 0) owed.add(homes.of(entry))
  return within
}

/** Notes which stories are other than they were when somebody looked last. */
function look({ finding, homes, owed }: Pick<TakesIn, 'finding' | 'homes' | 'owed'>): void {
  for (const story of homes.look((order) => finding.storyAt(order), finding.links())) owed.add(story)
  for (const entry of finding.otherCopies()) if (homes.of(entry) >= 0) owed.add(homes.of(entry))
}

/** A report that comes, one that goes, or one in the place of another. */
interface Change {
  readonly old?: number
  readonly report?: Enrolled
}

function changeOf(roll: Roll, item: string, now: ReportToJoin | undefined, { now: corrections }: Ledger, shownAnew: boolean): Change | undefined {
  const old = roll.entryOf(item)
  if (now === undefined) return old === undefined ? undefined : { old }
  if (old !== undefined && roll.dated(old).id === now.id && !shownAnew) return undefined
  return { ...(old !== undefined && { old }), report: { id: now.id, item, report: corrections.shown(now.id, now.report) } }
}

function placeOf(roll: Roll, { old, report }: Change): number {
  return Math.min(old === undefined ? Infinity : roll.orderOf(old), report ? roll.placeFor(report) : Infinity)
}
