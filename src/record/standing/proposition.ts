import { conceptsNamed } from '../concepts/index.ts'
import type { DraftMember } from '../claims/draft.ts'

/** What is done with words, and what goes on in heads: that one said, knew or answered something and another did not is no conflict. */
const ofWords = conceptsNamed(['say', 'announce', 'report', 'ask', 'believe', 'know', 'hope', 'see'])

/** Whether a member says by itself that something is so or not: a clause with a verb of its own, which it carries. An aside or a phrase does not. */
export function isProposition({ digest, mention }: DraftMember): boolean {
  const { told, concepts, statement } = mention
  const isSaidOfSomething = told.subject !== undefined || digest.language === 'es' // a Spanish verb says of whom by its ending
  return told.part === 'whole' && told.finite && isSaidOfSomething && statement === undefined && !concepts.some((it) => ofWords.has(it))
}
