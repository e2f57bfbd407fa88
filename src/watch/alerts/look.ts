import type { Change, Store } from '../../store/index.ts'
import { deliveriesOf } from './due.ts'
import { newsOfChanges } from './news-of-changes.ts'
import { searchesOf } from './saved-search.ts'

/** So many changes are looked at together: what they come to is told, not each of them. */
const most = 5000

/** What a look came to. */
export interface Looked {
  /** Changes gone through. */
  readonly changes: number
  /** News that were found and not told before. */
  readonly news: number
}

/**
 * Looks through what changed since the last time, and keeps the news of every saved search with the messages that carry them, all in one: whatever
 * happens meanwhile, each is told once. `at` is now, RFC 3339 UTC.
 */
export async function look(store: Store, at: string): Promise<Looked> {
  let looked: Looked = { changes: 0, news: 0 }
  for (;;) {
    const { changes, gap, seen, more } = await changesSince(store)
    if (changes.length === 0) return looked
    const news = await newsOfChanges(store, changes, gap, at)
    const searches = await searchesOf(store)
    const fresh = await store.alerts.keepNews(news, deliveriesOf(searches, news, at), seen)
    looked = { changes: looked.changes + changes.length, news: looked.news + fresh.length }
    if (!more) return looked
  }
}

interface Since {
  readonly changes: readonly Change[]
  /** Some are not there any more. */
  readonly gap: boolean
  readonly seen: number
  /** There are more to be looked at. */
  readonly more: boolean
}

async function changesSince(store: Store): Promise<Since> {
  const changes: Change[] = []
  let seen = await store.alerts.seen()
  let missing = false
  for (;;) {
    const { items, gap } = await store.changes.after(seen, 1000)
    missing ||= gap
    changes.push(...items)
    const last = items.at(-1)?.seq
    if (last === undefined || changes.length >= most) return { changes, gap: missing, seen: Math.max(last ?? seen, seen), more: last !== undefined }
    seen = last
  }
}
