import { loadGazetteer } from './gazetteer/load.ts'
import type { Knowledge } from './knowledge.ts'

/** Where facts of the user's own are. */
export interface KnowledgeOptions {
  /** Path of a file of offices that goes over the house's table. */
  readonly offices?: string
}

/** The facts that come with the program, and the user's own. */
export function loadKnowledge(_options: KnowledgeOptions = {}): Knowledge {
  return { gazetteer: loadGazetteer, offices: { holderOn: () => undefined } }
}
