import type { Change } from '../../../store/index.ts'
import type { Broadcast, Listener, Sent } from './broadcast.ts'

/** What one client asks for. */
export interface Wish {
  /** The newest change it has seen; absent for what comes from now on. */
  readonly after: number | undefined
  readonly wants: (change: Change) => boolean
  /** A change after which it has to ask anew. */
  readonly ends: (change: Change) => boolean
  /** Something besides changes that is told as it is now, without a number, and never again. */
  readonly beside?: Beside
}

/** What is told as it stands, each time it is otherwise. */
export interface Beside {
  /** The event. */
  text(): string
  follow(changed: () => void): () => void
}

/** How long a client is kept. */
export interface Patience {
  /** Ticks without taking what was sent, after which it is let go. */
  readonly stalled: number
  /** Ticks after which it has to ask anew. */
  readonly longest: number
}

/** Characters sent at a time, so that a long replay is never in memory as a whole. */
const chunk = 65_536

/** Milliseconds a client waits before it comes again. */
const retry = 2000

const encoder = new TextEncoder()

/**
 * The events of one client. It pulls: what it has not taken yet stays in the broadcast's memory or in the store, so a slow client costs a number. One that
 * takes nothing any more is let go; it comes again with the number it has seen. `signal` is the request's.
 */
export function eventsFor(broadcast: Broadcast, wish: Wish, patience: Patience, signal: AbortSignal): ReadableStream<Uint8Array> {
  let seen = wish.after
  /** The newest number it was told. */
  let told: number | undefined
  /** The newest there was when it asked: what is older was so when it was let in. */
  let begun = 0
  let over = false
  let ticks = 0
  /** Ticks since it last took something. */
  let idle = 0
  /** Something may be new since it was looked for last. */
  let rung = false
  /** A tick has passed since something was sent. */
  let quiet = false
  /** What is beside the changes is otherwise than it was told. */
  let otherwise = wish.beside !== undefined
  let unfollow: (() => void) | undefined
  /** Goes on when something may be new; absent while nobody waits for it. */
  let go: (() => void) | undefined
  let fail: ((reason: Error) => void) | undefined

  const listener: Listener = {
    wake() {
      rung = true
      go?.()
    },
    tick() {
      quiet = true
      idle = go ? 0 : idle + 1
      if (idle >= patience.stalled) fail?.(new Error('The client takes nothing any more.'))
      if (idle >= patience.stalled || ++ticks >= patience.longest) this.end()
      else this.wake()
    },
    end() {
      over = true
      broadcast.leave(listener)
      unfollow?.()
      signal.removeEventListener('abort', aborted)
      this.wake()
    },
  }
  const aborted = (): void => listener.end()

  /** What of these goes to this client. */
  function taken(items: readonly Sent[]): string {
    const texts: string[] = []
    let size = 0
    for (const { seq, change, text } of items) {
      if (size >= chunk) break
      seen = seq
      if (wish.wants(change)) {
        texts.push(text)
        size += text.length
        told = seq
      }
      if (seq <= begun || !wish.ends(change)) continue
      listener.end()
      break
    }
    return texts.join('')
  }

  /** What there is to send now. */
  async function ready(): Promise<string> {
    if (told === undefined) return welcome()
    const from = seen ?? 0
    const known = broadcast.after(from)
    if (known) return taken(known)
    const { items, gap } = await broadcast.missed(from)
    return gap ? await gapAfter(from) : taken(items)
  }

  async function welcome(): Promise<string> {
    begun = await broadcast.last()
    seen ??= begun
    told = seen
    return `retry: ${retry}\nid: ${seen}\n\n`
  }

  /** What was missed cannot be told any more: the client reads everything anew and goes on from here. */
  async function gapAfter(from: number): Promise<string> {
    seen = await broadcast.last()
    told = seen
    return `id: ${seen}\nevent: gap\ndata: ${JSON.stringify({ after: from, last: seen })}\n\n`
  }

  /** A sign, and how far the client is, whatever it asked for. */
  function sign(word: string): string {
    const place = seen === told ? '' : `id: ${seen}\n`
    told = seen
    return `: ${word}\n${place}\n`
  }

  /** What is beside the changes, where it is otherwise. */
  function besides(): string {
    if (!otherwise || !wish.beside) return ''
    otherwise = false
    return wish.beside.text()
  }

  async function next(): Promise<string | undefined> {
    while (!over) {
      rung = false
      const before = seen
      const now = told === undefined ? '' : besides()
      if (now !== '') return now
      const text = await ready()
      if (text !== '') return text
      if (seen !== before) continue // what it does not want was passed over
      if (quiet) return sign('keep-alive')
      if (!rung) await new Promise<void>((resolve) => (go = resolve))
      go = undefined
    }
    return undefined
  }

  function begin(controller: ReadableStreamDefaultController): void {
    if (signal.aborted) over = true
    if (over) return
    fail = (reason) => controller.error(reason)
    signal.addEventListener('abort', aborted)
    broadcast.join(listener)
    unfollow = wish.beside?.follow(() => {
      otherwise = true
      listener.wake()
    })
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (!fail) begin(controller) // not before somebody reads: the answer to HEAD has no reader
        try {
          const text = await next()
          if (text !== undefined) controller.enqueue(encoder.encode(text))
          else if (controller.desiredSize !== null) {
            if (!signal.aborted) controller.enqueue(encoder.encode(sign('end')))
            controller.close()
          }
          quiet = false
        } catch (thrown) {
          listener.end()
          controller.error(thrown)
        }
      },
      cancel: aborted,
    },
    { highWaterMark: 0 },
  )
}
