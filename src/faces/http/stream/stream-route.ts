import { Hono } from 'hono'
import { isAside, type Change, type ChangeKind, type Store } from '../../../store/index.ts'
import type { Presence } from '../../../watch/index.ts'
import { HearsayError } from '../../../words/index.ts'
import { known, roleReaches, type Asking, type Guarded } from '../guard/index.ts'
import { broadcastOf } from './broadcast.ts'
import { eventsFor, type Beside } from './client.ts'

/** How a stream goes; what is not told is as usual. */
export interface StreamOptions {
  /** Changes as they may be shown now, without words that people hid. */
  readonly shown?: (changes: readonly Change[]) => Promise<readonly Change[]>
  /** Who looks at what, for those who ask for it. */
  readonly presence?: Pick<Presence, 'list' | 'follow'>
  /** Milliseconds between signs of life; 15,000. */
  readonly keepAlive?: number
  /** Newest changes that are kept in memory for those who come back; 2,000. */
  readonly remembered?: number
  /** Signs of life after which a client that takes nothing is let go; 4. */
  readonly stalled?: number
  /** Signs of life after which a client has to ask anew and say who it is; 240, an hour. */
  readonly longest?: number
  /** Told of what went wrong with reading the store; it is tried again. */
  readonly failed?: (thrown: unknown) => void
}

/** `/v1/stream`, mounted where its guards stand before it. */
export interface Stream {
  readonly app: Hono<Guarded>
  /** How many listen. */
  readonly clients: number
  /** Ends every stream; whoever asks for one then is told that the server stops. */
  close(): void
}

/** Kinds of changes that can be asked for. */
export const changeKinds: readonly ChangeKind[] = ['report', 'story', 'claim', 'correction', 'source', 'alert', 'account']

const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' }

/**
 * What changes in a store as server-sent events: `GET /v1/stream`, with `kinds` (several, by comma), `story`, `main` (of claims only those that are or were), and `after` or the header `Last-Event-ID`
 * for what was missed, and `presence=true` for who looks at what. `id` is the number of the change, `event` its kind, `data` the change as JSON; `event: gap` where what was missed is not kept.
 */
export function streamRoute(store: Pick<Store, 'changes'>, options: StreamOptions = {}): Stream {
  const { shown = async (changes) => changes, keepAlive = 15_000, remembered = 2000, stalled = 4, longest = 240, failed = () => undefined, presence } = options
  const broadcast = broadcastOf({ store, shown, every: keepAlive, remembered, failed })
  let closed = false
  const app = new Hono<Guarded>()
  app.get('/v1/stream', (c) => {
    if (closed) throw new HearsayError('stopping')
    const asking = known(c.get('asking'))
    const [wanted, story, main] = [kindsOf(c.req.query('kinds')), c.req.query('story'), mainOf(c.req.query('main'))]
    const wish = {
      after: seenOf(c.req.header('last-event-id'), c.req.query('after')),
      wants: (change: Change) =>
        (!wanted || wanted.has(change.kind)) && (story === undefined || storyOf(change) === story) && !(main && isAside(change)) && maySee(asking, change),
      ends: (change: Change) => changesWhoAsks(asking, change),
      ...(saysYes(c.req.query('presence')) && presence && { beside: besideOf(presence) }),
    }
    return c.body(eventsFor(broadcast, wish, { stalled, longest }, c.req.raw.signal), 200, headers)
  })
  return {
    app,
    get clients() {
      return broadcast.listeners
    },
    close() {
      closed = true
      broadcast.close()
    },
  }
}

/** Kinds that are asked for; all where none is. Throws `bad-value`. */
function kindsOf(text: string | undefined): ReadonlySet<string> | undefined {
  if (text === undefined || text === '') return undefined
  const asked = text.split(',').map((kind) => kind.trim())
  const wrong = asked.find((kind) => !changeKinds.some((it) => it === kind))
  if (wrong !== undefined) throw new HearsayError('bad-value', { value: wrong, option: 'kinds', expected: changeKinds.join(', ') })
  return new Set(asked)
}

/** Whether asides are left out. Throws `bad-value`. */
function mainOf(text: string | undefined): boolean {
  if (text !== undefined && text !== 'true' && text !== 'false') throw new HearsayError('bad-value', { value: text, option: 'main', expected: 'true, false' })
  return text === 'true'
}

/** The newest change the client has seen. The header goes before the query: a browser sends it when it comes back to the same address. */
function seenOf(header: string | undefined, query: string | undefined): number | undefined {
  if (header !== undefined && header !== '') return /^\d{1,15}$/u.test(header) ? Number(header) : -1 // not ours: nobody knows what was missed
  if (query === undefined || query === '') return undefined
  if (!/^\d{1,15}$/u.test(query)) throw new HearsayError('bad-value', { value: query, option: 'after', expected: 'the number of a change' })
  return Number(query)
}

/** Throws `bad-value`. */
function saysYes(text: string | undefined): boolean {
  if (text === undefined || text === '' || text === 'false') return false
  if (text !== 'true') throw new HearsayError('bad-value', { value: text, option: 'presence', expected: 'true or false' })
  return true
}

/** Who looks at what as an event that has no number: it is not in the log, and nobody who comes back is told what it was. */
function besideOf(presence: Pick<Presence, 'list' | 'follow'>): Beside {
  return { text: () => `event: presence\ndata: ${JSON.stringify({ items: presence.list() })}\n\n`, follow: (changed) => presence.follow(changed) }
}

function storyOf({ kind, id, of }: Change): string | undefined {
  return kind === 'story' ? id : kind === 'claim' ? of : undefined
}

/** Whoever asks may do something else now, or nothing: by its account, or because there is a first one. */
function changesWhoAsks({ asker, by }: Asking, { kind, id }: Change): boolean {
  return kind === 'account' && (by === 'local' || id === asker.id)
}

/** Who comes and goes is for owners, and for whom it is about. */
function maySee({ asker, role }: Asking, { kind, id }: Change): boolean {
  return kind !== 'account' || roleReaches(role, 'owner') || id === asker.id
}
