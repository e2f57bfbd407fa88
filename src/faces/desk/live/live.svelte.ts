import type { Change } from '../api/index.ts'

/** How the page follows the stream: it does, tries to, was told not to, or may not before somebody has signed in. */
export type LiveState = 'following' | 'reconnecting' | 'paused' | 'off'

/** Who hears of what happens on the stream. */
export interface Listener {
  changed?(change: Change): void
  /** What was missed cannot be told: what is shown has to be read anew. */
  gap?(): void
  /** Who looks at what. */
  presence?(told: unknown): void
}

const kinds = ['report', 'story', 'claim', 'correction', 'source', 'alert', 'account'] as const

let state = $state<LiveState>('off')
let since = $state(0)
let seq = $state(0)
let source: EventSource | undefined
const listeners = new Set<Listener>()

/** The stream as readers see it. */
export const live = {
  get state(): LiveState {
    return state
  },
  /** When the state began, in milliseconds of the clock. */
  get since(): number {
    return since
  },
  /** Number of the last change that was heard of. */
  get seq(): number {
    return seq
  },
  /** Follows, from where it was left. */
  follow(): void {
    close()
    open()
  },
  pause(): void {
    close()
    become('paused')
  },
  stop(): void {
    close()
    become('off')
  },
}

/** Hears of changes as long as the component is there. To be called while it begins. */
export function onLive(listener: Listener): void {
  $effect(() => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  })
}

function open(): void {
  become('reconnecting')
  const address = `/v1/stream?presence=true${seq > 0 ? `&after=${seq}` : ''}`
  const stream = new EventSource(address)
  source = stream
  stream.addEventListener('open', () => become('following'))
  stream.addEventListener('error', () => {
    become('reconnecting')
    // The browser comes back by itself unless it was refused.
    if (stream.readyState === EventSource.CLOSED && source === stream) setTimeout(() => source === stream && open(), 5000)
  })
  for (const kind of kinds) {
    stream.addEventListener(kind, ({ data }: MessageEvent<string>) => {
      const change = JSON.parse(data) as Change // the document of the API says so
      if (change.seq <= seq) return
      seq = change.seq
      for (const it of listeners) it.changed?.(change)
    })
  }
  stream.addEventListener('gap', ({ lastEventId }) => {
    seq = Number(lastEventId) || seq
    for (const it of listeners) it.gap?.()
  })
  stream.addEventListener('presence', ({ data, lastEventId }: MessageEvent<string>) => {
    seq = Math.max(seq, Number(lastEventId) || 0) // told first of all: from here it is gone on after a pause
    const told: unknown = JSON.parse(data)
    for (const it of listeners) it.presence?.(told)
  })
}

function close(): void {
  source?.close()
  source = undefined
}

function become(next: LiveState): void {
  if (state === next) return
  state = next
  since = Date.now()
}
