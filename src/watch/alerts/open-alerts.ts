import type { Clock, Poster } from '../../intake/index.ts'
import type { Store } from '../../store/index.ts'
import { deliver, send, type Delivered, type Senders } from './deliver.ts'
import { look, type Looked } from './look.ts'
import type { Mailer } from './mail/mailer.ts'
import { sampleNews } from './sample-news.ts'
import { searchNamed } from './saved-search.ts'
import type { Sent } from './message.ts'
import { iso } from '../iso.ts'

/** Saved searches at work. */
export interface OpenAlerts {
  /** Goes through what changed since the last time and keeps what is news. */
  look(): Promise<Looked>
  /** Sends the messages that are due. */
  deliver(): Promise<Delivered>
  /** Sends a marked sample to every target of a search at once; what each answered, in their order. Throws `unknown-alert`. */
  test(name: string): Promise<readonly Sent[]>
  /**
   * Looks and delivers until the signal: whenever something changes, and when a message is due. Of several programs on one store one does it at a time. An
   * error of one turn is told and the next turn tried.
   */
  run(signal: AbortSignal, failed: (thrown: unknown) => void): Promise<void>
}

/** What alerts need. */
export interface AlertsOptions {
  readonly store: Store
  readonly poster: Poster
  readonly mail?: Mailer
  readonly clock: Clock
  /** Name of this program among those on the store; no two have the same. */
  readonly holder: string
}

/** Milliseconds between two turns where nothing changes: messages come due. And how long one program has the duty without saying so again. */
const [pause, duty] = [10_000, 60_000]

/** Milliseconds between two turns where much changes: what comes meanwhile is looked at together. */
const rest = 500

/** Saved searches of a store. */
export function openAlerts({ store, poster, mail, clock, holder }: AlertsOptions): OpenAlerts {
  const senders: Senders = { poster, ...(mail && { mail }) }
  const now = (): number => clock.now()

  async function turn(): Promise<void> {
    if (!(await store.duties.hold('alerts', holder, iso(now()), iso(now() + duty)))) return
    await look(store, iso(now()))
    await deliver(store, senders, holder, now)
  }

  return {
    look: async () => look(store, iso(now())),
    deliver: async () => deliver(store, senders, holder, now),
    async test(name) {
      const search = await searchNamed(store, name)
      const at = iso(now())
      const message = { id: `msg_test_${holder}_${now()}`.replace(/[^\w-]/gu, '_'), madeAt: at, search, news: [sampleNews(search, at)], test: true }
      return Promise.all(
        search.targets.map(async (target) => send(senders, message, target, now()).catch((thrown: unknown) => ({ taken: false, answer: answerOf(thrown) }))),
      )
    },
    async run(signal, failed) {
      let changed = true
      let wake = (): void => undefined
      const woken = (): void => {
        changed = true
        wake()
      }
      const unfollow = store.changes.follow(woken)
      signal.addEventListener('abort', woken)
      try {
        while (!signal.aborted) {
          changed = false
          await turn().catch(failed)
          if (changed && !signal.aborted) await clock.sleep(rest)
          else if (!signal.aborted) await Promise.race([clock.sleep(pause), new Promise<void>((resolve) => (wake = resolve))])
        }
      } finally {
        unfollow()
        signal.removeEventListener('abort', woken)
        await store.duties.release('alerts', holder)
      }
    },
  }
}

function answerOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
