/** What a cell of a row may hold. */
export type Value = string | number | null | Uint8Array
/** A row as a driver gives it: words, numbers, null, or bytes. */
export type Row = Readonly<Record<string, unknown>>

/**
 * A database as the store sees it: few operations, all awaited, so that a server can stand behind them as well as a file. Values stand for the
 * question marks of the SQL, in order.
 */
export interface Db {
  /** Runs a statement that gives no rows. */
  run(sql: string, values?: readonly Value[]): Promise<void>
  /** Every row. */
  all(sql: string, values?: readonly Value[]): Promise<readonly Row[]>
  /** The first row, if any. */
  get(sql: string, values?: readonly Value[]): Promise<Row | undefined>
  /**
   * All of the work or nothing of it; what it does, it does on the database it is given. When the promise resolves, the work is stored. Work that
   * another writer came in the way of is done again from its beginning, so it changes nothing but the database.
   */
  transaction<Result>(work: (db: Db) => Promise<Result>): Promise<Result>
  /** Reads what is stored, and nothing of a transaction of this program that is not at its end. Not within a transaction. */
  stored<Result>(work: (db: Db) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/**
 * A value as every database keeps it: none keeps a character of code 0 whole in a text, so the sign for what cannot be shown stands in its place, which
 * is as long, so that spans hold.
 */
export function storable(value: Value): Value {
  return typeof value === 'string' && value.includes('\u0000') ? value.replaceAll('\u0000', '\uFFFD') : value
}
