import type { Db, Row, Value } from './db.ts'
import type { Dialect } from './dialect.ts'
import { identityOf, type Identity } from './identity.ts'
import type { Logged, Told } from './live/journal.ts'
import { countSpeakersAround } from './record/count-speakers.ts'
import { readingKey, readingRow, readingTable } from './rows/reading-body.ts'
import { actorTable, eventTable, rowsOf, statementTable, type ReadingRows } from './rows/reading-rows.ts'
import { insert, whereIn, type Columns } from './rows/insert.ts'
import { reportRow, reportTable, type ReportRow } from './rows/report-row.ts'
import { placesFor, wishedPlace } from './sequence.ts'
import { countSaid, saidIn, type Said } from './speakers.ts'
import type { Acknowledged, Kept, ReadLater } from './store.ts'
import type { Reading } from '../words/index.ts'

interface Incoming {
  readonly kept: Kept
  readonly identity: Identity
  readonly row: ReportRow
  /** Key of its reading. */
  readonly key: string | undefined
}

/** A version with its place in the table, and what was read out of it. */
interface Placed {
  readonly seq: number
  readonly time: number
  readonly id: string
  readonly reading: Kept['reading']
  readonly key: string | undefined
  /** It is there, with another reading or none. */
  readonly again: boolean
}

/** Keeps reports and readings in one transaction. What is there already is passed over, but for a reading by another engine: that takes the old one's place. */
export async function keep(logged: Logged, dialect: Dialect, items: readonly Kept[]): Promise<readonly Acknowledged[]> {
  const incoming = items.map((kept) => incomingOf(kept))
  return logged(async (db, tell) => {
    const before = await versionsOf(db, incoming)
    const there = await withCurrent(db, incoming, before)
    const fresh = firstOfEach(incoming.filter(({ identity }) => !there.has(identity.id)))
    const fates = fatesOf(incoming, there)
    const again = readAgain(incoming, there)
    const touched = touchedOf(fresh, again, before, there)
    const went = await saidIn(db, dialect, touched)
    const { places, latest } = await insertReports(db, dialect, fresh, there)
    const first = fresh.map(({ row, kept, key }, at) => ({ seq: places[at] ?? 0, time: row.time, id: row.id, reading: kept.reading, key, again: false }))
    const rows = await insertReadings(db, dialect, [...first, ...again])
    const newest = fresh.filter(({ identity }) => latest.has(identity.id))
    await countSaid(db, [...newest.flatMap((it) => saidBy(it, rows.get(it.identity.id))), ...(await saidIn(db, dialect, touched))], went)
    for (const [n, { id, item, fate }] of fates.entries())
      if (fate !== 'known' || before.get(id) !== there.get(id)) tell(reportTold(id, item, incoming[n]?.row['title'], fate !== 'new'))
    return fates
  })
}

/** Places of the versions that are there and that what comes may change: that they are the newest, or what was read out of them. */
function touchedOf(fresh: readonly Incoming[], again: readonly Placed[], before: ReadonlyMap<string, Row>, there: ReadonlyMap<string, Row>): readonly number[] {
  const items = new Set<unknown>(fresh.map(({ identity }) => identity.item))
  for (const [id, row] of there) if (row !== before.get(id)) items.add(row['item'])
  const seqs = [...there.values()].filter((row) => items.has(row['item'])).map((row) => Number(row['seq']))
  return [...new Set([...seqs, ...again.map(({ seq }) => seq)])]
}

/** What is said in a version that comes. */
function saidBy({ row }: Incoming, rows: ReadingRows | undefined): readonly Said[] {
  const [outlet, at] = [row['outlet'], row['published_at']].map((cell) => (typeof cell === 'string' ? cell : null)) as [Said['outlet'], Said['at']]
  return (rows?.statements ?? []).flatMap((cells) => {
    const speaker = cells[speakerCell]
    return typeof speaker === 'string' ? [{ speaker, outlet, at }] : []
  })
}

/** Where the speaker stands in the cells of a statement, which come after its places. */
const speakerCell = statementTable.columns.indexOf('speaker') - 2

/** What the log tells of a version: its first, or another than before. */
function reportTold(id: string, item: string, title: unknown, changed: boolean): Told {
  const after = typeof title === 'string' ? { text: title } : {}
  return changed ? { kind: 'report', fate: 'changed', id, of: item, after } : { kind: 'report', fate: 'new', id, after }
}

