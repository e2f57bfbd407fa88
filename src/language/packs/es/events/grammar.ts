import type { EventGrammar } from '../../../events.ts'

/** How Spanish shows who stands where. */
export const grammar: EventGrammar = {
  agents: ['por'],
  passives: ['ser', 'resultar', 'quedar'],
  sources: ['por', 'desde'],
  targets: ['contra', 'a', 'hacia', 'sobre', 'con', 'de'],
  between: ['entre'],
  compounds: false,
}
