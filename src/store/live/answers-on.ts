import type { Opened } from '../dialect.ts'
import type { Answers } from './answers.ts'
import { millisecondsOf } from './times.ts'

/** Answers of a store by their keys. */
export function answersOn({ db, dialect }: Opened): Answers {
  return {
    async begin(key, requestHash, now, abandonedBefore) {
      return db.transaction(async (db) => {
        const mine = [key, requestHash, millisecondsOf(now)]
        const taken = 'insert into answer (key, request_hash, made) values (?, ?, ?) on conflict do nothing returning key'
        if (await db.get(taken, mine)) return 'yours'
        const row = await db.get(`select request_hash, made, status, headers, body from answer where key = ?${dialect.held}`, [key])
        if (!row) return 'busy' // dropped this moment
        if (row['request_hash'] !== requestHash) return 'other'
        if (row['status'] !== null)
          return { status: Number(row['status']), headers: JSON.parse(String(row['headers'])) as Readonly<Record<string, string>>, body: String(row['body']) }
        if (abandonedBefore === undefined || Number(row['made']) >= millisecondsOf(abandonedBefore)) return 'busy'
        await db.run('update answer set made = ? where key = ?', [millisecondsOf(now), key])
        return 'yours'
      })
    },
    async end(key, { status, headers, body }) {
      const values = [status, JSON.stringify(headers), body, key]
      await db.transaction(async (db) => db.run('update answer set status = ?, headers = ?, body = ? where key = ?', values))
    },
    drop: async (key) => db.transaction(async (db) => db.run('delete from answer where key = ? and status is null', [key])),
    trim: async (before) => db.transaction(async (db) => db.run('delete from answer where made < ?', [millisecondsOf(before)])),
  }
}
