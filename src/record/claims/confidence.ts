import type { DraftClaim } from './draft.ts'

/**
 * How often claims like this were right on marked news: of joined ones, how many of their pairs tell one thing, by the tenth of the mean
 * chance; of single ones, how many were marked and told nowhere else. Printed by `npx tsx training/claims/join.ts`; never set by hand.
 */
const counted: Readonly<Record<string, number>> = {
  'alone/adjective': 0.37,
  'alone/noun': 0.38,
  'alone/verb': 0.67,
  'joined/2': 0.2,
  'joined/3': 0.4,
  'joined/4': 0.54,
  'joined/5': 0.55,
  'joined/6': 0.72,
  'joined/7': 0.73,
  'joined/8': 0.91,
  'joined/9': 0.9,
}

/** Confidence of a claim, 0 to 1. */
export function confidenceOf(draft: DraftClaim): number {
  return counted[ruleOf(draft)] ?? 0
}

/** What a claim's confidence is counted by. */
export function ruleOf({ members, cohesion }: DraftClaim): string {
  if (members.length === 1) return `alone/${members[0].mention.form}`
  return `joined/${Math.floor(10 * Math.min(0.99, cohesion ?? 1))}`
}
