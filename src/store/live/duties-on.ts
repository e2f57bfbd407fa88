import type { Opened } from '../dialect.ts'
import type { Duties } from './duties.ts'
import { millisecondsOf } from './times.ts'

/** Duties of a store, each a row that one holder has until its lease ends. */
export function dutiesOn({ db }: Opened): Duties {
  return {
    async hold(name, holder, now, until) {
      const sql = `insert into duty (name, holder, lease) values (?, ?, ?)
        on conflict (name) do update set holder = excluded.holder, lease = excluded.lease
        where duty.holder = excluded.holder or duty.lease <= ? returning name`
      const row = await db.transaction(async (db) => db.get(sql, [name, holder, millisecondsOf(until), millisecondsOf(now)]))
      return row !== undefined
    },
    release: async (name, holder) => db.transaction(async (db) => db.run('delete from duty where name = ? and holder = ?', [name, holder])),
  }
}
