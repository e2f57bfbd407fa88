import type { Grammar } from '../grammar.ts'

/** What the two Norwegian standards share. */
export const norwegianGrammar: Grammar = {
  compounds: { joints: ['s', 'e'], vowels: 'aeiouyæøåéóô' },
  definiteEndings: ['ens', 'ets', 'as', 'en', 'et', 'a'],
  definitePluralEndings: ['nes', 'ne'],
  pluralEndings: ['rs', 'r'],
  agentEndings: ['er', 'ar', 'ør', 'ist', 'mann', 'kvinne', 'leder', 'leiar', 'ent', 'log'],
  menEndings: [],
  genitive: 's',
  nounLeads: false,
  nounsBesideNouns: false,
  capitalDemonyms: false,
  hyphensAreWords: false,
}
