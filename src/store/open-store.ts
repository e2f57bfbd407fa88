import type { Intake } from '../words/index.ts'
import type { Db } from './db.ts'
import { health } from './health.ts'
import { identityOf } from './identity.ts'
import { keep } from './keep.ts'
import { cachedReading, keptReportOf } from './kept-report.ts'
import { allReports } from './all-reports.ts'
import { allCorrections, corrections, keepCorrections } from './corrections.ts'
import { events, reports, speakers, statements } from './lists.ts'
import { basesOf, digestsOf, keepDigests } from './record/digests.ts'
import { keepRecord } from './record/keep-record.ts'
import { claimOf, claims, copiesOf, numbers, stories, storyOf, timelineOf } from './record/record-lists.ts'
import { whereIn } from './rows/insert.ts'
import { search, searchStatements } from './search.ts'
import { openDatabase, type FileOptions } from './sqlite/open-database.ts'
import type { Store } from './store.ts'

/** How to open a store. */
export type StoreOptions = Partial<FileOptions>

/**
 * Opens the store in this file, and makes it where `create` says so. Throws `store-missing`, `store-foreign`, `store-newer`, `store-read-only`,
 * `store-locked`, `store-damaged` or `store-driver-missing`.
 */
export async function openStore(file: string, options: StoreOptions = {}): Promise<Store> {
  const { db, driver } = await openDatabase(file, { create: false, durable: false, busyTimeout: 10_000, ...options })
  return {
    file,
    keep: async (items) => keep(db, items),
    known: async (intakes) => knownOf(db, intakes),
    reading: async (key) => cachedReading(db, key),
    report: async (id) => keptReportOf(db, id),
    reports: async (asked) => reports(db, asked),
    statements: async (asked) => statements(db, asked),
    speakers: async (asked) => speakers(db, asked),
    events: async (asked) => events(db, asked),
    search: async (query) => search(db, query),
    searchStatements: async (query) => searchStatements(db, query),
    allReports: (how) => allReports(db, how),
    digests: async (keys) => digestsOf(db, keys),
    keepDigests: async (digests) => keepDigests(db, digests),
    bases: async () => basesOf(db),
    keepRecord: async (rows) => keepRecord(db, rows, file),
    stories: async (asked) => stories(db, asked),
    story: async (id) => storyOf(db, id),
    claims: async (asked) => claims(db, asked),
    claim: async (id) => claimOf(db, id),
    copies: async (story) => copiesOf(db, story),
    timeline: async (story) => timelineOf(db, story),
    numbers: async (asked) => numbers(db, asked),
    keepCorrections: async (entries) => keepCorrections(db, entries),
    corrections: async (asked) => corrections(db, asked),
    allCorrections: () => allCorrections(db),
    health: async (how) => health(db, { file, driver }, how),
    close: async () => db.close(),
  }
}

async function knownOf(db: Db, intakes: readonly Intake[]): Promise<ReadonlyMap<Intake, { readonly engine?: string }>> {
  const ids = new Map(intakes.map((intake) => [identityOf(intake).id, intake]))
  const rows = await whereIn(db, 'select r.id, d.engine from report r left join reading d on d.key = r.reading', 'r.id', [...ids.keys()])
  const engines = new Map(rows.map((row) => [String(row['id']), typeof row['engine'] === 'string' ? { engine: row['engine'] } : {}]))
  return new Map(intakes.flatMap((intake) => (engines.has(identityOf(intake).id) ? [[intake, engines.get(identityOf(intake).id) ?? {}] as const] : [])))
}
