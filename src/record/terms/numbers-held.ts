import type { GoesBack, Saves } from './goes-back.ts'

/** Numbers from 0 on by keys that are numbers. It notes what each was before, so that a point costs nothing. */
export interface NumbersHeld extends GoesBack<number>, Saves<NumbersHeldSaved> {
  readonly size: number
  get(key: number): number | undefined
  set(key: number, value: number): void
  delete(key: number): void
  keys(): Iterable<number>
}

/** All of it: what stands, and what was changed since the oldest point that is held, with how many changes were noted before that. */
export interface NumbersHeldSaved {
  readonly numbers: Map<number, number>
  readonly changed: number[]
  readonly were: number[]
  readonly forgotten: number
  readonly notes: boolean
}

/** What a key that was not there was. */
const absent = -1

/** Opens a map, an empty one unless one was saved. */
export function openNumbersHeld(saved?: NumbersHeldSaved): NumbersHeld {
  const numbers = saved?.numbers ?? new Map<number, number>()
  let [changed, were] = [saved?.changed ?? [], saved?.were ?? []]
  let forgotten = saved?.forgotten ?? 0
  /** Whether there is any point to go back to. */
  let notes = saved?.notes ?? false
  const note = (key: number): void => {
    if (!notes) return
    changed.push(key)
    were.push(numbers.get(key) ?? absent)
  }
  return {
    get size() {
      return numbers.size
    },
    get: (key) => numbers.get(key),
    set(key, value) {
      if (numbers.get(key) === value) return
      note(key)
      numbers.set(key, value)
    },
    delete(key) {
      if (!numbers.has(key)) return
      note(key)
      numbers.delete(key)
    },
    keys: () => numbers.keys(),
    point() {
      notes = true
      return forgotten + changed.length
    },
    goBack(to) {
      while (forgotten + changed.length > to) {
        const [key, was] = [changed.pop()!, were.pop()!]
        if (was === absent) numbers.delete(key)
        else numbers.set(key, was)
      }
    },
    holdFrom(oldest) {
      if (oldest === forgotten) return
      changed = changed.slice(oldest - forgotten)
      were = were.slice(oldest - forgotten)
      forgotten = oldest
    },
    saved: () => ({ numbers, changed, were, forgotten, notes }),
  }
}
