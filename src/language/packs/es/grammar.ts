import type { Grammar } from '../../grammar.ts'

/** How Spanish builds nouns and orders their phrases. */
export const grammar: Grammar = {
  definiteEndings: [],
  definitePluralEndings: [],
  pluralEndings: [],
  agentEndings: ['dor', 'dora', 'tor', 'tora', 'ista', 'ante', 'ente', 'ero', 'era', 'ario', 'ólogo', 'óloga'],
  menEndings: ['o'],
  articleGenders: { el: 'Masc', un: 'Masc', la: 'Fem', una: 'Fem' },
  nounLeads: true,
  nounsBesideNouns: false,
  capitalDemonyms: false,
  hyphensAreWords: false,
}
