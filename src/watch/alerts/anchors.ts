import { createHash } from 'node:crypto'
import { fold } from './word-match.ts'

/** What words of a report are known again by in its later versions, and whatever becomes of the ids of its claims. */
export function anchorOf({ item, words }: { readonly item: string; readonly words: string }): string {
  return createHash('sha256')
    .update(`${item} ${fold(words)}`)
    .digest('base64url')
    .slice(0, 16)
}

/** What a claim is known again by: each of the words that assert it. */
export function anchorsOf(members: readonly { readonly item: string; readonly words: string }[]): readonly string[] {
  return [...new Set(members.map(anchorOf))]
}

/** Whether two have one in common. */
export function overlap(one: readonly string[], other: readonly string[]): boolean {
  return one.some((anchor) => other.includes(anchor))
}