/** Keeps readings of versions that are there, in one transaction. The log tells of those that had none. */
export async function keepReadings(logged: Logged, dialect: Dialect, readings: readonly ReadLater[]): Promise<void> {
  const keyed = new Map(readings.map(({ id, ...reading }) => [id, { reading, key: readingKey({ of: reading.of, engine: reading.reading.engine }) }]))
  await logged(async (db, tell) => {
    const rows = await whereIn(db, 'select seq, id, item, title, time, reading from report', 'id', [...keyed.keys()])
    const placed = rows.flatMap((row) => {
      const id = String(row['id'])
      const read = keyed.get(id)
      return read && row['reading'] !== read.key ? [{ seq: Number(row['seq']), time: Number(row['time']), id, ...read, again: true }] : []
    })
    const touched = placed.map(({ seq }) => seq)
    const went = await saidIn(db, dialect, touched)
    await insertReadings(db, dialect, placed)
    await countSaid(db, await saidIn(db, dialect, touched), went)
    for (const row of rows) if (row['reading'] === null) tell(reportTold(String(row['id']), String(row['item']), row['title'], true))
  })
}

/** Puts the rows of a corrected reading in the place of those a version has, in one transaction. What the machine read stays as it is. */
export async function keepRows(db: Db, dialect: Dialect, id: string, reading: Reading): Promise<void> {
  await db.transaction(async (db) => {
    const [row] = await whereIn(db, 'select seq, time, reading from report', 'id', [id])
    if (typeof row?.['reading'] !== 'string') return
    const seq = Number(row['seq'])
    const went = await saidIn(db, dialect, [seq])
    await forget(db, seq, row['reading'])
    await insertRows(db, dialect, [{ seq, time: Number(row['time']), id, rows: rowsOf(reading) }])
    await countSaid(db, await saidIn(db, dialect, [seq]), went)
    await countSpeakersAround(db, seq)
  })
}

function incomingOf(kept: Kept): Incoming {
  const identity = identityOf(kept.intake)
  const key = kept.reading && readingKey({ of: kept.reading.of, engine: kept.reading.reading.engine })
  return { kept, identity, row: reportRow(kept, identity), key }
}

function firstOfEach(incoming: readonly Incoming[]): readonly Incoming[] {
  const seen = new Map<string, Incoming>()
  for (const one of incoming) if (!seen.has(one.identity.id)) seen.set(one.identity.id, one)
  return [...seen.values()]
}

/** Every version of these items that is kept, by its id. */
async function versionsOf(db: Db, incoming: readonly Incoming[]): Promise<ReadonlyMap<string, Row>> {
  const items = [...new Set(incoming.map(({ identity }) => identity.item))]
  const rows = await whereIn(
    db,
    'select seq, id, item, latest, time, changed, published_at, updated_at, quality, read_at, hash, reading from report',
    'item',
    items,
  )
  return new Map(rows.map((row) => [String(row['id']), row]))
}

/** The versions that are there, those that stand there now as if they had come last: what was changed back is the newest again. */
async function withCurrent(db: Db, incoming: readonly Incoming[], there: ReadonlyMap<string, Row>): Promise<ReadonlyMap<string, Row>> {
  const back = incoming.filter(({ kept, identity }) => kept.current === true && there.get(identity.id)?.['latest'] === 0)
  if (back.length === 0) return there
  const rows = new Map(there)
  for (const { identity, row } of back) {
    const versions = [...rows.values()].filter((it) => it['item'] === identity.item)
    const changed = Math.max(row.changed, ...versions.map((it) => Number(it['changed'])))
    const again = { ...there.get(identity.id), changed, read_at: row['read_at'] ?? null }
    if (!latestOf([...versions.filter((it) => it['id'] !== identity.id), again]).has(identity.id)) continue
    rows.set(identity.id, again)
    await db.run('update report set changed = ?, read_at = ? where id = ?', [changed, again.read_at, identity.id])
  }
  return rows
}

function fatesOf(incoming: readonly Incoming[], there: ReadonlyMap<string, Row>): readonly Acknowledged[] {
  const items = new Set([...there.values()].map((row) => row['item']))
  const ids = new Set(there.keys())
  return incoming.map(({ identity: { id, item } }) => {
    const fate = ids.has(id) ? 'known' : items.has(item) ? 'version' : 'new'
    ids.add(id)
    items.add(item)
    return { id, item, fate }
  })
}

/** Where versions came to stand, and ids of those that are the newest now. */
interface Inserted {
  readonly places: readonly number[]
  readonly latest: ReadonlySet<string>
}

/** Puts the versions in their places, in order of them, and says which is the latest of each item. */
async function insertReports(db: Db, dialect: Dialect, fresh: readonly Incoming[], there: ReadonlyMap<string, Row>): Promise<Inserted> {
  const places = await placesFor(
    db,
    'report',
    fresh.map(({ row }) => ({ from: wishedPlace(row.time, row.id), count: 1 })),
  )
  const latest = latestOf([...there.values(), ...fresh.map(({ row }) => row)])
  const cells = reportTable.columns.slice(3)
  const rows = fresh.map(({ row, key }, at) => [places[at] ?? 0, latest.has(row.id) ? 1 : 0, key ?? null, ...cells.map((name) => row[name] ?? null)])
  // The one that was the latest first: no item has two at any time.
  for (const row of [...there.values()].toSorted((a, b) => Number(b['latest']) - Number(a['latest'])))
    if ((row['latest'] === 1) !== latest.has(String(row['id'])))
      await db.run('update report set latest = ? where seq = ?', [1 - Number(row['latest']), Number(row['seq'])])
  await insertSearched(db, dialect, reportTable, ['title', 'text'], bySeq(rows))
  return { places, latest }
}

