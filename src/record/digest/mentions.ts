import type { Annotated } from '../../language/index.ts'
import type { Reading } from '../../words/index.ts'
import type { PropositionMention } from './digest.ts'
import { isCarried } from './clause.ts'
import { candidatesOf, looked, type Candidate, type Looked } from './mention-candidates.ts'
import { assertsSomething } from './mention-judge.ts'
import { actorsAt, mentionOf } from './mention.ts'
import { statingVerbs } from './plain-verbs-table.ts'

/** The propositions a report asserts, in text order: verbs, nouns and predicates that tell what happens, cues of statements. */
export function mentionsOf(text: Annotated, reading: Reading): readonly PropositionMention[] {
  const it = looked(text, reading)
  const actors = actorsAt(reading)
  return withoutLight(it, assertsSomething(it, candidatesOf(it))).map((candidate) => mentionOf(it, candidate, actors))
}

/** Without verbs that say nothing but what the noun or adjective they carry says: of «resultaron heridos» the second. */
function withoutLight({ text, children }: Looked, candidates: readonly Candidate[]): readonly Candidate[] {
  const carriers = new Set(
    candidates
      .filter(({ word, cue }) => cue === undefined && isCarried(text, children, word) && isAllSaid({ text, children }, word))
      .map(({ word }) => text.head[word] ?? -1),
  )
  return candidates.filter(({ word, cue, event }) => cue !== undefined || event !== undefined || !carriers.has(word))
}

/** Whether a noun or adjective says all that its verb does: what it is or has become, what there is. */
function isAllSaid({ text, children }: Pick<Looked, 'text' | 'children'>, word: number): boolean {
  const above = text.head[word] ?? -1
  if (text.relation[word] === 'xcomp' || (children[above] ?? []).some((child) => text.relation[child]?.startsWith('expl'))) return true
  return !/^nsubj/u.test(text.relation[word] ?? '') && statingVerbs[text.language].includes((text.lemma[above] ?? '').toLowerCase())
}
