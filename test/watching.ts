import { onTestFinished } from 'vitest'
import type { FetcherOptions } from '../src/intake/index.ts'
import { openStore, type Store } from '../src/store/index.ts'
import { openWatcher, sourceOf, type Told, type WantedSource, type WatcherOptions } from '../src/watch/index.ts'
import { madeReading, temporaryFile } from './kept-reports.ts'
import { simulatedClock } from './simulated-clock.ts'
import { watchedWeb, type Answered, type WatchedWeb } from './watched-web.ts'

/** When the simulated time of tests begins: a Wednesday. */
export const start = Date.parse('2031-04-02T10:00:00Z')
export const minute = 60_000

/** A store, a web and a clock for a test of watching. */
export interface Watching {
  readonly store: Store
  readonly web: WatchedWeb
  readonly clock: ReturnType<typeof simulatedClock>
  /** What was told of sources that were asked. */
  readonly told: readonly Told[]
  /** Puts something on the list; its path is one of a site. */
  add(host: string, path: string, more?: Partial<WantedSource>): Promise<string>
  /** Watches for so many milliseconds. */
  watch(milliseconds: number, options?: Partial<WatcherOptions>): Promise<void>
}

/** A web of these sites, nothing watched yet. */
export async function watching(
  hosts: readonly string[],
  answer: (host: string, path: string, now: number) => Answered | undefined,
  fetching: FetcherOptions = {},
): Promise<Watching> {
  const clock = simulatedClock(start)
  const web = await watchedWeb(clock, hosts, answer)
  const store = await openStore(temporaryFile(), { create: true, now: () => new Date(clock.now()).toISOString() })
  const fetcher = web.fetcher(fetching)
  const told: Told[] = []
  onTestFinished(async () => {
    await web.close()
    await store.close()
  })
  return {
    store,
    web,
    clock,
    told,
    add: async (host, path, more = {}) =>
      (await store.sources.add(sourceOf({ kind: 'feed', address: web.at(host, path), ...more }, new Date(clock.now()).toISOString()))).id,
    async watch(milliseconds, options = {}) {
      const stop = new AbortController()
      const how = {
        store,
        fetcher,
        read: async (of: Parameters<typeof madeReading>[0]) => madeReading(of),
        clock,
        random: () => 0.5,
        holder: 'test',
        told: (it: Told) => void told.push(it),
      }
      let ended = false
      const running = openWatcher({ ...how, ...options })
        .run(stop.signal)
        .finally(() => (ended = true))
      running.catch(() => undefined) // told below
      await clock.runTo(clock.now() + milliseconds, () => ended)
      stop.abort()
      await running
    },
  }
}
