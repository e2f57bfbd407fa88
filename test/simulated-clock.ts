import { formats } from '../src/intake/formats.ts'
import type { Clock } from '../src/intake/index.ts'

/** A clock that a test moves on: whoever sleeps wakes when its moment comes, and no real time passes. */
export interface SimulatedClock extends Clock {
  /** Goes from one sleeper's moment to the next until this one (milliseconds since 1970), or until told to end; waits while anybody is busy. */
  runTo(end: number, ended?: () => boolean): Promise<void>
  /** Sets the clock to another time, as a person or a time server does. Who sleeps goes on sleeping as long. */
  set(time: number): void
  /** A part of the program that tells when it is busy with something that is no sleep. */
  readonly part: Part
}

/** Works that are under way, and how many of them sleep. */
export interface Part {
  busy: number
  asleep: number
}

interface Sleeper {
  at: number
  readonly wake: () => void
}

/** A clock that stands at this moment. `clockOf` it gives clocks whose sleepers are told apart. */
export function simulatedClock(start: number): SimulatedClock & { readonly network: Clock } {
  let now = formats.length > 0 ? start : 0 // formats are loaded before time runs: nobody waits for them then
  const sleepers = new Set<Sleeper>()
  const part: Part = { busy: 0, asleep: 0 }

  const sleep = async (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const sleeper = { at: now + Math.max(0, milliseconds), wake: () => resolve() }
      sleepers.add(sleeper)
    })

  async function quiet(): Promise<void> {
    for (let turns = 0, calm = 0; calm < 4 && turns < 20_000; turns++) {
      await new Promise((resolve) => setImmediate(resolve))
      calm = part.busy > part.asleep ? 0 : calm + 1
    }
  }

  return {
    now: () => now,
    sleep,
    network: {
      now: () => now,
      sleep: async (milliseconds) => {
        part.asleep++
        await sleep(milliseconds)
        part.asleep--
      },
    },
    part,
    set: (time) => {
      for (const sleeper of sleepers) sleeper.at += time - now
      now = time
    },
    async runTo(end, ended = () => false) {
      for (;;) {
        await quiet()
        if (ended()) return
        let next: Sleeper | undefined
        for (const sleeper of sleepers) if (!next || sleeper.at < next.at) next = sleeper
        if (!next || next.at > end) break
        now = Math.max(now, next.at)
        sleepers.delete(next)
        next.wake()
      }
      now = Math.max(now, end)
    },
  }
}
