import type { EventGrammar } from '../../../events.ts'

/** How English shows who stands where. */
export const grammar: EventGrammar = {
  agents: ['by'],
  passives: ['be', 'get'],
  sources: ['by', 'from'],
  targets: ['against', 'on', 'at', 'to', 'with', 'toward', 'towards', 'for', 'of'],
  between: ['between', 'among'],
}
