import type { DraftClaim } from './draft.ts'

/**
 * How often claims like this were right on marked news: of joined ones, how many of their pairs tell one thing, by the tenth of the mean
 * chance; of single ones, how many were marked and told nowhere else. Printed by `npx tsx training/claims/join.ts`; never set by hand.
 */
const counted: Readonly<Record<string, number>> = {
  'alone/adjective': 0.41,
  'alone/noun': 0.39,
  'alone/verb': 0.67,
  'joined/2': 0.6,
  'joined/3': 0.64,
  'joined/4': 0.47,
  'joined/5': 0.68,
  'joined/6': 0.78,
  'joined/7': 0.75,
  'joined/8': 0.91,
  'joined/9': 0.81,
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
