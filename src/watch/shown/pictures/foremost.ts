import type { Page, PageOptions, Store } from '../../../store/index.ts'
import { HearsayError, type Claim } from '../../../words/index.ts'

/** Claims of a story as its pictures take them: those with most behind them first. Throws `unknown-id`. */
export async function foremostClaims(store: Store, story: string, page: PageOptions): Promise<Page<Claim>> {
  await checkStory(store, story)
  return store.claims({ story, order: 'foremost', ...page })
}

/** How many claims a story has. Throws `unknown-id` where there is no such story. */
export async function checkStory(store: Store, story: string): Promise<number> {
  const [line] = (await store.stories({ ids: [story], limit: 1 })).items
  if (!line) throw new HearsayError('unknown-id', { id: story, file: store.file })
  return line.claims
}
