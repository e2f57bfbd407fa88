import type { Row } from '../db.ts'
import type { Account, Role } from './accounts.ts'
import type { ChangeFacts } from './changes.ts'

/** A row as an account. */
export function accountOf(row: Row): Account {
  return {
    id: String(row['id']),
    name: String(row['name']),
    role: row['role'] as Role, // we wrote it
    madeAt: String(row['made_at']),
    closed: row['closed'] === 1,
  }
}

/** What the log tells of an account. */
export function factsOf({ name, closed }: Account): ChangeFacts {
  return { text: name, status: closed ? 'closed' : 'open' }
}
