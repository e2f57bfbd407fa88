export type { Lemmatiser } from './lemmatiser.ts'
export { loadLemmatiser } from './load.ts'
