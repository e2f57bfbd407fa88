export { conceptsNamed, meaningOf, type Meaning, type WordKind } from './lexicon.ts'
