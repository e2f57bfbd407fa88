import type { RuleName } from '../../words/index.ts'
import { countedShare } from '../counted-share.ts'

/**
 * Share of each rule's statements that were right in content and speaker on the development texts. Printed by
 * `npx tsx training/statements/confidence.ts`; never set by hand.
 */
const counted: Readonly<Record<RuleName, number>> = {
  'statement/according-to/parse': 0.86,
  'statement/accusative/order': 0.75,
  'statement/accusative/parse': 0.67,
  'statement/anaphoric/order': 0.75,
  'statement/clause/order': 0.84,
  'statement/clause/parse': 0.87,
  'statement/colon/order': 0.69,
  'statement/colon/parse': 0.85,
  'statement/complement/parse': 0.81,
  'statement/complements/parse': 0.87,
  'statement/content-first/order': 0.94,
  'statement/content-first/parse': 0.92,
  'statement/evidence/parse': 0.91,
  'statement/floating/order': 0.52,
  'statement/infinitive/order': 0.5,
  'statement/infinitive/parse': 0.82,
  'statement/likewise/order': 0.5,
  'statement/named-line/order': 0.89,
  'statement/noun/order': 0.67,
  'statement/noun/parse': 0.82,
  'statement/object/parse': 0.75,
  'statement/oblique/order': 0.67,
  'statement/oblique/parse': 0.73,
  'statement/predicate/order': 0.43,
  'statement/predicate/parse': 0.69,
  'statement/refusal/order': 0.5,
  'statement/refusal/parse': 0.33,
  'statement/relative/parse': 0.75,
  'statement/reportive/parse': 0.57,
  'statement/undergoer/parse': 0.82,
}

/** Confidence of a statement by the rule that made it. */
export function confidenceOf(rule: RuleName): number {
  return countedShare(counted, rule)
}
