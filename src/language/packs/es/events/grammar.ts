import type { EventGrammar } from '../../../events.ts'

/** How Spanish shows who stands where. */
export const grammar: EventGrammar = {
  agents: ['por', 'por parte de', 'a manos de'],
  passives: ['ser', 'resultar', 'quedar', 'permanecer', 'seguir', 'continuar', 'encontrar', 'hallar', 'estar'],
  sources: ['por', 'desde'],
  targets: ['contra', 'a', 'hacia', 'sobre', 'con', 'de'],
  between: ['entre'],
  personal: ['a'],
  contents: ['a', 'de', 'con'],
  states: ['en'],
  bare: { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', ñ: 'nn' },
}
