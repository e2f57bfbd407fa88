import type { EventGrammar } from '../../../events.ts'

/** How Norwegian Nynorsk shows who stands where. */
export const grammar: EventGrammar = {
  agents: ['av'],
  passives: ['bli', 'verte', 'vere', 'få'],
  sources: ['frå'],
  targets: ['mot', 'på', 'til', 'med', 'overfor', 'for', 'av'],
  between: ['mellom'],
  compounds: true,
  states: ['i'],
  unmarkedIsDefinite: true,
}
