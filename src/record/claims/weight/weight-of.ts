import type { ClaimWeight } from '../../../words/index.ts'
import type { WeighedFacts } from './facts.ts'

/**
 * The weight that facts give a claim. Without a clause that says of whom it is an aside; so is a noun or phrase, unless something stands against it or
 * several newsrooms tell of it and it is of a kind; what stands in quotation marks, unless it is more than said, since that somebody said it is a claim, too; and what is said of a pronoun only.
 */
export function weightOf(facts: WeighedFacts): ClaimWeight {
  const { clause, named, carries, argument, quoted, pronoun, does, figures, against, typed, newsrooms } = facts
  if (!clause || !named) return 0
  const isMore = figures || against || typed || newsrooms
  if (!carries) return against || (argument && newsrooms && (figures || typed)) ? 2 : 0
  if ((quoted && !isMore) || (pronoun && !isMore && !does)) return 0
  if (against || (figures && newsrooms)) return 3
  return isMore ? 2 : 1
}
