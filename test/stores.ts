import { describe } from 'vitest'
import { temporaryFile } from './kept-reports.ts'
import { freshDatabase, postgresHere } from './postgres.ts'

/** What tests of every dialect are given. */
export interface Dialect {
  /** A new place for a store each time. */
  place(): Promise<string>
  /** Of so many runs of a property those that are worth their time: making a database takes a tenth of a second. */
  runs(most: number): number
}

/** Tests that hold for every dialect. Where there is no PostgreSQL its turn is skipped. */
export function onEveryStore(tests: (dialect: Dialect) => void): void {
  describe('SQLite', () => tests({ place: async () => temporaryFile(), runs: (most) => most }))
  const name = postgresHere ? 'PostgreSQL' : 'PostgreSQL, which is not here (HEARSAY_TEST_POSTGRES names the folder of its programs)'
  describe.skipIf(!postgresHere)(name, () => tests({ place: freshDatabase, runs: (most) => Math.ceil(most / 4) }))
}
