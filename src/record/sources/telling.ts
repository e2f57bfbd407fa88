import type { Span } from '../../words/index.ts'
import type { DraftMember } from '../claims/draft.ts'
import type { Digest } from '../digest/index.ts'

/** Words of a report that tell something. */
export interface Telling {
  readonly digest: Digest
  /** The clause. */
  readonly span: Span
  /** The word that carries it. */
  readonly trigger: Span
  /** Id of the statement the words are, where they say that somebody says something. */
  readonly statement?: string
}

/** What a member of a draft tells. */
export function tellingOf({ digest, mention: { span, trigger, statement, kind } }: DraftMember): Telling {
  return { digest, span, trigger, ...(kind === 'statement' && statement !== undefined && { statement }) }
}

/** How many characters two spans share. */
export function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
}

/** The sentence some words stand in; the words themselves where none is known. */
export function sentenceAround({ sentences }: Digest, at: Span): { readonly span: Span; readonly paragraph: number } {
  return sentences.find(({ span }) => at[0] >= span[0] && at[0] < span[1]) ?? { span: at, paragraph: -1 }
}
