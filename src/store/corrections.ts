import type { Correction } from '../words/index.ts'
import type { Db, Row, Value } from './db.ts'
import type { Logged } from './live/journal.ts'
import { conditions, page } from './page.ts'
import { insert, whereIn, type Columns } from './rows/insert.ts'
import { secondsOf } from './sequence.ts'
import type { CorrectionOptions, Page } from './listed.ts'

const table: Columns = {
  table: 'correction',
  columns: 'id made kind at made_by report report_hash target before after reason supersedes undoes body'.split(' '),
}

/** Adds entries to the ledger; tells the ids of those that were not there. */
export async function keepCorrections(logged: Logged, entries: readonly Correction[]): Promise<readonly string[]> {
  return logged(async (db, tell) => {
    const ids = entries.map(({ id }) => id)
    const there = new Set((await whereIn(db, 'select id from correction', 'id', ids)).map((row) => row['id']))
    const fresh = new Map(entries.filter(({ id }) => !there.has(id)).map((entry) => [entry.id, entry]))
    await insert(db, table, [...fresh.values()].map(cellsOf), 'on conflict do nothing')
    for (const { id, kind, target } of fresh.values()) tell({ kind: 'correction', fate: 'new', id, of: target.report, after: { text: kind } })
    return [...fresh.keys()]
  })
}

function cellsOf(entry: Correction): readonly Value[] {
  const { id, kind, at, by, target, reason, supersedes } = entry
  const change = entry.kind === 'undo' ? [null, null] : [JSON.stringify(entry.before), JSON.stringify(entry.after)]
  const undoes = entry.kind === 'undo' ? entry.undoes : null
  const about = [target.report, target.reportHash, JSON.stringify(target)]
  return [id, secondsOf(at) ?? 0, kind, at, by, ...about, ...change, reason ?? null, supersedes ?? null, undoes, JSON.stringify(entry)]
}

/** Entries of the ledger, the newest first. */
export async function corrections(db: Db, { kind, by, report, ...options }: CorrectionOptions = {}): Promise<Page<Correction>> {
  const wanted = conditions(
    [],
    [
      ['c.kind = ?', kind],
      ['c.made_by = ?', by],
      ['c.report = ?', report],
    ],
  )
  return page(db, { columns: 'c.body', from: 'correction c', keys: ['c.made', 'c.id'], texts: ['c.id'], wanted, options }, entryOf)
}

/** One entry. */
export async function correctionNamed(db: Db, id: string): Promise<Correction | undefined> {
  const row = await db.get('select body from correction where id = ?', [id])
  return row && entryOf(row)
}

/** All entries in the order they were made; those of one second by id. */
export async function* allCorrections(db: Db): AsyncGenerator<Correction> {
  let last: readonly Value[] = [-1, '']
  for (;;) {
    const rows = await db.all('select made, id, body from correction where (made, id) > (?, ?) order by made, id limit 500', last)
    yield* rows.map(entryOf)
    const end = rows.at(-1)
    if (!end) return
    last = [Number(end['made']), String(end['id'])]
  }
}

function entryOf(row: Row): Correction {
  return JSON.parse(String(row['body'])) as Correction // we wrote it
}
