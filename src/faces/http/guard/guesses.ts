import { HearsayError } from '../../../words/index.ts'

/** Holds back whoever guesses passwords. */
export interface Guesses {
  /** Counts an attempt before it is looked at, so that many at once are no way around. Throws `too-many-requests`. */
  begin(name: string, network: string): void
  /** The attempt was right: nothing is held against this name from here on. */
  right(name: string, network: string): void
}

interface Tally {
  wrong: number
  /** Nothing is taken before, in milliseconds. */
  until: number
}

const day = 24 * 60 * 60_000
/** So many are remembered of each kind; beyond them the longest known is forgotten. */
const mostKeys = 20_000

/** How many wrong ones are free, and the longest that the next must wait, in milliseconds: each further one waits twice as long as the last. */
const byName = { free: 5, longest: 5 * 60_000 }
const byNetwork = { free: 20, longest: 60 * 60_000 }

/**
 * Counts by name and by where it comes from; `now` is in milliseconds. A name nobody has is held back as one that somebody has. A name is never shut for
 * long, or anybody could shut a desk out.
 */
export function guessesOf(now: () => number): Guesses {
  const names = new Map<string, Tally>()
  const networks = new Map<string, Tally>()

  function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
    const known = tallies.get(key)
    if (known && now() - known.until < day) return known
    tallies.delete(key)
    if (tallies.size >= mostKeys) tallies.delete(tallies.keys().next().value ?? '')
    const fresh = { wrong: 0, until: 0 }
    tallies.set(key, fresh)
    return fresh
  }
  const count = (tally: Tally, { free, longest }: typeof byName): void => {
    tally.wrong++
    tally.until = now() + (tally.wrong < free ? 0 : Math.min(longest, 1000 * 2 ** Math.min(tally.wrong - free, 30)))
  }
  // As the store tells names apart: another way to write one is no way around.
  const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase().slice(0, 64)

  return {
    begin(name, network) {
      const [of, from] = [tallyOf(names, folded(name)), tallyOf(networks, network)]
      const wait = Math.max(of.until, from.until) - now()
      if (wait > 0) throw new HearsayError('too-many-requests', { seconds: Math.ceil(wait / 1000) })
      count(of, byName)
      count(from, byNetwork)
    },
    right(name, network) {
      names.delete(folded(name))
      const from = networks.get(network)
      if (from) Object.assign(from, { wrong: Math.max(0, from.wrong - 1), until: 0 })
    },
  }
}
