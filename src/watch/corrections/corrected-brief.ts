import { briefOf } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import type { Brief, Claim, Language } from '../../words/index.ts'
import type { Languages } from '../languages.ts'
import { joinedStory } from '../record/joined-story.ts'
import { everyOf } from './corrected-rows.ts'

/** The brief of a kept story, from its readings and claims as people have them. Throws `unknown-id`. */
export async function keptBrief(store: Store, story: string, language: Language, languages?: Languages): Promise<Brief> {
  const { joined } = await joinedStory(store, story, languages)
  const claims: Claim[] = []
  for await (const claim of everyOf((page) => store.claims({ story, ...page }))) claims.push(claim)
  return briefOf(joined, claims, language)
}
