export type { NameFinder, ScoredSentence } from './finder.ts'
export { loadNames } from './load.ts'
