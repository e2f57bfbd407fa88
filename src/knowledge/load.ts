import { loadGazetteer } from './gazetteer/load.ts'
import type { Knowledge } from './knowledge.ts'
import { loadOffices } from './offices/load.ts'

/** Where facts of the user's own are. */
export interface KnowledgeOptions {
  /** Path of a file of offices that goes over the house's table. */
  readonly offices?: string
}

/** The facts that come with the program, and the user's own. Throws `file-not-found`, `file-unreadable` or `bad-offices`. */
export function loadKnowledge({ offices }: KnowledgeOptions = {}): Knowledge {
  return { gazetteer: loadGazetteer, offices: loadOffices(offices) }
}
