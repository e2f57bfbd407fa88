import { untrack } from 'svelte'
import { ask, askWhole, Problem } from '../api/index.ts'
import { notices } from '../frame/notices.svelte.ts'
import { page } from '../language/index.ts'
import { live } from '../live/index.ts'
import { openOutbox, type Fate, type Waiting } from './outbox.ts'

const place = 'outbox'
let waiting = $state.raw<readonly Waiting[]>(kept())

/** A write, as it is asked for. */
export type Write = Omit<Waiting, 'key' | 'at' | 'refused'>

const box = openOutbox({
  read: kept,
  write(next) {
    localStorage.setItem(place, JSON.stringify(next))
    waiting = next
  },
  send: tried,
  etagOf: async (path) => {
    try {
      return (await askWhole(path)).etag
    } catch (thrown) {
      if (thrown instanceof Problem) return undefined // what waits is refused as stale then, and says so
      throw thrown
    }
  },
  told({ about }, fate) {
    const words = page.words.correcting
    if (fate.is === 'done') notices.tell(words.sentLater(about))
    if (fate.is === 'refused') notices.tell(words.refusedLater(about), { bad: true })
  },
})

/** Writes that wait for the server in this browser, and those it refused. */
export const outbox = {
  get waiting(): readonly Waiting[] {
    return waiting.filter(({ refused }) => !refused)
  },
  get refused(): readonly Waiting[] {
    return waiting.filter(({ refused }) => refused)
  },
  /** Sends one that was refused again, on the state of what it changes as it is now. Throws a `Problem`. */
  async again({ key, subject }: Waiting): Promise<void> {
    box.again(key, subject === undefined ? undefined : (await askWhole(subject)).etag)
    await box.flush()
  },
  drop: box.drop,
}

/** Sends a write. Without a server it waits, and nothing is answered. Throws a `Problem` where the server refuses it. */
export async function write<Answer>(asked: Write): Promise<Answer | undefined> {
  const it: Waiting = { ...asked, key: newKey(), at: new Date().toISOString() }
  // What was made before goes before it.
  if (outbox.waiting.length === 0) {
    try {
      return await send<Answer>(it)
    } catch (thrown) {
      if (!(thrown instanceof Problem) || !isAway(thrown)) throw thrown
    }
  }
  box.put(it)
  notices.tell(page.words.correcting.keptHere(it.about))
  void box.flush()
  return undefined
}

/** Sends what waits as soon as there is a server: when the page begins, when the stream is there, and now and then. To be called while the page begins. */
export function followOutbox(): void {
  $effect(() => {
    if (live.state === 'following') untrack(() => void box.flush())
  })
  $effect(() => {
    if (outbox.waiting.length === 0) return
    const timer = setInterval(() => void box.flush(), 4000)
    return () => clearInterval(timer)
  })
  $effect(() => {
    const changed = ({ key }: StorageEvent): void => {
      if (key === place) waiting = kept()
    }
    const online = (): void => void box.flush()
    window.addEventListener('storage', changed)
    window.addEventListener('online', online)
    return () => {
      window.removeEventListener('storage', changed)
      window.removeEventListener('online', online)
    }
  })
}

async function send<Answer>({ method, path, body, ifMatch, key }: Waiting): Promise<Answer> {
  return ask<Answer>(path, { method, body, ...(ifMatch !== undefined && { ifMatch }), ...(method === 'POST' && { once: key }) })
}

async function tried(one: Waiting): Promise<Fate> {
  try {
    return { is: 'done', answer: await send(one) }
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    return isAway(thrown) || thrown.status === 401 ? { is: 'later' } : { is: 'refused', why: { code: thrown.code, message: thrown.message } }
  }
}

/** Nobody answered, or one who stands before the server said that it is away; or it is still at work on the same write. */
function isAway({ code, status }: Problem): boolean {
  return code === 'unreachable' || code === 'key-busy' || [502, 503, 504].includes(status)
}

function kept(): readonly Waiting[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(place) ?? '[]')
    return Array.isArray(list) ? (list as readonly Waiting[]) : [] // nobody else writes there
  } catch {
    return [] // what stands there is none of ours
  }
}

function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((it) => it.toString(16).padStart(2, '0')).join('')
}
