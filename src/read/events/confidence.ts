import type { RuleName } from '../../words/index.ts'
import { countedShare } from '../counted-share.ts'

/** Share of each rule's events that were right in type on the development texts. Printed by `npx tsx training/events/confidence.ts`; never set by hand. */
const counted: Readonly<Record<RuleName, number>> = {
  'event/light/both': 0.88,
  'event/light/none': 0.67,
  'event/light/source': 0.5,
  'event/light/target': 0.67,
  'event/noun/both': 0.57,
  'event/noun/none': 0.5,
  'event/noun/source': 0.71,
  'event/noun/target': 0.56,
  'event/phrase/both': 0.97,
  'event/phrase/none': 0.75,
  'event/phrase/source': 0.89,
  'event/phrase/target': 0.5,
  'event/unlisted/both': 0.75,
  'event/unlisted/source': 0.67,
  'event/verb/both': 0.89,
  'event/verb/none': 0.78,
  'event/verb/source': 0.88,
  'event/verb/target': 0.57,
}

/** Confidence of an event by the rule that made it. */
export function confidenceOf(rule: RuleName): number {
  return countedShare(counted, rule)
}
