import { untrack } from 'svelte'
import { here } from '../address/index.ts'
import { ask, Problem } from '../api/index.ts'
import { onLive } from '../live/index.ts'
import { session } from '../session/index.ts'
import { itemOf, othersAt, type Present } from './others.ts'

/** Said again before it is forgotten, which is after a minute. Milliseconds. */
const again = 25_000
/** This page among those of the same person. */
const own = [...crypto.getRandomValues(new Uint8Array(6))].map((it) => it.toString(16).padStart(2, '0')).join('')

let present = $state.raw<readonly Present[]>([])

/** Who else looks at something, by its kind and id. */
export function othersLookingAt(kind: 'claim' | 'report' | 'story', id: string): readonly Present[] {
  return othersAt(present, `${kind}:${id}`, { page: own, account: session.id })
}

/** Says what is looked at here, as long as somebody may see it, and hears of others. To be called while the page begins. */
export function followPresence(): void {
  onLive({
    presence(told) {
      present = (told as { readonly items: readonly Present[] }).items // the document of the API says so
    },
  })
  const item = $derived(itemOf(here.address))
  $effect(() => {
    if (!session.settled || session.needed) return
    const what = item
    untrack(() => void say(what))
    if (what === null) return
    const timer = setInterval(() => document.visibilityState === 'visible' && void say(what), again)
    return () => clearInterval(timer)
  })
  $effect(() => {
    const gone = (): void => void say(null, true)
    const seen = (): void => void say(document.visibilityState === 'visible' ? itemOf(here.address) : null)
    window.addEventListener('pagehide', gone)
    document.addEventListener('visibilitychange', seen)
    return () => {
      window.removeEventListener('pagehide', gone)
      document.removeEventListener('visibilitychange', seen)
    }
  })
}

let said: string | null = null

async function say(item: string | null, last = false): Promise<void> {
  if (item === null && said === null) return
  said = item
  try {
    await ask('/presence', { method: 'PUT', body: { item, page: own }, keepalive: last })
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    // Nobody sees us until the server is back: the light at the top says that it is away.
  }
}
