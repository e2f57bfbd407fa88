import type { RuleName } from '../../words/index.ts'

/** Share of a rule's statements that were right in content and speaker on development texts; counted by training/statements. */
const counted: Readonly<Record<RuleName, number>> = {
  'statement/content-first/parse': 0.9,
  'statement/content-first/order': 0.9,
}

/** Confidence of a statement by the rule that made it. */
export function confidenceOf(rule: RuleName): number {
  return counted[rule] ?? 0.5
}
