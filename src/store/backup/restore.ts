import { constants, copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { HearsayError } from '../../words/index.ts'
import { openStore } from '../open-store.ts'
import { isPostgres, nameOf } from '../postgres/address.ts'
import { storeError } from '../sqlite/failures.ts'
import { driverOf } from '../sqlite/open-database.ts'
import type { BackupOptions } from './backup.ts'
import { inPlace, settled, unfinished } from './settled.ts'
import { examined, looked, type CopyState } from './whole.ts'

/** A store that was put back. */
export interface Restored extends CopyState {
  readonly file: string
  /** Where the store is that was there before, if there was one. */
  readonly replaced?: string
}

/** Files beside a store that belong to it. */
const beside = ['', '-wal', '-shm'] as const

/**
 * Puts a store back from a copy. The copy stays as it is: what takes the store's place is a copy of it that was read through, brought to the newest
 * version, and looked at as `hearsay doctor` does. A store that was there is kept beside it. Sessions are ended. Throws `backup-needs-file`, `file-there`,
 * `backup-damaged`, `store-newer`, `store-locked` while other programs have the store open, `store-foreign` where something else is there.
 */
export async function restoreStore(copy: string, place: string, { overwrite, busyTimeout = 10_000 }: BackupOptions): Promise<Restored> {
  if (isPostgres(place)) throw new HearsayError('backup-needs-file', { file: nameOf(place) }, { where: nameOf(place) })
  if (!existsSync(copy) || statSync(copy).isDirectory()) throw new HearsayError('file-not-found', { file: copy }, { where: copy })
  if (existsSync(place) && !overwrite) throw new HearsayError('file-there', { file: place }, { where: place })
  if (!existsSync(dirname(place))) throw new HearsayError('file-unwritable', { file: place, reason: `there is no folder "${dirname(place)}"` })
  const part = unfinished(place)
  try {
    await looked(copy)
    copyFileSync(copy, part, constants.COPYFILE_FICLONE)
    const state = await fit(part, copy)
    settled(part)
    const replaced = existsSync(place) ? await setAside(place, busyTimeout) : undefined
    inPlace(part, place)
    return { file: place, ...state, ...(replaced !== undefined && { replaced }) }
  } catch (thrown) {
    throw fileError(thrown, place)
  } finally {
    for (const end of beside) rmSync(part + end, { force: true })
  }
}

/** Makes a copy ready to be a store: newest tables, nothing wrong, nobody signed in. */
async function fit(part: string, copy: string): Promise<CopyState> {
  const store = await openStore(part)
  try {
    const { version, faults, counts } = await store.health()
    if (faults[0] !== undefined) throw new HearsayError('backup-damaged', { file: copy, reason: faults[0] }, { where: copy })
    await store.accounts.endSessions()
    return { version, reports: counts.reports, stories: counts.stories }
  } finally {
    await store.close()
  }
}

/** Takes a store out of its place, whole, where no other program has it open; tells where it is now. */
async function setAside(place: string, busyTimeout: number): Promise<string> {
  await closed(place, busyTimeout)
  const replaced = `${place}.replaced`
  for (const end of beside) {
    rmSync(replaced + end, { force: true })
    if (existsSync(place + end)) renameSync(place + end, replaced + end)
  }
  return replaced
}

/** Brings what stands in the journal into the file, which nobody else may have open then. A damaged store is left as it is. */
async function closed(place: string, busyTimeout: number): Promise<void> {
  const connection = (await driverOf()).open(place, { busyTimeout })
  try {
    examined(connection, place)
    connection.prepare('pragma journal_mode = delete').all([])
  } catch (thrown) {
    const told = storeError(thrown, place)
    if (told.code !== 'store-damaged' && told.code !== 'store-newer') throw told
  } finally {
    connection.close()
  }
}

/** Errors of the file system have no result code of SQLite. */
function fileError(thrown: unknown, file: string): HearsayError {
  const { code, message } = thrown as NodeJS.ErrnoException // of node:fs, or ours
  if (thrown instanceof HearsayError || code === undefined || !/^E[A-Z]+$/u.test(code)) return storeError(thrown, file)
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return new HearsayError('store-full', { file }, { where: file, cause: thrown })
  return new HearsayError('file-unwritable', { file, reason: message }, { where: file, cause: thrown })
}
