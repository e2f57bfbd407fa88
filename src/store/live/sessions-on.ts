import type { Db, Row } from '../db.ts'
import type { Opened } from '../dialect.ts'
import { insert } from '../rows/insert.ts'
import { words } from '../rows/report-row.ts'
import { accountOf, factsOf } from './account-row.ts'
import type { Accounts, Role, Token } from './accounts.ts'
import type { Journal } from './journal.ts'
import { millisecondsOf } from './times.ts'

/** A token is marked as used at most so often, in milliseconds: it comes with every request. */
const marked = 60_000

const roles: readonly Role[] = ['reader', 'editor', 'owner']

type Sessions = Pick<Accounts, 'addSession' | 'session' | 'endSession' | 'endSessions' | 'addToken' | 'token' | 'tokens' | 'endToken'>

/** Sessions and tokens of the accounts of a store. One that is ended is told as a change of its account: whoever reads by it has to ask anew. */
export function sessionsOn({ db }: Opened, { logged }: Journal): Sessions {
  const ended = async (remove: (db: Db) => Promise<Row | undefined>): Promise<boolean> =>
    logged(async (db, tell) => {
      const removed = await remove(db)
      const row = removed && (await db.get('select * from account where id = ?', [String(removed['account'])]))
      if (!row) return removed !== undefined
      const account = accountOf(row)
      tell({ kind: 'account', fate: 'changed', id: account.id, before: factsOf(account), after: factsOf(account) })
      return true
    })
  return {
    async addSession({ hash, account, madeAt, endsAt }) {
      const columns = ['hash', 'account', 'made_at', 'ends_at', 'ends']
      await db.transaction(async (db) => {
        await db.run('delete from account_session where account = ? and ends <= ?', [account, millisecondsOf(madeAt)])
        await insert(db, { table: 'account_session', columns }, [[hash, account, madeAt, endsAt, millisecondsOf(endsAt)]])
      })
    },
    async session(hash, now) {
      const from = 'account_session s join account a on a.id = s.account'
      const row = await db.get(`select a.* from ${from} where s.hash = ? and s.ends > ? and a.closed = 0`, [hash, millisecondsOf(now)])
      return row && accountOf(row)
    },
    endSession: async (hash) => void (await ended(async (db) => db.get('delete from account_session where hash = ? returning account', [hash]))),
    async endSessions(account) {
      if (account === undefined) return db.transaction(async (db) => (await db.all('delete from account_session returning hash')).length)
      let count = 0
      await ended(async (db) => {
        const rows = await db.all('delete from account_session where account = ? returning account', [account])
        count = rows.length
        return rows[0]
      })
      return count
    },

    async addToken({ id, hash, account, label, role, madeAt, usedAt, endsAt }) {
      const columns = 'id hash account label role made_at used_at used ends_at ends'.split(' ')
      const times = [usedAt, endsAt].flatMap((time) => (time === undefined ? [null, null] : [time, millisecondsOf(time)]))
      await db.transaction(async (db) => insert(db, { table: 'account_token', columns }, [[id, hash, account, label, role, madeAt, ...times]]))
    },
    async token(hash, now) {
      const at = millisecondsOf(now)
      const row = await db.get('select * from account_token where hash = ? and (ends is null or ends > ?)', [hash, at])
      const account = row && (await db.get('select * from account where id = ? and closed = 0', [String(row['account'])]))
      if (!account) return undefined
      const owner = accountOf(account)
      const used = typeof row['used'] === 'number' ? row['used'] : 0
      if (at - used < marked) return { account: owner, token: tokenOf(row, owner.role) }
      await db.transaction(async (db) => db.run('update account_token set used_at = ?, used = ? where hash = ?', [now, at, hash]))
      return { account: owner, token: tokenOf({ ...row, used_at: now }, owner.role) }
    },
    async tokens(account) {
      const rows = await db.all('select t.*, a.role as most from account_token t join account a on a.id = t.account where a.id = ? order by t.made_at, t.id', [
        account,
      ])
      return rows.map((row) => tokenOf(row, row['most'] as Role)) // we wrote it
    },
    endToken: async (id) => ended(async (db) => db.get('delete from account_token where id = ? returning account', [id])),
  }
}

/** A token may not do more than its account may now. */
function tokenOf(row: Row, most: Role): Token {
  const role = row['role'] as Role // we wrote it
  return {
    id: String(row['id']),
    account: String(row['account']),
    label: String(row['label']),
    role: roles.indexOf(role) > roles.indexOf(most) ? most : role,
    madeAt: String(row['made_at']),
    ...words(row, { usedAt: 'used_at', endsAt: 'ends_at' }),
  }
}
