import type { Db, Row, Value } from '../db.ts'

/** Rows a statement takes at once; few sizes, so that few statements are prepared. */
const sizes = [64, 16, 4, 1] as const

/** A table and the columns that rows are put into, in their order. */
export interface Columns {
  readonly table: string
  readonly columns: readonly string[]
}

/** Puts rows in, many at a time: a call into a database costs as much as a small row. */
export async function insert(db: Db, { table, columns }: Columns, rows: readonly (readonly Value[])[], onConflict = ''): Promise<void> {
  let at = 0
  for (const size of sizes) {
    // SQLite takes 32,766 values in a statement.
    for (; rows.length - at >= size; at += size) await db.run(sqlOf(table, columns, size, onConflict), rows.slice(at, at + size).flat())
  }
}

/** Puts rows in, and in the place of those with the same key (the first columns, so many). */
export async function upsert(db: Db, into: Columns, keys: number, rows: readonly (readonly Value[])[]): Promise<void> {
  const [key, others] = [into.columns.slice(0, keys), into.columns.slice(keys)]
  await insert(db, into, rows, `on conflict (${key.join(', ')}) do update set ${others.map((name) => `${name} = excluded.${name}`).join(', ')}`)
}

const made = new Map<string, string>()

function sqlOf(table: string, columns: readonly string[], size: number, onConflict: string): string {
  const name = `${table} ${columns.length} ${size} ${onConflict}`
  const known = made.get(name)
  if (known !== undefined) return known
  const row = `(${columns.map(() => '?').join(', ')})`
  const sql = `insert into ${table} (${columns.join(', ')}) values ${Array.from({ length: size }, () => row).join(', ')} ${onConflict}`
  made.set(name, sql)
  return sql
}

/** Every row whose column holds one of these; asked for in few sizes as well. `end` is what each question ends with. */
export async function whereIn(db: Db, select: string, column: string, values: readonly Value[], end = ''): Promise<readonly Row[]> {
  const rows: Row[] = []
  await inTurn(values, async (marks, some) => void rows.push(...(await db.all(`${select} where ${column} in (${marks})${end}`, some))))
  return rows
}

/** Takes away every row whose column holds one of these. */
export async function deleteIn(db: Db, table: string, column: string, values: readonly Value[]): Promise<void> {
  await inTurn(values, async (marks, some) => db.run(`delete from ${table} where ${column} in (${marks})`, some))
}

async function inTurn(values: readonly Value[], work: (marks: string, some: readonly Value[]) => Promise<void>): Promise<void> {
  let at = 0
  for (const size of sizes) {
    const marks = Array.from({ length: size }, () => '?').join(', ')
    for (; values.length - at >= size; at += size) await work(marks, values.slice(at, at + size))
  }
}
