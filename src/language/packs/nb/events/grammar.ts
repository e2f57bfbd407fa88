import type { EventGrammar } from '../../../events.ts'

/** How Norwegian Bokmål shows who stands where. */
export const grammar: EventGrammar = {
  agents: ['av'],
  passives: ['bli', 'være', 'få'],
  sources: ['fra'],
  targets: ['mot', 'på', 'til', 'med', 'overfor', 'for', 'av'],
  between: ['mellom'],
  compounds: true,
  states: ['i'],
}
