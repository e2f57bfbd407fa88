import type { Db, Row, Value } from '../db.ts'
import type { Opened } from '../dialect.ts'
import { insert } from '../rows/insert.ts'
import type { Journal, Told } from './journal.ts'
import { lend } from './leases.ts'
import { sourceCells, sourceFacts, sourceOf, sourceTable, statusOf } from './source-row.ts'
import type { SourceEdit, Sources, WatchedSource } from './sources.ts'
import { millisecondsOf } from './times.ts'

/** Sources of a store. */
export function sourcesOn(opened: Opened, { logged }: Journal): Sources {
  const { db, dialect } = opened
  /** Changes one within a transaction; `where` says of which rows it may be. */
  const edited = async (
    db: Db,
    tell: (change: Told) => void,
    edit: SourceEdit,
    where: string,
    values: readonly Value[],
  ): Promise<WatchedSource | undefined> => {
    const row = await db.get(`select * from watched where ${where}${dialect.held}`, values)
    if (!row) return undefined
    const before = sourceOf(row)
    const after = withEdit(before, (await taken(db, before.id, edit.address)) ? { ...edit, address: before.address } : edit)
    await write(db, after)
    if (toldOther(before, after)) tell({ kind: 'source', fate: 'changed', id: after.id, before: sourceFacts(before), after: sourceFacts(after) })
    return after
  }
  return {
    add: async (source) =>
      logged(async (db, tell) => {
        const there = await oneBy(db, 'address = ?', source.address)
        if (there) return there
        await insert(db, sourceTable, [sourceCells(source)]) // whoever else adds it meanwhile makes this start again
        tell({ kind: 'source', fate: 'new', id: source.id, after: sourceFacts(source) })
        return source
      }),
    list: async () => (await db.all('select * from watched order by added_at, id')).map(sourceOf),
    get: async (id) => oneBy(db, 'id = ?', id),
    edit: async (id, edit) => logged(async (db, tell) => edited(db, tell, edit, 'id = ?', [id])),
    remove: async (id) =>
      logged(async (db, tell) => {
        const row = await db.get('delete from watched where id = ? returning *', [id])
        if (row) tell({ kind: 'source', fate: 'gone', id, before: sourceFacts(sourceOf(row)) })
        return row !== undefined
      }),
    take: async (now, holder, until, limit) =>
      (await lend(opened, 'watched', "status not in ('paused', 'ended')", { now, holder, until, limit })).map(sourceOf),
    extend: async (ids, holder, leaseUntil) =>
      db.transaction(async (db) => {
        const extended: string[] = []
        for (const id of ids.toSorted())
          if (await db.get('update watched set lease = ? where id = ? and holder = ? returning id', [millisecondsOf(leaseUntil), id, holder])) extended.push(id)
        return extended
      }),
    giveBack: async (id, holder, edit) =>
      logged(async (db, tell) => {
        const source = await edited(db, tell, edit, 'id = ? and holder = ?', [id, holder])
        if (source) await db.run('update watched set holder = null, lease = null where id = ?', [id])
      }),
  }
}

async function oneBy(db: Db, where: string, value: string): Promise<WatchedSource | undefined> {
  const row: Row | undefined = await db.get(`select * from watched where ${where}`, [value])
  return row && sourceOf(row)
}

async function taken(db: Db, id: string, address: string | undefined): Promise<boolean> {
  return address !== undefined && (await db.get('select id from watched where address = ? and id <> ?', [address, id])) !== undefined
}

async function write(db: Db, source: WatchedSource): Promise<void> {
  const [names, cells] = [sourceTable.columns.slice(2), sourceCells(source).slice(2)]
  await db.run(`update watched set ${names.map((name) => `${name} = ?`).join(', ')} where id = ?`, [...cells, source.id])
}

/** `undefined` named in the edit takes away what may be absent. */
function withEdit(source: WatchedSource, edit: SourceEdit): WatchedSource {
  const fields = Object.entries({ ...source, ...edit }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(fields) as unknown as WatchedSource // the fields of a source
}

function toldOther(before: WatchedSource, after: WatchedSource): boolean {
  return statusOf(before) !== statusOf(after) || before.title !== after.title || before.address !== after.address || before.crisis !== after.crisis
}
