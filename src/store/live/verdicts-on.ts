import type { Verdict } from '../../words/index.ts'
import type { Row, Value } from '../db.ts'
import type { Opened } from '../dialect.ts'
import { conditions, page } from '../page.ts'
import { insert, whereIn, type Columns } from '../rows/insert.ts'
import { millisecondsOf } from './times.ts'
import type { Verdicts } from './verdicts.ts'

const table: Columns = {
  table: 'verdict',
  columns: 'id made at made_by kind verdict sample report type stance confidence language body'.split(' '),
}

/** Rows read at a time. */
const some = 500

/** Verdicts of a store. */
export function verdictsOn({ db }: Opened): Verdicts {
  return {
    add: async (verdict) => db.transaction(async (db) => insert(db, table, [cellsOf(verdict)], 'on conflict do nothing')),
    async remove(id) {
      const row = await db.transaction(async (db) => db.get('delete from verdict where id = ? returning body', [id]))
      return row && verdictOf(row)
    },
    async list({ kind, by, report, sample, ...options } = {}) {
      const wanted = conditions(
        [],
        [
          ['v.kind = ?', kind],
          ['v.made_by = ?', by],
          ['v.report = ?', report],
          ['v.sample = ?', sample],
        ],
      )
      return page(db, { columns: 'v.body', from: 'verdict v', keys: ['v.made', 'v.id'], texts: ['v.id'], wanted, options }, verdictOf)
    },
    async of(reports) {
      const rows = await whereIn(db, 'select made, id, body from verdict', 'report', [...new Set(reports)])
      const order = rows.map((row) => ({ made: Number(row['made']), id: String(row['id']), row }))
      return order.toSorted((a, b) => a.made - b.made || (a.id < b.id ? -1 : 1)).map(({ row }) => verdictOf(row))
    },
    async *all() {
      let last: readonly Value[] = [-1, '']
      for (;;) {
        const rows = await db.all(`select made, id, body from verdict where (made, id) > (?, ?) order by made, id limit ${some}`, last)
        yield* rows.map(verdictOf)
        const end = rows.at(-1)
        if (!end) return
        last = [Number(end['made']), String(end['id'])]
      }
    },
  }
}

function cellsOf(it: Verdict): readonly Value[] {
  const told = [it.at, it.by, it.kind, it.verdict, it.sample ?? null, it.target.report, it.type, it.stance ?? null, it.confidence, it.language]
  return [it.id, millisecondsOf(it.at), ...told, JSON.stringify(it)]
}

function verdictOf(row: Row): Verdict {
  return JSON.parse(String(row['body'])) as Verdict // we wrote it
}
