import { HearsayError } from '../../../words/index.ts'

/** How many of something each one may do a minute. */
export interface Rate {
  readonly name: string
  /** A minute; 0 is no limit. */
  readonly most: number
}

/** Counts what each one does. */
export interface Rates {
  /** Counts one more, and gives the fields that tell how much is left. Throws `too-many-requests`. */
  take(key: string): Readonly<Record<string, string>>
  /** Throws `too-many-requests` where nothing is left, without counting. */
  check(key: string): void
}

const minute = 60_000
/** So many are remembered; beyond them the longest known is forgotten. */
const mostKeys = 20_000

/** Counts by fixed minutes that begin with the first request; `now` is in milliseconds. */
export function ratesOf({ name, most }: Rate, now: () => number): Rates {
  const windows = new Map<string, { begins: number; count: number }>()

  function windowOf(key: string): { begins: number; count: number } {
    const known = windows.get(key)
    if (known && now() - known.begins < minute) return known
    windows.delete(key)
    if (windows.size >= mostKeys) windows.delete(windows.keys().next().value ?? '')
    const fresh = { begins: now(), count: 0 }
    windows.set(key, fresh)
    return fresh
  }
  const left = ({ begins }: { readonly begins: number }): number => Math.max(1, Math.ceil((begins + minute - now()) / 1000))

  return {
    take(key) {
      if (most === 0) return {}
      const window = windowOf(key)
      if (window.count >= most) throw new HearsayError('too-many-requests', { seconds: left(window) })
      window.count++
      // draft-ietf-httpapi-ratelimit-headers
      return { 'ratelimit-policy': `"${name}";q=${most};w=60`, 'ratelimit': `"${name}";r=${most - window.count};t=${left(window)}` }
    },
    check(key) {
      const window = windows.get(key)
      if (most > 0 && window && now() - window.begins < minute && window.count >= most) throw new HearsayError('too-many-requests', { seconds: left(window) })
    },
  }
}
