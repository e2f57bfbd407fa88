import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { isPostgres } from '../../store/index.ts'
import { HearsayError } from '../../words/index.ts'
import { copyOnThread } from './on-thread.ts'

/** A copy of the store that lies beside it. */
export interface BackupFile {
  /** Of its file. */
  readonly name: string
  readonly bytes: number
  /** When it was made, RFC 3339 UTC. */
  readonly at: string
}

/** Copies of a store beside it. */
export interface Backups {
  /** Makes one, whole and as the store stands. Throws `backup-needs-file` for a database of PostgreSQL, `file-there` and what copying throws. */
  make(): Promise<BackupFile>
  /** Those that were made here, the newest first. */
  list(): Promise<readonly BackupFile[]>
}

/** Where the store is, and how it is copied. */
export interface BackupsOptions {
  readonly place: string
  /** The time, RFC 3339 UTC. */
  readonly now: () => string
  /** On a thread of its own unless told: nobody who asks the store waits for it. */
  readonly copy?: (place: string, file: string) => Promise<unknown>
}

/** The copies of a store, each named by the time it was made: `hearsay-20310504T120000Z.backup.db` for `hearsay.db`. */
export function openBackups({ place, now, copy = copyOnThread }: BackupsOptions): Backups {
  let last: Promise<unknown> = Promise.resolve()
  const [folder, stem] = [dirname(place), basename(place, extname(place))]
  const begin = `${stem}-`
  const fileOf = (name: string): BackupFile | undefined => {
    const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.backup\.db$/u.exec(name.startsWith(begin) ? name.slice(begin.length) : '') ?? []
    if (parts.length === 0) return undefined
    const [year, month, day, hour, minute, second] = parts
    return { name, bytes: statSync(join(folder, name)).size, at: `${year}-${month}-${day}T${hour}:${minute}:${second}Z` }
  }

  async function make(): Promise<BackupFile> {
    const stamp = now().replace(/\.\d+/u, '').replaceAll(/[-:]/gu, '')
    const name = `${begin}${stamp}.backup.db`
    await copy(place, join(folder, name))
    const made = fileOf(name)
    if (!made) throw new HearsayError('broken', { reason: `"${stamp}" is no time` })
    return made
  }

  return {
    make: async () => {
      const turn = last.then(make)
      last = turn.catch(() => undefined) // whoever asked is told
      return turn
    },
    list: async () => {
      if (isPostgres(place) || !existsSync(folder)) return []
      return readdirSync(folder)
        .flatMap((name) => fileOf(name) ?? [])
        .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    },
  }
}
