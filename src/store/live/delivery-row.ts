import type { Row, Value } from '../db.ts'
import type { Columns } from '../rows/insert.ts'
import { words } from '../rows/report-row.ts'
import type { Delivery } from './alerts.ts'
import { millisecondsOf } from './times.ts'

/** Where messages go. */
export const deliveryTable: Columns = { table: 'delivery', columns: 'id search target news made_at made due_at due tries state reason'.split(' ') }

/** A message as a row. */
export function deliveryCells({ id, search, target, news, madeAt, dueAt, tries, state, reason }: Delivery): readonly Value[] {
  return [id, search, target, JSON.stringify(news), madeAt, millisecondsOf(madeAt), dueAt, millisecondsOf(dueAt), tries, state, reason ?? null]
}

/** A row as a message. */
export function deliveryOf(row: Row): Delivery {
  return {
    id: String(row['id']),
    search: String(row['search']),
    target: Number(row['target']),
    news: JSON.parse(String(row['news'])) as readonly string[], // we wrote it
    madeAt: String(row['made_at']),
    dueAt: String(row['due_at']),
    tries: Number(row['tries']),
    state: row['state'] as Delivery['state'],
    ...words(row, { reason: 'reason' }),
  }
}
