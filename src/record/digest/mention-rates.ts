import type { Language } from '../../words/index.ts'
import { hashOf } from '../terms/letters.ts'
import type { Candidate } from './mention-candidates.ts'

/** How often words of one lemma, and of one concept, asserted something where people marked it: per mille by hash. */
export interface MentionRates {
  readonly lemmas: ReadonlyMap<number, number>
  readonly concepts: ReadonlyMap<number, number>
}

/** No rate was counted. */
export const uncounted = -1

/** The key under which a candidate's lemma is counted. */
export function lemmaKey(language: Language, { form, lemma }: Pick<Candidate, 'form' | 'lemma'>): number {
  return hashOf(`${language} ${form} ${lemma}`)
}

/** The key under which a candidate's concept is counted, in all languages together; nothing where it has none. */
export function conceptKey({ form, meaning }: Pick<Candidate, 'form' | 'meaning'>): number | undefined {
  const [concept] = meaning.concepts
  return concept === undefined ? undefined : 3 * concept + (form === 'verb' ? 0 : form === 'noun' ? 1 : 2)
}
