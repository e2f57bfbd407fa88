import type { Page, PageOptions, Store, StoryLine } from '../../../store/index.ts'
import { HearsayError, type Claim } from '../../../words/index.ts'
import { claimsNamed } from '../claims-named.ts'

/** Claims of a story as its pictures take them: those with most behind them first. Throws `unknown-id`. */
export async function foremostClaims(store: Store, story: string, page: PageOptions): Promise<Page<Claim>> {
  await storyLineOf(store, story)
  return store.claims({ story, order: 'foremost', main: true, ...page })
}

/** A story as a list has it. Throws `unknown-id`. */
export async function storyLineOf(store: Store, story: string): Promise<StoryLine> {
  const [line] = (await store.stories({ ids: [story], limit: 1 })).items
  if (!line) throw new HearsayError('unknown-id', { id: story, file: store.file })
  return line
}

/** Claims that deny one, at most. */
const mostDenying = 10

/** Those who deny these claims, by id. */
export async function denyingOf(store: Store, claims: readonly Claim[]): Promise<ReadonlyMap<string, Claim>> {
  return claimsNamed(
    store,
    claims.flatMap(({ deniedBy = [] }) => deniedBy.slice(0, mostDenying)),
  )
}
