import type { Store } from '../../store/index.ts'
import type { Brief, BriefSentence } from '../../words/index.ts'
import type { Languages } from '../languages.ts'
import { keptBriefs, type KeptBriefOptions } from '../record/kept-briefs.ts'
import { shownWords, type Evidence } from './shown-words.ts'

/** A brief of which each sentence has the words it rests on. */
export interface ShownBrief extends Omit<Brief, 'sentences'> {
  readonly sentences: readonly (Omit<BriefSentence, 'citations'> & { readonly evidence: readonly Evidence[] })[]
}

/** The briefs of a story. */
export interface ShownBriefs {
  readonly story: string
  /** In the language of the brief where there is one only and a report has such a headline. */
  readonly title: string
  readonly briefs: readonly ShownBrief[]
}

/** Briefs of a kept story in some languages. Throws `unknown-id` and `bad-date`. */
export async function shownBriefs(store: Store, id: string, options: KeptBriefOptions, languages: Languages): Promise<ShownBriefs> {
  const { story, briefs, titleOf } = await keptBriefs(store, id, options, languages)
  const cited = briefs.flatMap(({ sentences }) => sentences.flatMap(({ citations }) => citations.map(({ report }) => report)))
  const shown = await shownWords(store, cited, story.reports)
  const [only, ...others] = briefs
  const without = (text: string): string => shown.without(story.reports, text)
  return {
    story: id,
    title: without(only && others.length === 0 ? titleOf(only) : story.title),
    briefs: briefs.map(({ sentences, ...brief }) => ({
      ...brief,
      sentences: sentences.map(({ citations, text, ...sentence }) => ({ ...sentence, text: without(text), evidence: shown.evidence(citations) })),
    })),
  }
}
