import type { Row, Value } from '../db.ts'

/** One open SQLite file, whoever the driver is. All of it is synchronous. */
export interface Connection {
  /** Runs statements that give no rows, several in one text. */
  exec(sql: string): void
  prepare(sql: string): Prepared
  close(): void
}

/** A statement that was prepared once and is run often. */
export interface Prepared {
  run(values: readonly Value[]): void
  all(values: readonly Value[]): readonly Row[]
  get(values: readonly Value[]): Row | undefined
}

/** How to open a connection. */
export interface Driver {
  readonly name: 'node:sqlite' | 'libsql'
  open(file: string, how: { readonly busyTimeout: number }): Connection
}
