import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { HearsayError } from '../../words/index.ts'
import type { Opened } from '../dialect.ts'
import type { Connection, Driver } from './connection.ts'
import { databaseOn } from './database.ts'
import { sqliteDialect } from './dialect.ts'
import { storeError } from './failures.ts'
import { libsqlDriver } from './libsql.ts'
import { migrate } from './migrations.ts'
import { nodeDriver } from './node-sqlite.ts'
import { othersOn } from './others.ts'

/** How a file is opened. */
export interface FileOptions {
  /** Make it where it is not there. */
  readonly create: boolean
  /** Wait for the disk at every commit: keeps the last commits also when the power fails. Slower. */
  readonly durable: boolean
  /** How long to wait for another program that writes, in milliseconds. */
  readonly busyTimeout: number
  /** Which driver; what the runtime has unless told. */
  readonly driver?: Driver['name']
}

/** Opens a file, makes or mends its tables, and sets how it is written. Throws errors of the store, each naming the file. */
export async function openDatabase(file: string, options: FileOptions): Promise<Opened> {
  checkPlace(file, options.create)
  const driver = await driverOf(options.driver)
  let connection: Connection | undefined
  try {
    connection = driver.open(file, options)
    migrate(connection, file)
    connection.prepare('pragma journal_mode = wal').all([])
    connection.exec(`pragma synchronous = ${options.durable ? 'full' : 'normal'}; pragma foreign_keys = on; pragma cache_size = -65536`)
    return { db: databaseOn(connection, file), others: othersOn(connection), dialect: sqliteDialect(file), driver: driver.name, name: file }
  } catch (thrown) {
    connection?.close()
    throw storeError(thrown, file)
  }
}

/** The driver of this name, else what the runtime has. */
export async function driverOf(name?: Driver['name']): Promise<Driver> {
  return (name === 'libsql' ? undefined : nodeDriver()) ?? libsqlDriver()
}

/** What can be told before the file is opened is told in better words than a driver has. */
function checkPlace(file: string, create: boolean): void {
  const folder = dirname(resolve(file))
  const refused = (reason: string): HearsayError => new HearsayError('store-read-only', { file, reason }, { where: file })
  if (!existsSync(file)) {
    if (!create) throw new HearsayError('store-missing', { file }, { where: file })
    if (!existsSync(folder)) throw refused(`there is no folder "${folder}"`)
  } else if (statSync(file).isDirectory()) throw new HearsayError('store-foreign', { file, reason: 'it is a folder' }, { where: file })
  try {
    accessSync(folder, constants.W_OK)
    // Never opened here: to close it again would let go of every lock that this program has on it (POSIX), and the next program would take its log away.
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK)
  } catch {
    throw refused(existsSync(file) ? 'you may not write to it or to its folder' : `you may not write to the folder "${folder}"`)
  }
}
