import type { RuleName } from '../../words/index.ts'

/** Share of each rule's events that were right in type on the development texts. Printed by `npx tsx training/events/confidence.ts`; never set by hand. */
const counted: Readonly<Record<RuleName, number>> = {
  'event/compound/both': 0.33,
  'event/light/both': 0.86,
  'event/light/none': 0.67,
  'event/light/source': 0.5,
  'event/light/target': 0.67,
  'event/noun/both': 0.73,
  'event/noun/none': 0.6,
  'event/noun/source': 0.63,
  'event/phrase/both': 0.97,
  'event/phrase/none': 0.6,
  'event/phrase/source': 0.89,
  'event/phrase/target': 0.67,
  'event/unlisted/both': 0.8,
  'event/unlisted/source': 0.67,
  'event/verb/both': 0.88,
  'event/verb/none': 0.75,
  'event/verb/source': 0.83,
  'event/verb/target': 0.8,
}

/** For a rule too rare to have been seen there. */
const unseen = 0.5

/** Confidence of an event by the rule that made it. */
export function confidenceOf(rule: RuleName): number {
  return counted[rule] ?? unseen
}
