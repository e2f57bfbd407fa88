/** An answer of a GET, ready to be sent. */
export interface Ready<Body extends string | Uint8Array<ArrayBuffer> = string> {
  readonly body: Body
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
}

interface Entry {
  readonly edition: string
  readonly ready: ReadyBytes
}

/** As bytes: to make them of a string takes longer than to send them. */
export type ReadyBytes = Ready<Uint8Array<ArrayBuffer>>

/** Answers that are the same as long as the store has the same edition. */
export interface Remembered {
  get(key: string, edition: string): ReadyBytes | undefined
  keep(key: string, edition: string, ready: Ready): void
}

/** Longest answer that is remembered, in bytes. */
const longest = 1_000_000

const encoder = new TextEncoder()

/** Remembers the latest answers, up to so many bytes in all. */
export function remembered(most = 32_000_000): Remembered {
  const entries = new Map<string, Entry>()
  let size = 0
  const drop = (key: string): void => {
    size -= entries.get(key)?.ready.body.length ?? 0
    entries.delete(key)
  }
  return {
    get(key, edition) {
      const entry = entries.get(key)
      if (!entry) return undefined
      if (entry.edition === edition) return entry.ready
      drop(key)
      return undefined
    },
    keep(key, edition, ready) {
      const body = encoder.encode(ready.body)
      if (body.length > longest) return
      drop(key)
      entries.set(key, { edition, ready: { ...ready, body } })
      size += body.length
      for (const oldest of entries.keys()) {
        if (size <= most) break
        drop(oldest)
      }
    },
  }
}
