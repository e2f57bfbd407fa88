import { Problem } from './ask.ts'
import { whileShown } from './shown-now.svelte.ts'

/** Something that is being asked for: what came last stays while the next is on its way, so that nothing jumps. */
export interface Loaded<Value> {
  readonly value: Value | undefined
  readonly problem: Problem | undefined
  /** It has been on its way for more than 300 ms. */
  readonly slow: boolean
  readonly waiting: boolean
  /** Asks again; ends when the answer is there. */
  reload(): Promise<void>
}

/**
 * Asks whenever what `asking` reads has changed; `undefined` asks for nothing. To be called while a component begins.
 * An answer that comes after a newer question is dropped.
 */
export function loaded<Value>(asking: () => ((signal: AbortSignal) => Promise<Value>) | undefined): Loaded<Value> {
  let value = $state.raw<Value>()
  let problem = $state.raw<Problem>()
  let waiting = $state(false)
  let slow = $state(false)
  let current = new AbortController()

  async function run(ask: ((signal: AbortSignal) => Promise<Value>) | undefined): Promise<void> {
    current.abort()
    const mine = new AbortController()
    current = mine
    slow = false
    if (!ask) {
      value = undefined
      problem = undefined
      waiting = false
      return
    }
    waiting = true
    const timer = setTimeout(() => {
      if (current === mine) slow = true
    }, 300)
    try {
      const answer = await ask(mine.signal)
      if (current !== mine) return
      value = answer
      problem = undefined
    } catch (thrown) {
      if (current !== mine || mine.signal.aborted) return
      if (!(thrown instanceof Problem)) throw thrown
      problem = thrown
      if (thrown.status === 404 || thrown.status === 401) value = undefined
    } finally {
      clearTimeout(timer)
      if (current === mine) {
        waiting = false
        slow = false
      }
    }
  }

  let asked: ((signal: AbortSignal) => Promise<Value>) | undefined
  $effect(() => {
    asked = asking()
    void run(asked)
  })
  $effect(() => () => current.abort())
  whileShown({ reload: async () => (asked ? run(asked) : undefined), unanswered: () => problem?.code === 'unreachable' })

  return {
    get value() {
      return value
    },
    get problem() {
      return problem
    },
    get slow() {
      return slow
    },
    get waiting() {
      return waiting
    },
    reload: async () => run(asked),
  }
}
