import type { RuleName } from '../words/index.ts'

/** For a rule too rare to have been seen on the development texts. */
const unseen = 0.5

/** The share of a rule's items that were right, from a table counted by `npm run calibrate`. */
export function countedShare(counted: Readonly<Record<RuleName, number>>, rule: RuleName): number {
  return counted[rule] ?? unseen
}
