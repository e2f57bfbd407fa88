import type { Db, Value } from '../db.ts'
import type { Opened } from '../dialect.ts'
import { insert } from '../rows/insert.ts'
import { accountOf, factsOf } from './account-row.ts'
import type { Account, Accounts } from './accounts.ts'
import type { Journal } from './journal.ts'
import { sessionsOn } from './sessions-on.ts'

const columns = 'id name name_key role made_at closed password_hash'.split(' ')

/** Accounts of a store, with their sessions and tokens. */
export function accountsOn(opened: Opened, journal: Journal): Accounts {
  const { db, dialect } = opened
  const { logged } = journal
  return {
    count: async () => Number((await db.get('select count(*) as n from account'))?.['n']),
    list: async () => (await db.all('select * from account order by made_at, name_key')).map(accountOf),
    add: async (account, passwordHash) =>
      logged(async (db, tell) => {
        const { id, name, role, madeAt, closed } = account
        if (await db.get('select id from account where name_key = ?', [keyOf(name)])) return false
        await insert(db, { table: 'account', columns }, [[id, name, keyOf(name), role, madeAt, closed ? 1 : 0, passwordHash]])
        tell({ kind: 'account', fate: 'new', id, after: factsOf(account) })
        return true
      }),
    async byName(name) {
      const row = await db.get('select * from account where name_key = ?', [keyOf(name)])
      return row && { account: accountOf(row), passwordHash: String(row['password_hash']) }
    },
    async get(id) {
      const row = await db.get('select * from account where id = ?', [id])
      return row && accountOf(row)
    },
    edit: async (id, { role, closed, passwordHash }) =>
      logged(async (db, tell) => {
        // The owners are held besides, so that two do not close each other.
        const rows = (await db.all(`select * from account where id = ? or (role = 'owner' and closed = 0) order by id${dialect.held}`, [id])).map(accountOf)
        const before = rows.find((account) => account.id === id)
        if (!before) return false
        const after = { ...before, ...(role !== undefined && { role }), ...(closed !== undefined && { closed }) }
        if (isOwner(before) && !isOwner(after) && rows.filter(isOwner).length === 1) return false
        await update(db, after, passwordHash)
        if (after.closed || passwordHash !== undefined) await db.run('delete from account_session where account = ?', [id])
        if (after.closed) await db.run('delete from account_token where account = ?', [id])
        // A new password ends sessions: whoever reads by one has to ask anew.
        if (before.role !== after.role || before.closed !== after.closed || passwordHash !== undefined)
          tell({ kind: 'account', fate: 'changed', id, before: factsOf(before), after: factsOf(after) })
        return true
      }),
    ...sessionsOn(opened, journal),
  }
}

async function update(db: Db, { id, role, closed }: Account, passwordHash: string | undefined): Promise<void> {
  const cells: readonly (readonly [string, Value])[] = [
    ['role', role],
    ['closed', closed ? 1 : 0],
    ...(passwordHash === undefined ? [] : ([['password_hash', passwordHash]] as const)),
  ]
  await db.run(`update account set ${cells.map(([name]) => `${name} = ?`).join(', ')} where id = ?`, [...cells.map(([, value]) => value), id])
}

function isOwner({ role, closed }: Account): boolean {
  return role === 'owner' && !closed
}

/** A name without the case of its letters and the ways they are put together. */
function keyOf(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase()
}
