import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { Deserializer, Serializer } from 'node:v8'
import type { Store } from '../../store/index.ts'
import { version } from '../../words/index.ts'
import type { FindingSaved } from './finding.ts'
import type { HomesSaved } from './homes.ts'
import type { RollSaved } from './roll.ts'

/** All that a joiner has in memory, as plain data. */
export interface SavedState {
  /** How far it has looked through the log of changes. */
  readonly seen: number
  readonly roll: RollSaved
  readonly finding: FindingSaved
  readonly homes: HomesSaved
  /** Stories whose rows may not be what they should. */
  readonly owed: readonly number[]
  /** Ids of the entries of the ledger that were known. */
  readonly ledger: readonly string[]
}

/** Another number whenever what is kept has another shape. */
const shape = 2

/** What a state fits: the program that wrote it, and the entry of the log up to which it goes, which two stores do not share. */
async function sealOf({ changes }: Store, seen: number): Promise<string> {
  const [last] = seen === 0 ? [] : (await changes.after(seen - 1, 1)).items
  return JSON.stringify([version, shape, process.version, seen, last?.seq === seen ? [last.kind, last.id, last.at] : []])
}

/** Writes a state into a file, in the place of what is there. Where there is no room for it, or nothing may be written, there is none: it only saves time. */
export async function saveState(file: string, store: Store, state: SavedState): Promise<void> {
  const serializer = new Serializer()
  serializer.writeHeader()
  serializer.writeValue(await sealOf(store, state.seen))
  serializer.writeValue(state)
  try {
    writeFileSync(`${file}.new`, serializer.releaseBuffer(), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  } catch {
    rmSync(`${file}.new`, { force: true })
  }
}

/** The state in a file, if it is one of this store and this program. A file that cannot be read is taken away: it only saves time. */
export async function savedState(file: string, store: Store): Promise<SavedState | undefined> {
  if (!existsSync(file)) return undefined
  const state = read(file)
  if (state && state.seal === (await sealOf(store, state.state.seen))) return state.state
  rmSync(file, { force: true })
  return undefined
}

function read(file: string): { readonly seal: unknown; readonly state: SavedState } | undefined {
  try {
    const deserializer = new Deserializer(readFileSync(file))
    deserializer.readHeader()
    const seal: unknown = deserializer.readValue()
    return { seal, state: deserializer.readValue() as SavedState } // its seal is looked at before it is used
  } catch {
    return undefined // written in part, or by another program: it is as if it were not there
  }
}
