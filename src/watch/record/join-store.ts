import { hashedId } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import { HearsayError, version, type Claim, type Copy, type ReadFailure, type ReportInput, type Story, type Timeline } from '../../words/index.ts'
import { openLanguages, type Languages } from '../languages.ts'
import { recordCorrections, type RecordCorrections } from './corrections.ts'
import { recordCollection, type RecordRows } from './record-collection.ts'
import { openShelf, type Shelf } from './shelf.ts'
import { storeSource } from './store-source.ts'

/** What joining a store changed. */
export interface JoinedStore {
  /** How many stories there are. */
  readonly stories: number
  /** Stories and claims that are new or other than before. */
  readonly changed: { readonly stories: number; readonly claims: number }
  /** Reports that could not be read. */
  readonly failures: readonly ReadFailure[]
}

/** So many claims are kept at once. */
const batch = 2000

/**
 * Joins the newest versions of all reports of a store and keeps the rows; stories whose reports are as they were are left alone. Interrupted, it goes
 * on where it stopped when it is called again. Throws errors of the store.
 */
export async function joinStore(store: Store, languages: Languages = openLanguages(), workers?: number): Promise<JoinedStore> {
  const shelf = openShelf()
  try {
    const corrections = await recordCorrections(store)
    for await (const { id, report } of store.allReports({ readings: false })) shelve(shelf, corrections.shown(id, report))
    return await joinShelf(shelf, store, corrections, languages, workers)
  } finally {
    shelf.close()
  }
}

/** Puts a kept report on a shelf. A time that nobody can read is no time: what was kept is joined all the same. */
export function shelve(shelf: Shelf, report: ReportInput): void {
  try {
    shelf.add(report)
  } catch (thrown) {
    if (!(thrown instanceof HearsayError)) throw thrown
    const { publishedAt: _, timeZone: __, ...undated } = report
    shelf.add(undated)
  }
}

async function joinShelf(shelf: Shelf, store: Store, corrections: RecordCorrections, languages: Languages, workers: number | undefined): Promise<JoinedStore> {
  const before = await store.bases()
  const now = new Map<string, string>()
  const copiesOf = new Map<string, Copy[]>()
  const failures: ReadFailure[] = []
  const changed = { stories: 0, claims: 0 }
  let waiting = emptyRows()
  const keep = async (gone: readonly string[]): Promise<void> => {
    const changes = await store.keepRecord({ ...waiting, gone })
    changed.stories += changes.stories.length
    changed.claims += changes.claims.length
    waiting = emptyRows()
  }
  const wants = (story: Story, copies: readonly Copy[]): boolean => {
    const basis = hashedId(JSON.stringify([version, story, copies, corrections.key(story.reports)]))
    now.set(story.id, basis)
    return before.get(story.id) !== basis
  }
  const source = { ...storeSource(store, languages, corrections, workers), wants, copies: corrections.copies, decisions: corrections.decisions }
  const [all] = shelf.collections()
  const rows: RecordRows = {
    failure: (failure) => failures.push(failure),
    copy: (copy) => copiesOf.set(copy.b, [...(copiesOf.get(copy.b) ?? []), copy]),
    reading: () => undefined,
    brief: () => undefined,
    story: (story) => {
      waiting.stories.push(story)
      waiting.copies.push(...story.reports.flatMap((id) => copiesOf.get(id) ?? []))
      waiting.bases.set(story.id, now.get(story.id) ?? '')
    },
    claim: (claim) => waiting.claims.push(claim),
    timeline: (timeline) => waiting.timelines.push(timeline),
    // A story that loses a report to one of these goes, too, and comes again with its own rows.
    storyDone: async () => (waiting.claims.length < batch ? undefined : keep([])),
  }
  if (all) await recordCollection(shelf, all.reports, undefined, { only: ['stories', 'copies', 'claims', 'timeline'] }, source, rows)
  await keep([...before.keys()].filter((id) => !now.has(id)))
  return { stories: now.size, changed, failures }
}

interface WaitingRows {
  readonly stories: Story[]
  readonly copies: Copy[]
  readonly claims: Claim[]
  readonly timelines: Timeline[]
  readonly bases: Map<string, string>
}

function emptyRows(): WaitingRows {
  return { stories: [], copies: [], claims: [], timelines: [], bases: new Map() }
}
