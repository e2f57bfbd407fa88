import type { Claim } from '../../words/index.ts'

/** Reports that assert a claim, each once. */
export function reportsOf({ members }: Pick<Claim, 'members'>): readonly string[] {
  return [...new Set(members.map(({ report }) => report))]
}
