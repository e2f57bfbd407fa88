import type { Db, Row } from '../db.ts'
import type { Opened } from '../dialect.ts'
import { insert, type Columns } from '../rows/insert.ts'
import type { Change, ChangeFacts } from './changes.ts'

/** A change before it has its number and time. */
export type Told = Omit<Change, 'seq' | 'at'> & { readonly at?: string }

/** A transaction that tells what it changed: the entries are stored at its end, with what they tell of, or not at all. */
export type Logged = <Result>(work: (db: Db, tell: (change: Told) => void) => Promise<Result>) => Promise<Result>

/** Writes the log of changes, and wakes who follows it. */
export interface Journal {
  readonly logged: Logged
  /** Adds one entry; tells its number. */
  add(change: Told): Promise<number>
  follow(changed: () => void): () => void
  close(): void
}

const table: Columns = { table: 'change', columns: 'seq at kind fate id belongs_to story before after aside'.split(' ') }

/** The journal of a store. `now` gives the time of entries that have none, RFC 3339 UTC. */
export function openJournal({ db, dialect, others }: Opened, now: () => string): Journal {
  const followers = new Set<() => void>()
  let unheard: (() => void) | undefined
  const ring = (): void => {
    for (const changed of followers) changed()
  }
  const append = async (db: Db, changes: readonly Told[]): Promise<number> => {
    if (dialect.changesLock !== undefined) await db.get(dialect.changesLock)
    const last = Number((await db.get('select coalesce(max(seq), 0) as seq from change'))?.['seq'])
    const at = now()
    await insert(
      db,
      table,
      changes.map((change, n) => cellsOf(change, last + n + 1, at)),
    )
    await others.wake?.(db)
    return last + changes.length
  }
  return {
    async logged(work) {
      let wrote = false
      const result = await db.transaction(async (db) => {
        const changes: Told[] = []
        const result = await work(db, (change) => void changes.push(change))
        wrote = changes.length > 0
        if (wrote) await append(db, changes)
        return result
      })
      if (wrote) ring()
      return result
    },
    async add(change) {
      const seq = await db.transaction(async (db) => append(db, [change]))
      ring()
      return seq
    },
    follow(changed) {
      const mine = (): void => changed() // the same function may follow twice
      followers.add(mine)
      unheard ??= others.listen(ring)
      return () => {
        followers.delete(mine)
        if (followers.size > 0) return
        unheard?.()
        unheard = undefined
      }
    },
    close() {
      followers.clear()
      unheard?.()
      unheard = undefined
    },
  }
}

function cellsOf({ at, kind, fate, id, of, before, after }: Told, seq: number, now: string): readonly (string | number | null)[] {
  const story = kind === 'story' ? id : kind === 'claim' ? (of ?? null) : null
  return [
    seq,
    at ?? now,
    kind,
    fate,
    id,
    of ?? null,
    story,
    ...[before, after].map((it) => (it ? JSON.stringify(it) : null)),
    isAside({ before, after }) ? 1 : 0,
  ]
}

/** Whether a change is of a claim that neither is nor was main. */
export function isAside({ before, after }: { readonly before?: ChangeFacts | undefined; readonly after?: ChangeFacts | undefined }): boolean {
  return [before, after].every((it) => it?.main !== true) && [before, after].some((it) => it?.main === false)
}

/** A row as a change. */
export function changeOf(row: Row): Change {
  const facts = (name: string): ChangeFacts | undefined => (typeof row[name] === 'string' ? (JSON.parse(row[name]) as ChangeFacts) : undefined) // we wrote it
  const [before, after] = [facts('before'), facts('after')]
  return {
    seq: Number(row['seq']),
    at: String(row['at']),
    kind: row['kind'] as Change['kind'], // we wrote it
    fate: row['fate'] as Change['fate'],
    id: String(row['id']),
    ...(typeof row['belongs_to'] === 'string' && { of: row['belongs_to'] }),
    ...(before && { before }),
    ...(after && { after }),
  }
}
