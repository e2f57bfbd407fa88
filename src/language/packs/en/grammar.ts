import type { Grammar } from '../../grammar.ts'

/** How English builds nouns and orders their phrases. */
export const grammar: Grammar = {
  definiteEndings: [],
  definitePluralEndings: [],
  pluralEndings: [],
  agentEndings: ['er', 'or', 'ist', 'man', 'woman', 'ian', 'ee', 'ant'],
  menEndings: [],
  nounLeads: false,
  nounsBesideNouns: true,
  capitalDemonyms: true,
  hyphensAreWords: true,
}
