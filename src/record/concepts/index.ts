export { conceptsNamed, meaningOf, type Meaning, type WordKind } from './lexicon.ts'
export { familyOfThings, isNoPeople, kindNamed, sensesOf, thingsOf } from './senses.ts'