/** Ids of the version of each item that changed last; of those that say the same time, one that came whole, then the one read last. */
function latestOf(rows: readonly Row[]): ReadonlySet<string> {
  const best = new Map<unknown, Row>()
  for (const row of rows) {
    const known = best.get(row['item'])
    if (!known || later(row, known)) best.set(row['item'], row)
  }
  return new Set([...best.values()].map((row) => String(row['id'])))
}

function later(a: Row, b: Row): boolean {
  const [atA, atB] = [changedAt(a), changedAt(b)]
  if (atA !== atB) return atA > atB
  if ((a['quality'] === 'full') !== (b['quality'] === 'full')) return a['quality'] === 'full'
  if (a['read_at'] !== b['read_at']) return String(a['read_at']) > String(b['read_at'])
  return String(a['hash']) > String(b['hash'])
}

/** When a version changed. What is not whole and does not say is older than anything: a feed that has the beginning alone, read late, changes nothing. */
function changedAt(row: Row): number {
  const undated = typeof (row['updated_at'] ?? row['published_at']) !== 'string'
  return undated && row['quality'] !== 'full' ? -1 : Number(row['changed'])
}

/** Versions that are there and come with a reading that is not the one they have. */
function readAgain(incoming: readonly Incoming[], there: ReadonlyMap<string, Row>): readonly Placed[] {
  return firstOfEach(incoming).flatMap(({ kept, key, identity: { id } }) => {
    const row = there.get(id)
    if (!row || !kept.reading || row['reading'] === key) return []
    return [{ seq: Number(row['seq']), time: Number(row['time']), id, reading: kept.reading, key, again: true }]
  })
}

/** Puts in what was read; gives the rows by the id of their version. */
async function insertReadings(db: Db, dialect: Dialect, placed: readonly Placed[]): Promise<ReadonlyMap<string, ReadingRows>> {
  const read = placed.flatMap(({ reading, key, ...one }) => (reading && key !== undefined ? [{ ...one, key, ...reading, rows: rowsOf(reading.reading) }] : []))
  const bodies = read.map(({ key, of, reading }) => readingRow(key, of, reading))
  await insert(db, readingTable, bodies, 'on conflict do nothing')
  for (const { seq, key, again } of read) if (again) await forget(db, seq, key)
  await insertRows(db, dialect, read)
  return new Map(read.map(({ id, rows }) => [id, rows]))
}

/** Puts the rows of readings in, each beside those of reports of its time. */
async function insertRows(db: Db, dialect: Dialect, read: readonly (Pick<Placed, 'seq' | 'time' | 'id'> & { readonly rows: ReadingRows })[]): Promise<void> {
  const wishes = read.map(({ time, id, rows }) => ({ from: wishedPlace(time, id), count: Math.max(rows.statements.length, 1) }))
  const places = await placesFor(db, 'statement', wishes)
  const statements = read.flatMap(({ seq, rows }, at) => rows.statements.map((cells, n) => [(places[at] ?? 0) + n, seq, ...cells]))
  await insertSearched(db, dialect, statementTable, ['words', 'speaker'], bySeq(statements))
  await insert(db, eventTable, bySeq(read.flatMap(({ seq, rows }) => rows.events.map((cells) => [seq, ...cells]))))
  await insert(db, actorTable, bySeq(read.flatMap(({ seq, rows }) => rows.actors.map((cells) => [seq, ...cells]))))
}

/** Takes away the rows of an earlier reading. The reading itself stays. */
async function forget(db: Db, seq: number, reading: string): Promise<void> {
  await db.run('update report set reading = ? where seq = ?', [reading, seq]) // first: whoever else reads it waits here
  for (const table of ['statement', 'event', 'actor']) await db.run(`delete from ${table} where report = ?`, [seq])
}

/** Puts rows in with what is searched by these columns, where the dialect wants it beside them. */
async function insertSearched(db: Db, { indexOf }: Dialect, into: Columns, texts: readonly string[], rows: readonly (readonly Value[])[]): Promise<void> {
  if (!indexOf) return insert(db, into, rows)
  const places = texts.map((name) => into.columns.indexOf(name))
  const indexed = rows.map((row) => [...row, indexOf(...places.map((at) => row[at] ?? null))])
  await insert(db, { table: into.table, columns: [...into.columns, 'search'] }, indexed)
}

/** In order of their places. Full-text search takes rows so; each one out of order makes it write what it has. */
function bySeq(rows: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  return rows.toSorted((a, b) => Number(a[0]) - Number(b[0]))
}
