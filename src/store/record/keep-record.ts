import { HearsayError, type Citation, type Claim, type Story } from '../../words/index.ts'
import type { Db, Row } from '../db.ts'
import type { Opened } from '../dialect.ts'
import type { Logged } from '../live/journal.ts'
import { deleteIn, insert, upsert, whereIn } from '../rows/insert.ts'
import type { RecordChanges, RecordRows } from '../store.ts'
import { countSpeakers } from './count-speakers.ts'
import { keepBases } from './digests.ts'
import { replaceParts, type WordsAt } from './claim-parts.ts'
import { claimCells, claimTable, copyCells, copyTable, entryCells, entryTable, storyCells, storyTable, type Cells } from './record-cells.ts'
import { factsBefore, recordTold, type Touched } from './record-facts.ts'

/** Puts the record of some stories in the place of what was kept of them: see `Store.keepRecord`. */
export async function keepRecord({ dialect, name }: Opened, logged: Logged, rows: RecordRows): Promise<RecordChanges> {
  return logged(async (db, tell) => {
    if (dialect.recordLock !== undefined) await db.run(dialect.recordLock)
    const places = await placesOf(db, rows, name)
    const { affected, gone } = await affectedStories(db, rows)
    const before = await keptOf(db, affected, gone)
    const stories = changedStories(rows, before.stories)
    const claims = changedClaims(rows.claims, before)
    const away = { stories: gone, claims: claims.gone }
    const facts = await factsBefore(db, touchedBy(stories, claims.changed, away))
    await deleteIn(db, 'story', 'id', gone) // and all that hangs on them
    await writeStories(db, stories, places)
    await writeClaims(db, claims)
    const copies = await keepCopies(db, rows, affected)
    const entries = await keepTimelines(db, rows, affected)
    await countSpeakers(db, affected)
    if (rows.bases) await keepBases(db, rows.bases)
    const written = { stories: stories.map(({ story, cells }) => ({ story, counts: cells.counts })), claims: claims.changed.map(({ claim }) => claim) }
    for (const change of recordTold(written, away, facts)) tell(change)
    return { stories: stories.map(({ story }) => story.id), claims: claims.changed.map(({ claim }) => claim.id), gone: away, copies, entries }
  })
}

/** Ids of what is written and of what goes. */
function touchedBy(stories: readonly ChangedStory[], claims: readonly ChangedClaim[], gone: Touched): Touched {
  return { stories: [...stories.map(({ story }) => story.id), ...gone.stories], claims: [...claims.map(({ claim }) => claim.id), ...gone.claims] }
}

/** Number of each report of the stories. */
async function placesOf(db: Db, { stories }: RecordRows, name: string): Promise<ReadonlyMap<string, number>> {
  const ids = stories.flatMap(({ reports }) => reports)
  const found = await whereIn(db, 'select id, seq from report', 'id', ids)
  const places = new Map(found.map((row) => [String(row['id']), Number(row['seq'])]))
  const missing = ids.find((id) => !places.has(id))
  if (missing !== undefined) throw new HearsayError('unknown-id', { id: missing, file: name }, { where: name })
  return places
}

interface Affected {
  /** Stories that are there now. */
  readonly affected: readonly string[]
  /** Stories that were there and are no more. */
  readonly gone: readonly string[]
}

async function affectedStories(db: Db, { stories, gone = [] }: RecordRows): Promise<Affected> {
  const reports = stories.flatMap((story) => story.reports)
  const holders = await whereIn(db, 'select story from story_report', 'report', reports)
  const affected = new Set(stories.map(({ id }) => id))
  const named = new Set([...holders.map((row) => String(row['story'])), ...gone].filter((id) => !affected.has(id)))
  const there = await whereIn(db, 'select id from story', 'id', [...named])
  return { affected: [...affected], gone: there.map((row) => String(row['id'])) }
}

interface Before {
  /** Hash of each story and claim, by id. */
  readonly stories: ReadonlyMap<string, string>
  readonly claims: ReadonlyMap<string, string>
  /** Claims that go with their story. */
  readonly goneClaims: readonly string[]
}

async function keptOf(db: Db, affected: readonly string[], gone: readonly string[]): Promise<Before> {
  const stories = await whereIn(db, 'select id, hash from story', 'id', affected)
  const claims = await whereIn(db, 'select id, hash from claim', 'story', affected)
  const goneClaims = await whereIn(db, 'select id from claim', 'story', gone)
  return { stories: hashes(stories), claims: hashes(claims), goneClaims: goneClaims.map((row) => String(row['id'])) }
}

function hashes(rows: readonly Row[]): ReadonlyMap<string, string> {
  return new Map(rows.map((row) => [String(row['id']), String(row['hash'])]))
}

