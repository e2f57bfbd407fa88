import type { Gazetteer } from './gazetteer/gazetteer.ts'
import type { Offices } from './offices/offices.ts'

/** Facts about the world that a reading may use. What stands in the report goes before them. */
export interface Knowledge {
  /** The gazetteer, opened when it is first asked for. */
  readonly gazetteer: () => Gazetteer
  /** Offices and their holders, with the user's own over the house's. */
  readonly offices: Offices
}
