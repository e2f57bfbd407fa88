import type { RuleName } from '../../words/index.ts'

/** Share of each rule's places that were where they should be on the development texts. Printed by `npx tsx training/places/confidence.ts`; never set by hand. */
const counted: Readonly<Record<RuleName, number>> = {}

/** For a rule too rare to have been seen there. */
const unseen = 0.5

/** Confidence of a place by the rule that found and placed it. */
export function confidenceOf(rule: RuleName): number {
  return counted[rule] ?? unseen
}
