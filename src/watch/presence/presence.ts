import { compare } from '../../record/index.ts'
import { iso } from '../iso.ts'
import { initialsOf } from './initials.ts'

/** Somebody looks at something now. */
export interface Present {
  /** Account of whoever looks. */
  readonly account: string
  readonly name: string
  readonly initials: string
  /** What is looked at: `claim:8m2q0v7d1k4xp`. */
  readonly item: string
  /** Page of the browser it is looked at in. */
  readonly page: string
  /** Since when, RFC 3339 UTC. */
  readonly since: string
}

/** What somebody says of where they look. */
export interface Looking {
  readonly account: string
  readonly name: string
  /** Nothing any more where it is null. */
  readonly item: string | null
  readonly page: string
}

/** Who looks at what, as long as they say so again and again. It is in the memory of this program alone, and nowhere after it. */
export interface Presence {
  /** Says it; again within `lasts`, or it is forgotten. */
  look(looking: Looking): void
  /** Everybody who is there, by name. */
  list(): readonly Present[]
  /** Calls when it is another list, until what it returns is called. */
  follow(changed: () => void): () => void
  close(): void
}

/** How it is kept. */
export interface PresenceOptions {
  /** The time in milliseconds since 1970. */
  readonly now: () => number
  /** Milliseconds until somebody who says nothing any more is gone. */
  readonly lasts?: number
}

/** Pages of one account, and pages in all, that are remembered: beyond them the one that was quiet longest is forgotten. */
const [mostOfOne, mostOfAll] = [10, 1000]

interface Kept {
  readonly present: Present
  readonly until: number
}

/** Opens it, with nobody there. */
export function openPresence({ now, lasts = 60_000 }: PresenceOptions): Presence {
  /** The one that was quiet longest comes first. */
  const kept = new Map<string, Kept>()
  const followers = new Set<() => void>()
  let timer: ReturnType<typeof setTimeout> | undefined

  function changed(): void {
    for (const tell of followers) tell()
  }
  function forget(): void {
    const before = kept.size
    for (const [key, { until }] of kept) if (until <= now()) kept.delete(key)
    if (kept.size < before) changed()
    wait()
  }
  /** Wakes when the next one is gone. */
  function wait(): void {
    clearTimeout(timer)
    const [first] = kept.values()
    timer = first && setTimeout(forget, Math.max(first.until - now(), 1)).unref()
  }
  /** Makes room for one more of this account. */
  function makeRoom(account: string): void {
    const own = [...kept].filter(([, { present }]) => present.account === account)
    for (const [key] of own.slice(0, Math.max(own.length - mostOfOne + 1, 0))) kept.delete(key)
    for (const key of kept.keys()) {
      if (kept.size < mostOfAll) break
      kept.delete(key)
    }
  }

  return {
    look({ account, name, item, page }) {
      const key = JSON.stringify([account, page])
      const before = kept.get(key)
      kept.delete(key) // whoever spoke last comes last
      if (item !== null) {
        if (!before) makeRoom(account)
        const since = before?.present.item === item ? before.present.since : iso(now())
        kept.set(key, { present: { account, name, initials: initialsOf(name), item, page, since }, until: now() + lasts })
      }
      wait()
      if (before?.present.item !== (item ?? undefined)) changed()
    },
    list: () =>
      [...kept.values()]
        .filter(({ until }) => until > now())
        .map(({ present }) => present)
        .toSorted((a, b) => compare(a.name, b.name) || compare(a.page, b.page)),
    follow(tell) {
      const mine = (): void => tell() // the same function may follow twice
      followers.add(mine)
      return () => void followers.delete(mine)
    },
    close() {
      clearTimeout(timer)
      followers.clear()
      kept.clear()
    },
  }
}
