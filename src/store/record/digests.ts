import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Db } from '../db.ts'
import { upsert, whereIn } from '../rows/insert.ts'

/** Digests by their keys; those that are not kept are left out. */
export async function digestsOf(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  const rows = await whereIn(db, 'select key, body from digest', 'key', keys)
  return new Map(rows.map((row) => [String(row['key']), inflated(row['body'] as Uint8Array | ArrayBuffer)])) // the drivers differ
}

function inflated(body: Uint8Array | ArrayBuffer): unknown {
  return JSON.parse(inflateRawSync(body instanceof ArrayBuffer ? new Uint8Array(body) : body).toString())
}

/** Keeps digests, all of them or none. */
export async function keepDigests(db: Db, digests: ReadonlyMap<string, unknown>): Promise<void> {
  const rows = [...digests].map(([key, digest]) => [key, deflateRawSync(JSON.stringify(digest), { level: 1 })])
  await db.transaction(async (within) => upsert(within, { table: 'digest', columns: ['key', 'body'] }, 1, rows))
}

/** What the rows of each story, or of these, were made from. */
export async function basesOf(db: Db, stories?: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const sql = 'select story, hash from story_basis'
  const rows = stories ? await whereIn(db, sql, 'story', stories) : await db.all(sql)
  return new Map(rows.map((row) => [String(row['story']), String(row['hash'])]))
}

/** Notes what the rows of stories were made from. */
export async function keepBases(db: Db, bases: ReadonlyMap<string, string>): Promise<void> {
  await upsert(db, { table: 'story_basis', columns: ['story', 'hash'] }, 1, [...bases])
}
