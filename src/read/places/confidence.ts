import type { RuleName } from '../../words/index.ts'
import { countedShare } from '../counted-share.ts'

/** Share of each rule's places that were where they should be on the development texts. Printed by `npx tsx training/places/confidence.ts`; never set by hand. */
const counted: Readonly<Record<RuleName, number>> = {
  'place/comma/dateline': 0.67,
  'place/comma/listed': 0.93,
  'place/comma/tagged': 0.91,
  'place/context/listed': 0.57,
  'place/context/nested': 0.71,
  'place/context/repeated': 0.21,
  'place/context/tagged': 0.77,
  'place/defined/tagged': 0.23,
  'place/first/listed': 0.69,
  'place/first/nested': 0.4,
  'place/first/repeated': 0.56,
  'place/first/short': 0.8,
  'place/first/tagged': 0.87,
  'place/near/tagged': 0.23,
  'place/only/dateline': 0.86,
  'place/only/listed': 0.79,
  'place/only/nested': 0.8,
  'place/only/repeated': 0.44,
  'place/only/short': 0.97,
  'place/only/tagged': 0.85,
  'place/unknown/tagged': 0.67,
  'place/words/tagged': 0.75,
}

/** Confidence of a place by the rule that found and placed it. */
export function confidenceOf(rule: RuleName): number {
  return countedShare(counted, rule)
}
