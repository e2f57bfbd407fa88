import { setImmediate } from 'node:timers/promises'
import type { Db } from '../db.ts'
import type { Opened } from '../dialect.ts'
import { conditions } from '../page.ts'
import type { Change, Changes } from './changes.ts'
import { changeOf, type Journal } from './journal.ts'

/** Entries dropped at a time. */
const step = 5000

const usualLimit = 500
const columns = 'seq, at, kind, fate, id, belongs_to, before, after'

/** The log of changes of a store, of which nothing is read before it is stored. */
export function changesOn({ db }: Opened, journal: Journal): Changes {
  return {
    range: async () => db.stored(rangeOf),
    after: async (seq, limit = usualLimit) => db.stored(async (db) => after(db, seq, limit)),
    newest: async (options) => db.stored(async (db) => newest(db, options)),
    add: async (change) => journal.add(change),
    trim: async (keep) => trim(db, keep),
    follow: (changed) => journal.follow(changed),
  }
}

async function rangeOf(db: Db): Promise<{ readonly first: number; readonly last: number }> {
  const row = await db.get('select coalesce(min(seq), 0) as first, coalesce(max(seq), 0) as last from change')
  return { first: Number(row?.['first']), last: Number(row?.['last']) }
}

async function after(db: Db, seq: number, limit: number): Promise<{ readonly items: readonly Change[]; readonly gap: boolean }> {
  const items = (await db.all(`select ${columns} from change where seq > ? order by seq limit ?`, [seq, limit])).map(changeOf)
  const [next] = items
  if (next) return { items, gap: next.seq > seq + 1 }
  return { items, gap: seq > (await rangeOf(db)).last } // the store was put back to an earlier state
}

async function newest(db: Db, { limit = 50, kind, except, story, main = false, before }: Parameters<Changes['newest']>[0] = {}): Promise<readonly Change[]> {
  const { sql, values } = conditions(main ? ['aside = 0'] : [], [
    ['kind = ?', kind],
    ['kind <> ?', except],
    ['story = ?', story],
    ['seq < ?', before],
  ])
  const where = sql.length > 0 ? `where ${sql.join(' and ')}` : ''
  return (await db.all(`select ${columns} from change ${where} order by seq desc limit ?`, [...values, limit])).map(changeOf)
}

/** The newest stays in any case: the numbers go on from it. */
async function trim(db: Db, keep: number): Promise<number> {
  const { first, last } = await db.stored(rangeOf)
  const below = last - Math.max(keep, 1) + 1
  if (last === 0 || below <= first) return 0
  for (let from = first; from < below; from += step) {
    await db.transaction(async (db) => db.run('delete from change where seq < ?', [Math.min(from + step, below)]))
    await setImmediate() // whoever else works in this program gets a turn
  }
  return below - first
}
