import type { Grammar } from '../language/index.ts'

/** The first part of a compound without the letter that joins it to the next, where it ends in one: «regjerings» → «regjering». */
export function withoutJoint({ compounds }: Grammar, first: string): string {
  return compounds && first.length > 1 && compounds.joints.includes(first.at(-1)!) ? first.slice(0, -1) : first
}
