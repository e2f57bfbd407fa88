import { randomUUID } from 'node:crypto'
import type { Intake } from '../words/index.ts'
import { allReports, reportsToJoin } from './all-reports.ts'
import { allCorrections, correctionNamed, corrections, keepCorrections } from './corrections.ts'
import type { Db } from './db.ts'
import type { Opened } from './dialect.ts'
import { health } from './health.ts'
import { identityOf } from './identity.ts'
import { keep, keepReadings, keepRows } from './keep.ts'
import { cachedReading, keptReportOf, textsOf, unreadOf } from './kept-report.ts'
import { events, reports, speakers, statements } from './lists.ts'
import { openJournal } from './live/journal.ts'
import { liveOn } from './live/live-on.ts'
import { picturesOn } from './pictures/pictures-on.ts'
import { isPostgres } from './postgres/address.ts'
import { openPostgres } from './postgres/open-postgres.ts'
import { basesOf, digestsOf, keepDigests } from './record/digests.ts'
import { keepRecord } from './record/keep-record.ts'
import { claimOf, claims, copiesOf, numbers, stories, storyOf, tellings, timelineOf } from './record/record-lists.ts'
import { whereIn } from './rows/insert.ts'
import { search, searchStatements } from './searching/search.ts'
import { openDatabase, type FileOptions } from './sqlite/open-database.ts'
import type { Store } from './store.ts'

/** How to open a store. */
export interface StoreOptions extends Partial<FileOptions> {
  /** The time it is, RFC 3339 UTC, that the log of changes gives; the system's unless told. */
  readonly now?: () => string
}

/**
 * Opens the store in this file or, where a `postgres://` address is given, in this database, and makes it where `create` says so. Throws errors of
 * the store (`store-…`), each naming it, an address without its password.
 */
export async function openStore(place: string, options: StoreOptions = {}): Promise<Store> {
  const { now = () => new Date().toISOString(), ...wished } = options
  const how = { create: false, durable: false, busyTimeout: 10_000, ...wished }
  return storeOn(isPostgres(place) ? await openPostgres(place, how) : await openDatabase(place, how), now)
}

/** The store in a database that was opened. */
function storeOn(opened: Opened, now: () => string): Store {
  const { db, dialect, name } = opened
  const opening = randomUUID().slice(0, 8) // counters begin anew when a store is opened
  const journal = openJournal(opened, now)
  const { logged } = journal
  return {
    ...liveOn(opened, journal),
    ...picturesOn(db),
    file: name,
    keep: async (items) => keep(logged, dialect, items),
    known: async (intakes) => knownOf(db, intakes),
    unread: async (ids, engine) => unreadOf(db, ids, engine),
    keepReadings: async (readings) => keepReadings(logged, dialect, readings),
    reading: async (key) => cachedReading(db, key),
    report: async (id) => keptReportOf(db, id),
    texts: async (ids) => textsOf(db, ids),
    reports: async (asked) => reports(db, asked),
    statements: async (asked) => statements(db, asked),
    speakers: async (asked) => speakers(db, asked),
    events: async (asked) => events(db, asked),
    search: async (query) => search(db, dialect, query),
    searchStatements: async (query) => searchStatements(db, dialect, query),
    allReports: (how) => allReports(db, how),
    digests: async (keys) => digestsOf(db, keys),
    keepDigests: async (digests) => keepDigests(db, digests),
    versions: async (ids) => reportsToJoin(db, 'id', ids),
    newestOf: async (items) => reportsToJoin(db, 'item', items),
    bases: async (stories) => basesOf(db, stories),
    keepRecord: async (rows) => keepRecord(opened, logged, rows),
    stories: async (asked) => stories(db, asked),
    story: async (id) => storyOf(db, id),
    claims: async (asked) => claims(db, asked),
    claim: async (id) => claimOf(db, id),
    copies: async (story) => copiesOf(db, story),
    timeline: async (story) => timelineOf(db, story),
    tellings: async (reports) => tellings(db, reports),
    numbers: async (asked) => numbers(db, asked),
    keepCorrections: async (entries) => keepCorrections(logged, entries),
    keepRows: async (version, reading) => keepRows(db, dialect, version, reading),
    corrections: async (asked) => corrections(db, asked),
    correction: async (id) => correctionNamed(db, id),
    allCorrections: () => allCorrections(db),
    edition: async () => `${opening}.${await dialect.edition(db)}`,
    health: async (how) => health(opened, how),
    close: async () => {
      journal.close()
      await db.close()
    },
  }
}

async function knownOf(db: Db, intakes: readonly Intake[]): Promise<ReadonlyMap<Intake, { readonly engine?: string }>> {
  const ids = new Map(intakes.map((intake) => [identityOf(intake).id, intake]))
  const rows = await whereIn(db, 'select r.id, d.engine from report r left join reading d on d.key = r.reading', 'r.id', [...ids.keys()])
  const engines = new Map(rows.map((row) => [String(row['id']), typeof row['engine'] === 'string' ? { engine: row['engine'] } : {}]))
  return new Map(intakes.flatMap((intake) => (engines.has(identityOf(intake).id) ? [[intake, engines.get(identityOf(intake).id) ?? {}] as const] : [])))
}
