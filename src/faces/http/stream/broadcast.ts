import type { Change, Store } from '../../../store/index.ts'

/** A change, and the same as it goes out. */
export interface Sent {
  readonly seq: number
  readonly change: Change
  readonly text: string
}

/** Changes out of the store; `gap` where some before them are not kept. */
export interface Missed {
  readonly items: readonly Sent[]
  readonly gap: boolean
}

/** Somebody who listens. */
export interface Listener {
  /** There may be something new. */
  wake(): void
  /** Some time has passed. */
  tick(): void
  /** It is over. */
  end(): void
}

/** The changes of a store, read once for all who listen. The newest are kept in memory for those who come back. */
export interface Broadcast {
  /** Number of the newest change that was read; waits for the first reading. */
  last(): Promise<number>
  /** The next that are known after this number, some at a time: none where it is the newest, undefined where they are no longer in memory. */
  after(seq: number): readonly Sent[] | undefined
  /** The same out of the store. */
  missed(seq: number): Promise<Missed>
  join(listener: Listener): void
  leave(listener: Listener): void
  readonly listeners: number
  close(): void
}

/** How a broadcast goes. */
export interface BroadcastOptions {
  readonly store: Pick<Store, 'changes'>
  /** Changes as they may be shown now. */
  readonly shown: (changes: readonly Change[]) => Promise<readonly Change[]>
  /** Milliseconds between ticks. */
  readonly every: number
  /** Changes kept in memory. */
  readonly remembered: number
  /** Told of what went wrong with reading; it is tried again. */
  readonly failed: (thrown: unknown) => void
}

/** Changes read or handed on at a time. */
const most = 500

/** Follows the store as long as somebody listens. */
export function broadcastOf({ store: { changes }, shown, every, remembered, failed }: BroadcastOptions): Broadcast {
  const listeners = new Set<Listener>()
  let known: Sent[] = []
  /** Number of the newest that was read; none before the first reading. */
  let newest: number | undefined
  let reading: Promise<void> | undefined
  let again = false
  let stop: (() => void) | undefined

  const missed = async (seq: number): Promise<Missed & { readonly hides: boolean }> => {
    const { items, gap } = await changes.after(seq, most)
    return { items: (await shown(items)).map(sentOf), gap, hides: items.some(hides) }
  }

  async function readOn(): Promise<void> {
    newest ??= (await changes.range()).last
    for (;;) {
      again = false
      const { items, gap, hides } = await missed(newest)
      if (gap || hides) known = [] // what was put in words before may not be shown any more
      known.push(...items)
      if (known.length > remembered) known.splice(0, known.length - remembered)
      newest = items.at(-1)?.seq ?? (gap ? (await changes.range()).last : newest)
      if (items.length > 0 || gap) for (const listener of listeners) listener.wake()
      if (items.length === 0 && !again) return
    }
  }
  /** Reads what is new; asked for while it reads, it reads on. */
  async function read(): Promise<void> {
    again = true
    reading ??= readOn().finally(() => (reading = undefined))
    return reading
  }
  const heard = (): void => void read().catch(failed)

  function begin(): void {
    const unfollow = changes.follow(heard)
    const timer = setInterval(() => {
      for (const listener of listeners) listener.tick()
      heard()
    }, every)
    timer.unref()
    stop = () => {
      unfollow()
      clearInterval(timer)
      stop = undefined
      newest = undefined
      known = []
    }
    heard()
  }

  return {
    async last() {
      if (newest === undefined) await read()
      return newest ?? 0
    },
    after(seq) {
      const [first] = known
      if (newest === undefined || seq > newest) return undefined
      if (seq === newest) return []
      return first && first.seq <= seq + 1 ? known.slice(seq + 1 - first.seq, seq + 1 - first.seq + most) : undefined
    },
    missed,
    join(listener) {
      listeners.add(listener)
      if (!stop) begin()
    },
    leave(listener) {
      listeners.delete(listener)
      if (listeners.size === 0) stop?.()
    },
    get listeners() {
      return listeners.size
    },
    close() {
      for (const listener of listeners) listener.end()
    },
  }
}

function hides({ kind, after }: Change): boolean {
  return kind === 'correction' && after?.text === 'hide'
}

function sentOf(change: Change): Sent {
  return { seq: change.seq, change, text: `id: ${change.seq}\nevent: ${change.kind}\ndata: ${JSON.stringify(change)}\n\n` }
}
