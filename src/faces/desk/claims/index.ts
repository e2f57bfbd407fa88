export { claimOf, forgetClaim } from './claims.ts'
export { numbersIn, numberText } from './numbers.ts'
export { turnedIn, type Turned } from './change-words.ts'
export { byOrigin, membersOf, toldLines, type OriginGroup, type ToldLine } from './told-lines.ts'
