import type { Row } from '../db.ts'
import type { Opened } from '../dialect.ts'
import { millisecondsOf } from './times.ts'

/** Who is lent what is due, since when and until when, RFC 3339 UTC, and how much of it at most. */
export interface Lent {
  readonly now: string
  readonly holder: string
  readonly until: string
  readonly limit: number
}

/** Rows that are due, that `ready` says may be taken and that nobody else has, the longest waiting first; they are this holder's until the lease ends. */
export async function lend(
  { db, dialect }: Opened,
  table: 'watched' | 'delivery',
  ready: string,
  { now, holder, until, limit }: Lent,
): Promise<readonly Row[]> {
  return db.transaction(async (db) => {
    const at = millisecondsOf(now)
    const free = `due <= ? and ${ready} and (lease is null or lease <= ?)`
    const rows = await db.all(`select * from ${table} where ${free} order by due, id limit ?${dialect.heldIfFree}`, [at, at, limit])
    for (const row of rows) await db.run(`update ${table} set holder = ?, lease = ? where id = ?`, [holder, millisecondsOf(until), String(row['id'])])
    return rows
  })
}
