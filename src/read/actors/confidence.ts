import type { RuleName } from '../../words/index.ts'
import { countedShare } from '../counted-share.ts'

/**
 * Share of each rule's actors that were right and whole on the development texts, and of countries that were only likely, by where they were
 * taken from. Printed by `npx tsx training/actors/confidence.ts`; never set by hand.
 */
const counted: Readonly<Record<RuleName, number>> = {
  'actor/country/outlet': 0.73,
  'actor/country/report': 0.54,
  'actor/country/sentence': 0.81,
  'actor/name/body': 0.96,
  'actor/name/country': 0.93,
  'actor/name/person': 0.95,
  'actor/name/publisher': 0.95,
  'actor/phrase/noun': 0.99,
}

/** Confidence of an actor by the rule that found it; a likely country is one thing more that may be wrong. */
export function confidenceOf(rule: RuleName): number {
  const [step, what, how, likely] = rule.split('/')
  const found = countedShare(counted, `${step}/${what}/${how}`)
  return likely === undefined ? found : Math.round(found * countedShare(counted, `actor/country/${likely}`) * 100) / 100
}
