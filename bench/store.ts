/**
 * The store: `tsx bench/store.ts [REPORTS]` puts invented reports of 2 kB, with readings of ten statements, five events and ten actors, and their record
 * (ten to a story, a claim each, with members, newsrooms, origins, values, a timeline) into a store and, in turn, the same rows into one table with its
 * index of words by the driver alone, and prints rows a second of each; `--unread` without readings and record. Then it opens, pages and searches.
 * `--statements 1000000` fills a store with so many statements and times the same, `--keep FILE` where it stays, and `--open FILE` times one that is
 * there; `--node` takes the SQLite of the runtime for the store. `--postgres` fills and times a store on a server of our own instead.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import Database from 'libsql'
import { openStore, type Kept, type Store } from '../src/store/index.ts'
import { sql, startServer } from '../test/postgres.ts'
import { keptRecord, recordTexts } from './kept-record.ts'
import { keptReport } from './kept-report.ts'

const batch = 1000
const folder = mkdtempSync(join(process.env['TMPDIR'] ?? tmpdir(), 'hearsay-bench-'))
const driver = process.argv.includes('--node') ? 'node:sqlite' : 'libsql'
const read = process.argv.includes('--unread') ? 0 : 10

/** Rows a second of the driver alone: one table with an id, a time, an outlet and the words, and an index of the words. */
function bare(reports: readonly Kept[], round: number): number {
  const db = new Database(join(folder, `bare-${round}.db`), {})
  db.pragma('journal_mode = wal')
  db.pragma('synchronous = normal')
  db.exec(`create table row (seq integer primary key, id text, time text, outlet text, title text, text text);
    create index row_id on row (id); create index row_time on row (time); create index row_outlet on row (outlet);
    create virtual table row_words using fts5 (title, text, content = 'row', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2');
    create trigger row_added after insert on row begin insert into row_words (rowid, title, text) values (new.seq, new.title, new.text); end;`)
  const insert = db.prepare('insert into row (id, time, outlet, title, text) values (?, ?, ?, ?, ?)')
  const began = performance.now()
  let rows = 0
  for (let at = 0; at < reports.length; at += batch) {
    db.exec('begin')
    const some = reports.slice(at, at + batch)
    for (const kept of some) for (const row of rowsOf(kept)) rows += insert.run(row).changes
    for (const [id, text] of recordRows(some.map(({ intake }) => intake.report.id))) rows += insert.run([id, null, null, null, text]).changes
    db.exec('commit')
  }
  const seconds = (performance.now() - began) / 1000
  db.close()
  return rows / seconds
}

/** What a report and its reading are made of, each as a row of the one table. */
function rowsOf({ intake: { report }, reading }: Kept): readonly (readonly (string | undefined)[])[] {
  const { id, publishedAt, outlet, title, text } = report
  const about = [id, publishedAt, outlet?.name]
  const { statements = [], events = [], actors = [] } = reading?.reading ?? {}
  return [
    [...about, title, text],
    ...statements.map(({ content, speaker }) => [...about, speaker?.actor, content.map(([from, to]) => text.slice(from, to)).join(' … ')]),
    ...events.map(({ evidence, type }) => [...about, type, text.slice(...evidence)]),
    ...actors.map(({ name, kind }) => [...about, kind, name]),
  ]
}

function recordRows(ids: readonly string[]): ReturnType<typeof recordTexts> {
  return read > 0 ? recordTexts(keptRecord(ids)) : []
}

async function whole(store: Store, reports: readonly Kept[]): Promise<number> {
  const began = performance.now()
  let rows = 0
  for (let at = 0; at < reports.length; at += batch) {
    const some = reports.slice(at, at + batch)
    const ids = (await store.keep(some)).map(({ id }) => id)
    if (read > 0) await store.keepRecord(keptRecord(ids))
    rows += some.reduce((sum, kept) => sum + rowsOf(kept).length, 0) + recordRows(ids).length
  }
  return rows / ((performance.now() - began) / 1000)
}

async function compared(count: number): Promise<void> {
  const part = Math.ceil(count / 3)
  const ratios: number[] = []
  let file = ''
  for (let round = 0; round < 3; round++) {
    const reports = Array.from({ length: part }, (_, n) => keptReport(round * part + n, read))
    file = join(folder, `whole-${round}.db`)
    const store = await openStore(file, { create: true, driver })
    const speeds = round % 2 === 0 ? [bare(reports, round), await whole(store, reports)] : [await whole(store, reports), bare(reports, round)].toReversed()
    await store.close()
    const [alone = 0, ours = 0] = speeds
    ratios.push(ours / alone)
    console.log(`round ${round + 1}: libsql alone ${alone.toFixed(0)} rows/s, the store ${ours.toFixed(0)} rows/s, ratio ${(ours / alone).toFixed(2)}`)
  }
  console.log(`ratio, middle of three: ${(ratios.toSorted((a, b) => a - b)[1] ?? 0).toFixed(2)}; file ${megabytes(file)} MB`)
  await timed(file)
}