interface ChangedStory {
  readonly story: Story
  readonly cells: ReturnType<typeof storyCells>
}

function changedStories(rows: RecordRows, before: Before['stories']): readonly ChangedStory[] {
  const claims = groupedBy(rows.claims, (claim) => claim.story)
  return rows.stories.flatMap((story) => {
    const cells = storyCells(story, claims.get(story.id) ?? [])
    return before.get(story.id) === cells.hash ? [] : [{ story, cells }]
  })
}

async function writeStories(db: Db, changed: readonly ChangedStory[], places: ReadonlyMap<string, number>): Promise<void> {
  const ids = changed.map(({ story }) => story.id)
  await deleteIn(db, 'story_report', 'story', ids)
  await upsert(
    db,
    storyTable,
    1,
    changed.map(({ cells }) => cells.cells),
  )
  const members = changed.flatMap(({ story }) => story.reports.map((report) => [story.id, places.get(report) ?? null, report]))
  await insert(db, { table: 'story_report', columns: ['story', 'seq', 'report'] }, members)
}

interface ChangedClaim {
  readonly claim: Claim
  readonly cells: Cells
}

interface ClaimChanges {
  readonly changed: readonly ChangedClaim[]
  /** Those whose story goes with them as well. */
  readonly gone: readonly string[]
  /** Those that go from a story that stays. */
  readonly dropped: readonly string[]
}

function changedClaims(claims: readonly Claim[], before: Before): ClaimChanges {
  const rows = new Map(claims.map((claim) => [claim.id, { claim, cells: claimCells(claim) }]))
  const dropped = [...before.claims.keys()].filter((id) => !rows.has(id))
  const changed = [...rows.values()].filter(({ claim, cells }) => before.claims.get(claim.id) !== cells.hash)
  return { changed, dropped, gone: [...dropped, ...before.goneClaims.filter((id) => !rows.has(id))] }
}

async function writeClaims(db: Db, { changed, dropped }: ClaimChanges): Promise<void> {
  await deleteIn(db, 'claim', 'id', dropped)
  await upsert(
    db,
    claimTable,
    1,
    changed.map(({ cells }) => cells.cells),
  )
  const written = changed.map(({ claim }) => claim)
  await replaceParts(db, written, await wordsOf(db, written))
}

/** The words of the reports these claims cite. */
async function wordsOf(db: Db, claims: readonly Claim[]): Promise<WordsAt> {
  const cited = new Set(claims.flatMap(({ members, values = [] }) => [...members, ...values].map(({ report }) => report)))
  const rows = await whereIn(db, 'select id, text from report', 'id', [...cited])
  const texts = new Map(rows.map((row) => [String(row['id']), String(row['text'])]))
  return ({ report, span: [from, to] }: Citation) => (texts.get(report) ?? '').slice(from, to).replace(/\s+/gu, ' ')
}

async function keepCopies(db: Db, { stories, copies }: RecordRows, affected: readonly string[]): Promise<number> {
  const storyOf = new Map(stories.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)))
  const rows = copies.flatMap((copy) => {
    const story = storyOf.get(copy.b)
    return story === undefined ? [] : [copyCells(copy, story)]
  })
  const before = new Map((await whereIn(db, 'select a, b, hash from copy', 'story', affected)).map((row) => [`${String(row['b'])} ${String(row['a'])}`, row]))
  const wanted = new Set(rows.map(({ key }) => key))
  for (const [key, row] of before) if (!wanted.has(key)) await db.run('delete from copy where b = ? and a = ?', [String(row['b']), String(row['a'])])
  const changed = rows.filter(({ key, hash }) => before.get(key)?.['hash'] !== hash)
  await upsert(
    db,
    copyTable,
    2,
    changed.map(({ cells }) => cells),
  )
  return changed.length
}

/** An entry has no name but its number: a timeline of which one changed is written anew. */
async function keepTimelines(db: Db, { timelines }: RecordRows, affected: readonly string[]): Promise<number> {
  const before = groupedBy(await whereIn(db, 'select story, n, hash from timeline_entry', 'story', affected), (row) => String(row['story']))
  const wanted = new Map(timelines.map((timeline) => [timeline.story, entryCells(timeline)]))
  const changed = affected.filter((story) => !same(before.get(story) ?? [], wanted.get(story) ?? []))
  await deleteIn(db, 'timeline_entry', 'story', changed)
  const rows = changed.flatMap((story) => (wanted.get(story) ?? []).map(({ cells }) => cells))
  await insert(db, entryTable, rows)
  return rows.length
}

function same(kept: readonly Row[], wanted: readonly Cells[]): boolean {
  return kept.length === wanted.length && kept.every((row) => wanted[Number(row['n'])]?.hash === row['hash'])
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
