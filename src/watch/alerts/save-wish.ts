import type { Poster } from '../../intake/index.ts'
import type { Store } from '../../store/index.ts'
import { HearsayError } from '../../words/index.ts'
import type { SearchWish } from './conditions.ts'
import { madeSearch, saveSearch, searchesOf, type Making, type Search } from './saved-search.ts'

/**
 * Keeps what a person wishes as a search, a new one or in the place of `before`, which keeps its id and the secrets of addresses it had. Throws
 * `alert-taken` where another has the name, `unknown-id` for what it follows, and what the poster says of addresses that are never told.
 */
export async function saveWish(store: Store, wish: SearchWish, making: Making, poster: Pick<Poster, 'check'>, before?: Search): Promise<Search> {
  const others = (await searchesOf(store)).filter(({ id }) => id !== before?.id)
  if (others.some(({ name }) => name === wish.name)) throw new HearsayError('alert-taken', { name: wish.name })
  for (const target of wish.targets) if (target.kind === 'webhook') poster.check(target.url)
  const known = new Map(before?.targets.flatMap((target) => (target.kind === 'webhook' ? [[target.url, target.secret] as const] : [])))
  const targets = wish.targets.map((target) => {
    const secret = target.kind === 'webhook' ? (target.secret ?? known.get(target.url)) : undefined
    return target.kind === 'webhook' && secret !== undefined ? { ...target, secret } : target
  })
  const search = await madeSearch(store, { ...wish, targets }, before ? { ...making, id: before.id, at: before.madeAt } : making)
  await saveSearch(store, search)
  return search
}
