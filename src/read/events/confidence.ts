import type { RuleName } from '../../words/index.ts'

/** Share of each rule's events that were right in type on the development texts. Printed by `npx tsx training/events/confidence.ts`; never set by hand. */
const counted: Readonly<Record<RuleName, number>> = {}

/** For a rule too rare to have been seen there. */
const unseen = 0.5

/** Confidence of an event by the rule that made it. */
export function confidenceOf(rule: RuleName): number {
  return counted[rule] ?? unseen
}
