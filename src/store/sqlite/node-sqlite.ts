import type { Row, Value } from '../db.ts'
import type { Connection, Driver } from './connection.ts'

/** The parts of `node:sqlite` that we use; the types of Node 20 do not know it. */
interface NodeSqlite {
  readonly DatabaseSync: new (file: string) => Database
}
interface Database {
  exec(sql: string): void
  prepare(sql: string): {
    run(...values: readonly Value[]): unknown
    all(...values: readonly Value[]): Row[]
    get(...values: readonly Value[]): Row | undefined
  }
  close(): void
}

/** The driver that comes with Node 22 and later; absent where the runtime has none, or one without full-text search. */
export function nodeDriver(): Driver | undefined {
  const module = quietly(() => (process as { getBuiltinModule?(name: string): unknown }).getBuiltinModule?.('node:sqlite')) as NodeSqlite | undefined // checked by use
  if (module === undefined || !searches(module)) return undefined
  return {
    name: 'node:sqlite',
    open(file, { busyTimeout }) {
      const database = new module.DatabaseSync(file)
      database.exec(`pragma busy_timeout = ${busyTimeout}`)
      return connected(database)
    },
  }
}

/** Node 22 and 24 say on standard error that the module is experimental; whoever typed `hearsay search` can do nothing about it. */
function quietly<Result>(work: () => Result): Result {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    return work()
  } finally {
    process.emitWarning = emitWarning
  }
}

function searches({ DatabaseSync }: NodeSqlite): boolean {
  const database = new DatabaseSync(':memory:')
  const found = database.prepare("select 1 as found from pragma_compile_options where compile_options = 'ENABLE_FTS5'").get()
  database.close()
  return found !== undefined
}

function connected(database: Database): Connection {
  return {
    exec: (sql) => database.exec(sql),
    prepare(sql) {
      const statement = database.prepare(sql)
      return {
        run: (values) => void statement.run(...values),
        all: (values) => statement.all(...values),
        get: (values) => statement.get(...values),
      }
    },
    close: () => database.close(),
  }
}
