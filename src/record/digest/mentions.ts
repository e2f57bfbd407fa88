import type { Annotated } from '../../language/index.ts'
import type { Reading } from '../../words/index.ts'
import type { PropositionMention } from './digest.ts'
import { candidatesOf, looked } from './mention-candidates.ts'
import { assertsSomething } from './mention-judge.ts'
import { actorsAt, mentionOf } from './mention.ts'

/** The propositions a report asserts, in text order: verbs, nouns and predicates that tell what happens, cues of statements. */
export function mentionsOf(text: Annotated, reading: Reading): readonly PropositionMention[] {
  const it = looked(text, reading)
  const actors = actorsAt(reading)
  return assertsSomething(it, candidatesOf(it)).map((candidate) => mentionOf(it, candidate, actors))
}
