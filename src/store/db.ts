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
  /** All of the work or nothing of it, one after another. When the promise resolves, the work is stored. */
  transaction<Result>(work: () => Promise<Result>): Promise<Result>
  close(): Promise<void>
}
