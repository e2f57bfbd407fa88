import type { LinkedStories } from '../../record/index.ts'
import type { Roll } from './roll.ts'

/** Which story each report was in, and which stories were linked, when it was looked at last. Stories are named by the entry of their first report. */
export interface Homes {
  /** The story of an entry; -1 where it has none. */
  of(entry: number): number
  /** Takes a report out; gives the story it was in. */
  leave(entry: number): number
  /** Looks again; tells the stories that are other than before, among them those that are no more. */
  look(storyAt: (order: number) => number, links: LinkedStories): ReadonlySet<number>
  /** How many stories there are. */
  readonly stories: number
  saved(): HomesSaved
}

/** All of it as plain data. */
export interface HomesSaved {
  readonly homes: Int32Array<ArrayBuffer>
  readonly linked: Float64Array<ArrayBuffer>
  readonly stories: number
}

/** A pair of entries is one number. */
const base = 2 ** 26

/** Opens it on a roll, with nothing looked at unless something was saved. */
export function openHomes(roll: Roll, saved?: HomesSaved): Homes {
  let homes = saved?.homes ?? new Int32Array(1024).fill(-1)
  let linked = saved?.linked ?? new Float64Array()
  let stories = saved?.stories ?? 0
  const of = (entry: number): number => homes[entry] ?? -1
  return {
    of,
    leave(entry) {
      const home = of(entry)
      homes[entry] = -1
      return home
    },
    look(storyAt, { ones, others }) {
      if (roll.entries > homes.length) {
        const longer = new Int32Array(2 * roll.entries).fill(-1)
        longer.set(homes)
        homes = longer
      }
      const other = new Set<number>()
      stories = 0
      for (let order = 0; order < roll.length; order++) {
        const [entry, home] = [roll.entryAt(order), roll.entryAt(storyAt(order))]
        if (entry === home) stories++
        const before = homes[entry]!
        if (before === home) continue
        other.add(home)
        if (before >= 0) other.add(before)
        homes[entry] = home
      }
      const now = pairsOf(ones, others, roll)
      for (const pair of differing(linked, now)) other.add(Math.floor(pair / base)).add(pair % base)
      linked = now
      return other
    },
    get stories() {
      return stories
    },
    saved: () => ({ homes, linked, stories }),
  }
}

function pairsOf(ones: Int32Array, others: Int32Array, roll: Roll): Float64Array<ArrayBuffer> {
  const pairs = Float64Array.from(ones, (one, index) => roll.entryAt(one) * base + roll.entryAt(others[index]!))
  return pairs.sort()
}

/** What is in one of two ascending lists only. */
function* differing(a: Float64Array, b: Float64Array): Generator<number> {
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i] ?? Infinity, b[j] ?? Infinity]
    if (left !== right) yield Math.min(left, right)
    if (left <= right) i++
    if (right <= left) j++
  }
}
