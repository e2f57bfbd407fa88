import { createHash } from 'node:crypto'
import type { Delivery, News } from '../../store/index.ts'
import type { Search } from './saved-search.ts'

/** So many news go in one message, unless they wait for each other. */
const most = 50

const minute = 60_000

/** The messages that carry news, found at `at`, to the targets of their searches. */
export function deliveriesOf(searches: readonly Search[], news: readonly News[], at: string): readonly Delivery[] {
  return searches.flatMap((search) => {
    const keys = news.filter((one) => one.search === search.id).map(({ key }) => key)
    const dueAt = dueAtOf(search, at)
    return search.targets.flatMap((_, target) =>
      inParts(keys).map((part, place): Delivery => ({ ...start(search.id, target, part, later(dueAt, place)), madeAt: at })),
    )
  })
}

/** When news found at `at` are sent: at once, or when the search is heard again, or at the next full digest. */
export function dueAtOf({ mutedUntil, digest }: Pick<Search, 'mutedUntil' | 'digest'>, at: string): string {
  const earliest = Math.max(Date.parse(at), mutedUntil === undefined ? 0 : Date.parse(mutedUntil))
  const due = digest === undefined ? earliest : Math.ceil(earliest / (digest * minute)) * digest * minute
  return new Date(due).toISOString()
}

function start(search: string, target: number, news: readonly string[], dueAt: string): Omit<Delivery, 'madeAt'> {
  const hash = createHash('sha256')
    .update(JSON.stringify([search, target, news]))
    .digest('hex')
  return { id: `msg_${hash.slice(0, 27)}`, search, target, news, dueAt, tries: 0, state: 'waiting' }
}

/** Messages of the same moment would be one again. */
function later(time: string, milliseconds: number): string {
  return new Date(Date.parse(time) + milliseconds).toISOString()
}

function inParts(keys: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(keys.length / most) }, (_, part) => keys.slice(part * most, (part + 1) * most))
}