/** The same rows into PostgreSQL, with nothing beside it. */
async function served(count: number): Promise<void> {
  const server = await startServer({ safe: true })
  await sql(server.address('postgres'), 'create database bench')
  const place = server.address('bench')
  const store = await openStore(place, { create: true })
  const speed = await whole(
    store,
    Array.from({ length: count }, (_, n) => keptReport(n, read)),
  )
  const { bytes } = await store.health({ quick: true })
  await store.close()
  await sql(place, 'vacuum analyze')
  console.log(`PostgreSQL: ${speed.toFixed(0)} rows/s; ${Math.round(bytes / 1e6)} MB`)
  await timed(place)
  await server.end()
}

async function filled(statements: number): Promise<void> {
  const file = valueOf('--keep') ?? join(folder, 'million.db')
  const store = await openStore(file, { create: true, driver })
  const began = performance.now()
  for (let at = 0; at * 10 < statements; at += batch) await store.keep(Array.from({ length: batch }, (_, n) => keptReport(at + n, 10)))
  console.log(`${statements} statements in ${((performance.now() - began) / 1000).toFixed(0)} s (making them included); file ${megabytes(file)} MB`)
  await store.close()
  await timed(file)
}

async function timed(file: string): Promise<void> {
  const opening = await times(20, async () => {
    const store = await openStore(file, { driver })
    await store.reports({ limit: 1 })
    await store.close()
  })
  console.log(`open and one row: ${opening}`)
  const store = await openStore(file, { driver })
  console.log(`the newest report alone (what the machine adds): ${await times(400, async () => store.reports({ limit: 1 }))}`)
  const common = ['varslet', 'stengt', 'politiet', 'kommunen', 'sier', 'brua']
  const rare = ['navn12', 'navn345', 'navn77 stengt', 'navn1999']
  const turn = <Item>(list: readonly Item[], n: number): Item => list[n % list.length] as Item // never empty
  let next: string | undefined
  console.log(`page of 50 reports:       ${await times(400, async () => ({ next } = await store.reports(next === undefined ? {} : { after: next })))}`)
  next = undefined
  console.log(`page of 50 statements:    ${await times(400, async () => ({ next } = await store.statements(next === undefined ? {} : { after: next })))}`)
  console.log(`the same of one speaker:  ${await times(400, async (n) => store.statements({ speaker: `Taler ${n % 50}` }))}`)
  console.log(`search, common words:     ${await times(200, async (n) => store.searchStatements({ words: turn(common, n) }))}`)
  console.log(`search, two common words: ${await times(200, async (n) => store.searchStatements({ words: `${turn(common, n)} ${turn(common, n + 1)}` }))}`)
  console.log(`search, rarer words:      ${await times(200, async (n) => store.searchStatements({ words: turn(rare, n) }))}`)
  console.log(`search, beginnings:       ${await times(40, async (n) => store.searchStatements({ words: `navn${n % 10}${n % 7}*` }))}`)
  console.log(`search, words and outlet: ${await times(200, async (n) => store.searchStatements({ words: turn(common, n), outlet: `Avis ${n % 300}` }))}`)
  console.log(`search in reports:        ${await times(200, async (n) => store.search({ words: turn([...common, ...rare], n), limit: 20 }))}`)
  await store.close()
}

async function times(count: number, work: (n: number) => Promise<unknown>): Promise<string> {
  const each: number[] = []
  for (let n = 0; n < count; n++) {
    const began = performance.now()
    await work(n)
    each.push(performance.now() - began)
  }
  const sorted = each.toSorted((a, b) => a - b)
  const at = (share: number): string => (sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0).toFixed(2)
  return `p50 ${at(0.5)}, p99 ${at(0.99)} ms`
}

function megabytes(file: string): number {
  return Math.round(statSync(file).size / 1e6)
}

function valueOf(option: string): string | undefined {
  const at = process.argv.indexOf(option)
  return at > 0 ? process.argv[at + 1] : undefined
}

try {
  const [statements, there] = [valueOf('--statements'), valueOf('--open')]
  if (there !== undefined) await timed(there)
  else if (statements !== undefined) await filled(Number(statements))
  else if (process.argv.includes('--postgres')) await served(Number(process.argv.find((word) => /^\d+$/u.test(word)) ?? 6000))
  else await compared(Number(process.argv[2] ?? 6000))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
