import type { Clock, Fetcher } from '../../intake/index.ts'
import { ownFiles, type SourceEdit, type Store, type WatchedSource } from '../../store/index.ts'
import { asHearsayError, HearsayError, parsedUrl } from '../../words/index.ts'
import { afterAsking, afterClockStep, afterFailure, type Asked } from './after.ts'
import { ask, type Asking } from './ask/index.ts'
import { interruptible, stopOn } from './interruptible.ts'
import type { ReadOne } from '../read-one.ts'
import { keepReports } from './keep-reports.ts'
import { lanesOf } from './lanes.ts'
import { minute, second } from './pace/spans.ts'
import { iso } from '../iso.ts'

/** What a watcher works with. */
export interface WatcherOptions {
  readonly store: Store
  readonly fetcher: Pick<Fetcher, 'fetch'>
  /** Reads one report; as many at a time as it likes. */
  readonly read: ReadOne
  readonly clock: Clock
  /** Chance, from 0 to 1: sources are not to be asked all at once. */
  readonly random: () => number
  /** Name of this program among those that watch the same store; no other has it. */
  readonly holder: string
  /** Hosts asked side by side; 16 unless told. */
  readonly hosts?: number
  /** How often is looked for sources that are due, in milliseconds; a second unless told. */
  readonly look?: number
  /** Is told of each source that was asked, and of errors of the store. */
  readonly told?: (told: Told) => void
}

/** What became of asking a source; without a source, an error of the store. */
export interface Told {
  /** As it was before. */
  readonly source?: WatchedSource
  readonly reports: number
  readonly versions: number
  /** Why it failed, or what was wrong with some of it. */
  readonly error?: HearsayError
  /** When it is asked next; absent where it never is again. */
  readonly nextAt?: string
}

/** Asks the sources of a store when they are due. */
export interface Watcher {
  /**
   * Watches until the signal is given; `once` asks what is due and ends. What is under way is brought to an end then: nothing that was kept is lost, and
   * what was not is asked for again. Errors of the store are told and waited out. Throws those that waiting does not mend.
   */
  run(signal: AbortSignal, how?: { readonly once?: boolean }): Promise<void>
}

/** How many sources are lent to this program at a time. */
const mostHeld = 200
/** How long the store is left alone after it failed. */
const rest = 5 * second

const hopeless = new Set([
  'store-missing',
  'store-newer',
  'store-foreign',
  'store-read-only',
  'store-damaged',
  'store-driver-missing',
  'store-client-missing',
  'store-refused',
  'broken',
])

/** A watcher; it does nothing before it runs. Several programs may watch one store: each source is asked by one of them. */
export function openWatcher(options: WatcherOptions): Watcher {
  const { store, clock, holder, told = () => undefined, look = second } = options
  /** How long a source is lent to this program before that must be said again. */
  const lease = Math.max(minute, 5 * look)
  const files = new Map<string, Map<string, string>>()

  async function run(signal: AbortSignal, { once = false } = {}): Promise<void> {
    const held = new Set<string>()
    const lanes = lanesOf(options.hosts ?? 16)
    const stop = stopOn(signal)
    const fetch = interruptible(options.fetcher, stop)
    let failure: HearsayError | undefined
    const failed = (thrown: unknown): void => {
      const error = asHearsayError(thrown)
      if (hopeless.has(error.code)) failure ??= error
      else told({ reports: 0, versions: 0, error })
    }

    async function askOne(source: WatchedSource): Promise<void> {
      try {
        if (signal.aborted) return await store.sources.giveBack(source.id, holder, {})
        await settle(source, await outcome(source, { ...asking(source), fetch, stopped: () => signal.aborted }))
      } catch (thrown) {
        failed(thrown)
      } finally {
        held.delete(source.id)
      }
    }

    let [before, extended] = [Infinity, clock.now()] // the clock may have been set back since the last time
    while (!signal.aborted && !failure) {
      try {
        const now = clock.now()
        if (now < before - second) await mendClock()
        if (held.size > 0 && (now - extended > lease / 3 || now < extended)) {
          await store.sources.extend([...held], holder, iso(now + lease))
          extended = now
        }
        before = now
        const taken = held.size < mostHeld ? await store.sources.take(iso(now), holder, iso(now + lease), mostHeld - held.size) : []
        const fresh = taken.filter(({ id }) => !held.has(id))
        for (const source of fresh) {
          held.add(source.id)
          lanes.add(laneOf(source), async () => askOne(source))
        }
        if (once && taken.length === 0 && held.size === 0) break
        await stop.rest(clock.sleep(once && held.size === 0 ? 0 : look))
      } catch (thrown) {
        failed(thrown)
        await stop.rest(clock.sleep(rest))
      }
    }
    await lanes.empty()
    if (failure) throw failure
  }

  /** Sources that were asked at a time that is yet to come: the clock was set back. */
  async function mendClock(): Promise<void> {
    const now = clock.now()
    for (const source of await store.sources.list()) {
      const edit = afterClockStep(source, now)
      if (edit) await store.sources.edit(source.id, edit)
    }
  }

  function asking(source: WatchedSource): Omit<Asking, 'fetch' | 'stopped'> {
    return {
      now: () => clock.now(),
      keep: async (intakes, file, current = true) =>
        (await keepReports(store, options.read, intakes, { file, readAt: iso(clock.now()), current })).acknowledged,
      passedOver: ownFiles(store.file),
      hasWhole: async (id) => (await store.report(id))?.versions.some(({ quality }) => quality === 'full') ?? false,
      filesOf: (id) => {
        const read = files.get(id) ?? new Map<string, string>()
        files.set(source.id, read)
        return read
      },
    }
  }

  /** Asks a source; an error of the store is none of the source's. */
  async function outcome(source: WatchedSource, asking: Asking): Promise<Outcome> {
    try {
      const asked = await ask(source, asking)
      return { asked, edit: await elsewhere(source, afterAsking(source, asked, { now: clock.now(), random: options.random })) }
    } catch (thrown) {
      const error = asHearsayError(thrown)
      if (error.code.startsWith('store-')) throw error
      if (error.code === 'interrupted') return { edit: {} }
      return { error, edit: afterFailure(source, error, { now: clock.now(), random: options.random }) }
    }
  }

  /** A source that has moved to where another one is asked already ends. */
  async function elsewhere(source: WatchedSource, edit: SourceEdit): Promise<SourceEdit> {
    const { address, ...rest } = edit
    if (address === undefined || !(await store.sources.list()).some((it) => it.address === address)) return edit
    const { code, message, hint } = new HearsayError('moved-to-watched', { url: source.address, to: address })
    return { ...rest, nextAt: undefined, state: { ...(edit.state ?? source.state), ended: true, error: { code, message, hint } } }
  }

  async function settle(source: WatchedSource, { asked, error, edit }: Outcome): Promise<void> {
    await store.sources.giveBack(source.id, holder, edit)
    const wrong = error ?? asked?.note
    if (!asked && !error) return
    told({
      source,
      reports: asked?.reports ?? 0,
      versions: asked?.versions ?? 0,
      ...(wrong && { error: wrong }),
      ...(edit.nextAt !== undefined && { nextAt: edit.nextAt }),
    })
  }

  return { run }
}

interface Outcome {
  readonly asked?: Asked
  readonly error?: HearsayError
  readonly edit: SourceEdit
}

/** Sources of one host are asked one after another; each folder for itself. */
function laneOf({ kind, address, id }: WatchedSource): string {
  return kind === 'folder' ? id : (parsedUrl(address)?.hostname ?? id)
}
