/** An answer of a GET, ready to be sent. */
export interface Ready {
  readonly body: string
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
}

interface Entry {
  readonly edition: string
  readonly ready: Ready
}

/** Answers that are the same as long as the store has the same edition. */
export interface Remembered {
  get(key: string, edition: string): Ready | undefined
  keep(key: string, edition: string, ready: Ready): void
}

/** Longest answer that is remembered, in characters. */
const longest = 1_000_000

/** Remembers the latest answers, up to so many characters in all. */
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
      if (ready.body.length > longest) return
      drop(key)
      entries.set(key, { edition, ready })
      size += ready.body.length
      for (const oldest of entries.keys()) {
        if (size <= most) break
        drop(oldest)
      }
    },
  }
}
