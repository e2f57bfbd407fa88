import { HearsayError } from '../../words/index.ts'
import type { Row, Value } from '../db.ts'
import type { Connection, Driver } from './connection.ts'

/** The parts of the package that we use. */
interface Database {
  exec(sql: string): void
  prepare(sql: string): { run(values: unknown): unknown; all(values: unknown): Row[]; get(values: unknown): Row | undefined }
  close(): void
}

/** The driver of the package libsql: prebuilt for the usual systems, and there on Node 20. Throws `store-driver-missing`. */
export async function libsqlDriver(): Promise<Driver> {
  const Database = await imported()
  return {
    name: 'libsql',
    open(file, { busyTimeout }) {
      return connected(new Database(file, { timeout: busyTimeout }))
    },
  }
}

async function imported(): Promise<new (file: string, options: object) => Database> {
  try {
    return (await import('libsql')).default as unknown as new (file: string, options: object) => Database // its types say any
  } catch (thrown) {
    throw new HearsayError('store-driver-missing', { reason: thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : '' }, { cause: thrown })
  }
}

function connected(database: Database): Connection {
  return {
    exec: (sql) => database.exec(sql),
    prepare(sql) {
      const statement = database.prepare(sql)
      return {
        run: (values) => void statement.run(bound(values)),
        all: (values) => statement.all(bound(values)),
        get: (values) => statement.get(bound(values)),
      }
    },
    close: () => database.close(),
  }
}

/** The package takes bytes only as Buffer. */
function bound(values: readonly Value[]): readonly Value[] {
  return values.some((value) => value instanceof Uint8Array) ? values.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value)) : values
}
