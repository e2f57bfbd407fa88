import type { Page, PageOptions, Store, StoryLine } from '../../store/index.ts'
import type { Evidence } from './shown-words.ts'
import { shownStories, shownStory } from './stories.ts'

/** Stories, those whose last report is newest first, each with the words its title is. */
export async function shownStoriesWithWords(store: Store, options: PageOptions): Promise<Page<StoryLine & { readonly evidence: readonly Evidence[] }>> {
  const page = await shownStories(store, options)
  const items = await Promise.all(page.items.map(async (line) => ({ ...line, evidence: (await shownStory(store, line.id)).evidence })))
  return { ...page, items }
}
