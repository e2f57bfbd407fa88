import type { Db, Row, Value } from '../db.ts'

/** Rows a statement takes at once; few sizes, so that few statements are prepared. */
const sizes = [64, 16, 4, 1] as const

/** Puts rows in, many at a time: a call into a database costs as much as a small row. All rows have the columns of the first. */
export async function insert(db: Db, table: string, rows: readonly Readonly<Record<string, Value>>[], onConflict = ''): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  let at = 0
  for (const size of sizes) {
    // SQLite takes 32,766 values in a statement.
    for (; rows.length - at >= size && size * columns.length < 2_000; at += size) {
      const values = rows.slice(at, at + size).flatMap((row) => columns.map((column) => row[column] ?? null))
      await db.run(sqlOf(table, columns, size, onConflict), values)
    }
  }
}

const made = new Map<string, string>()

function sqlOf(table: string, columns: readonly string[], size: number, onConflict: string): string {
  const name = `${table} ${size} ${onConflict}`
  const known = made.get(name)
  if (known !== undefined) return known
  const row = `(${columns.map(() => '?').join(', ')})`
  const sql = `insert into ${table} (${columns.join(', ')}) values ${Array.from({ length: size }, () => row).join(', ')} ${onConflict}`
  made.set(name, sql)
  return sql
}

/** Every row whose column holds one of these; asked for in few sizes as well. */
export async function whereIn(db: Db, select: string, column: string, values: readonly string[]): Promise<readonly Row[]> {
  const rows: Row[] = []
  let at = 0
  for (const size of sizes) {
    for (; values.length - at >= size; at += size) {
      const marks = Array.from({ length: size }, () => '?').join(', ')
      rows.push(...(await db.all(`${select} where ${column} in (${marks})`, values.slice(at, at + size))))
    }
  }
  return rows
}
