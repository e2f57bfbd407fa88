import { existsSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { HearsayError } from '../../words/index.ts'
import { isPostgres, nameOf } from '../postgres/address.ts'
import { storeError } from '../sqlite/failures.ts'
import { driverOf } from '../sqlite/open-database.ts'
import { inPlace, settled, unfinished } from './settled.ts'
import { examined, looked, type CopyState } from './whole.ts'

/** How a copy is made or taken back. */
export interface BackupOptions {
  /** Write over what is there. */
  readonly overwrite: boolean
  /** How long to wait for another program, in milliseconds; 10,000 unless told. */
  readonly busyTimeout?: number
}

/** A copy that was made. */
export interface Backup extends CopyState {
  readonly file: string
  readonly bytes: number
}

/**
 * Copies a store into a file, as it stands at this moment, while other programs go on reading and writing. The copy is read through, written to the disk,
 * and only then gets its name. Throws `backup-needs-file` for a database of PostgreSQL, `file-there`, `backup-damaged` where the copy is not whole, and
 * errors of the store, naming the store or the copy, whichever it is.
 */
export async function backupStore(place: string, file: string, { overwrite, busyTimeout = 10_000 }: BackupOptions): Promise<Backup> {
  if (isPostgres(place)) throw new HearsayError('backup-needs-file', { file: nameOf(place) }, { where: nameOf(place) })
  if (!existsSync(place)) throw new HearsayError('store-missing', { file: place }, { where: place })
  if (existsSync(file) && (!overwrite || statSync(file).isDirectory())) throw new HearsayError('file-there', { file }, { where: file })
  if (!existsSync(dirname(file))) throw new HearsayError('file-unwritable', { file, reason: `there is no folder "${dirname(file)}"` }, { where: file })
  const part = unfinished(file)
  try {
    await copied(place, part, busyTimeout)
    const state = await looked(part, file)
    settled(part)
    const { size } = statSync(part)
    inPlace(part, file)
    return { file, bytes: size, ...state }
  } catch (thrown) {
    throw storeError(thrown, file)
  } finally {
    rmSync(part, { force: true })
  }
}

async function copied(place: string, part: string, busyTimeout: number): Promise<void> {
  const connection = (await driverOf()).open(place, { busyTimeout })
  try {
    examined(connection, place)
    connection.prepare('vacuum into ?').run([part])
  } catch (thrown) {
    const told = storeError(thrown, place)
    throw told.code === 'store-full' || told.code === 'store-read-only' ? storeError(told.cause ?? told, part) : told
  } finally {
    connection.close()
  }
}
