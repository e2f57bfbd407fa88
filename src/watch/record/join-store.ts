import type { Store } from '../../store/index.ts'
import { HearsayError, type Copy, type ReadFailure, type ReportInput, type Story } from '../../words/index.ts'
import { openLanguages, type Languages } from '../languages.ts'
import { recordCorrections, type RecordCorrections } from './corrections.ts'
import { basisOf, openKeeping } from './keeping.ts'
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

/** Kinds of rows that a store keeps of its stories. */
export const joinedKinds = ['stories', 'copies', 'claims', 'timeline']

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
  const wants = (story: Story, copies: readonly Copy[]): boolean => {
    const basis = basisOf(story, copies, corrections)
    now.set(story.id, basis)
    return before.get(story.id) !== basis
  }
  const source = { ...storeSource(store, languages, corrections, workers), wants, copies: corrections.copies, decisions: corrections.decisions }
  const keeping = openKeeping(
    store,
    (report) => copiesOf.get(report) ?? [],
    (story) => now.get(story) ?? '',
  )
  const rows: RecordRows = {
    ...keeping,
    failure: (failure) => failures.push(failure),
    copy: (copy) => copiesOf.set(copy.b, [...(copiesOf.get(copy.b) ?? []), copy]),
    reading: () => undefined,
  }
  const [all] = shelf.collections()
  if (all) await recordCollection(shelf, all.reports, undefined, { only: joinedKinds }, source, rows)
  await keeping.keep([...before.keys()].filter((id) => !now.has(id)))
  return { stories: now.size, changed: keeping.changed, failures }
}
