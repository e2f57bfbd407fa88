import type { Db, Value } from './db.ts'
import type { SearchWords } from './searching/search-words.ts'
import type { Health } from './listed.ts'

/** What each database does in its own way. All other SQL is the same for all of them. */
export interface Dialect {
  /** Rows of a table that hold the words, of this outlet where one is named. */
  matching(table: 'report' | 'statement', words: SearchWords, outlet: string | undefined): Matching
  /** What the column `search` of reports and statements holds of these texts; absent where the database keeps the index of words by itself. */
  readonly indexOf?: (...texts: readonly Value[]) => Value
  /** Makes whoever writes to the record wait until others are done; absent where only one writes at all. */
  readonly recordLock?: string
  /** Another one whenever something was written, by whoever. */
  edition(db: Db): Promise<string>
  /** Makes whoever gives numbers to changes wait until the last who did is done, so that nobody reads a higher one before a lower one; absent likewise. */
  readonly changesLock?: string
  /** What a `select` ends with so that the rows it gives are changed by nobody else meanwhile. */
  readonly held: string
  /** The same, but rows that somebody else holds are passed over. */
  readonly heldIfFree: string
  /** Version of the tables, size, and what is wrong; `quick` does not look for faults. */
  examined(db: Db, quick: boolean): Promise<Pick<Health, 'version' | 'bytes' | 'faults'>>
}

/** Tidings between the programs that share a store. */
export interface Others {
  /** Within the transaction of a change: wakes those who listen elsewhere; absent where they see it by themselves. */
  readonly wake?: (db: Db) => Promise<void>
  /** Calls when another program has stored something, until what it returns is called. */
  listen(heard: () => void): () => void
}

/** Rows that hold words: reports as `r`, statements as `s`. */
export interface Matching {
  /** Tables, without `from`. */
  readonly from: string
  /** Number the rows are sorted by. */
  readonly seq: string
  readonly conditions: readonly (readonly [sql: string, value: Value | undefined])[]
}

/** A database that was opened. */
export interface Opened {
  readonly db: Db
  /** Tells of changes that other programs store. */
  readonly others: Others
  readonly dialect: Dialect
  readonly driver: string
  /** The store, as errors name it. */
  readonly name: string
}
