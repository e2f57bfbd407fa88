import type { Clock } from '../../intake/index.ts'
import type { Store } from '../../store/index.ts'
import { asHearsayError, HearsayError } from '../../words/index.ts'
import type { Joiner, LiveJoined } from '../live/open-joiner.ts'
import { stopOn } from '../sources/interruptible.ts'
import { iso } from '../iso.ts'

/** What keeping a store joined needs. */
export interface KeepJoinedOptions {
  readonly store: Pick<Store, 'changes' | 'duties' | 'reports'>
  readonly joiner: Pick<Joiner, 'join'>
  readonly clock: Clock
  /** Name of this program among those on the store; no two have the same. */
  readonly holder: string
  /** Shortest time between two joinings, in milliseconds. */
  readonly pause: number
  /** Told of each joining, with how long it took in milliseconds, and of each that failed. */
  readonly told: (told: { readonly joined: LiveJoined; readonly took: number } | { readonly error: HearsayError }) => void
}

/** How long this program has the duty without saying so again, and how often is looked though nothing was heard, in milliseconds. */
const [duty, look] = [60_000, 15_000]
/** How long a store is left alone after joining failed. */
const rest = 10_000

/** Joins what comes. */
export interface KeptJoined {
  /**
   * Joins until the signal: at the beginning, and whenever a report or correction is kept, by this program or another. Of several programs on one store one
   * does it at a time. What fails is told and tried again.
   */
  run(signal: AbortSignal): Promise<void>
  /** Joins what came now, where this program is the one that does it. Throws what joining throws. */
  joined(): Promise<void>
}

/** Keeps a store joined; nothing happens before it runs or is asked for. */
export function keepJoined({ store, joiner, clock, holder, pause, told }: KeepJoinedOptions): KeptJoined {
  const hold = async (): Promise<boolean> => store.duties.hold('join', holder, iso(clock.now()), iso(clock.now() + duty))
  /** The newest change that was looked at; none before the first joining. */
  let seen: number | undefined

  async function turn(): Promise<void> {
    const next = await newsAfter(store, seen)
    if (next.toJoin) {
      if (!(await hold())) return
      const began = clock.now()
      const joined = await holding(hold, clock, async () => joiner.join())
      told({ joined, took: clock.now() - began })
    }
    seen = Math.max(seen ?? 0, next.seq)
  }

  async function run(signal: AbortSignal): Promise<void> {
    let wake = (): void => undefined
    const stop = stopOn(signal)
    const unfollow = store.changes.follow(() => wake())
    try {
      while (!signal.aborted) {
        const woken = new Promise<void>((resolve) => (wake = resolve))
        const failed = await turn().then(
          () => false,
          (thrown: unknown) => {
            told({ error: asHearsayError(thrown) })
            return true
          },
        )
        await stop.rest(failed ? clock.sleep(rest) : Promise.race([woken, clock.sleep(look)]))
        if (!signal.aborted && pause > 0) await stop.rest(clock.sleep(pause))
      }
    } finally {
      unfollow()
      await store.duties.release('join', holder)
    }
  }

  return { run, joined: turn }
}

/** Number of the newest change, and whether one after `seen` is to be joined. */
async function newsAfter(
  { changes, reports }: KeepJoinedOptions['store'],
  seen: number | undefined,
): Promise<{ readonly seq: number; readonly toJoin: boolean }> {
  if (seen === undefined) {
    const { last } = await changes.range()
    return { seq: last, toJoin: (await reports({ limit: 1 })).items.length > 0 }
  }
  let seq = seen
  for (;;) {
    const { items, gap } = await changes.after(seq)
    if (gap) return { seq: (await changes.range()).last, toJoin: true }
    const last = items.at(-1)
    if (!last) return { seq, toJoin: false }
    if (items.some(({ kind }) => kind === 'report' || kind === 'correction')) return { seq: (await changes.range()).last, toJoin: true }
    seq = last.seq
  }
}

/** Does the work, and says meanwhile that the duty is still held. */
async function holding<Result>(hold: () => Promise<boolean>, clock: Clock, work: () => Promise<Result>): Promise<Result> {
  const state = { done: false }
  const working = work().finally(() => (state.done = true))
  const saying = async (): Promise<void> => {
    for (;;) {
      await Promise.race([working.catch(() => undefined), clock.sleep(duty / 3)])
      if (state.done) return
      await hold()
    }
  }
  void saying().catch(() => undefined) // a store that fails is told of by the work
  return working
}
