import { asHearsayError, type HearsayError } from '../../words/index.ts'

/** What runs beside the server, each until it is told to stop. */
export interface Parts {
  /** Adds one; it begins with the others. */
  add(name: string, run: (signal: AbortSignal) => Promise<void>): void
  /** Adds what is to be closed at the end, the last first; it is given what resolves when it is late. */
  closing(close: (late: Promise<unknown>) => Promise<void>): void
  begin(): void
  /** `well`, or why it ended, by name. */
  states(): Readonly<Record<string, string>>
  /** Tells all of them to stop, waits for them until it is late, and closes what is to be closed. Tells the names of those that did not end in time. */
  stop(late: Promise<unknown>): Promise<readonly string[]>
}

/** Nothing runs yet. `failed` is told of each part that ended by an error. */
export function openParts(failed: (name: string, error: HearsayError) => void): Parts {
  const stopping = new AbortController()
  const waiting = new Map<string, (signal: AbortSignal) => Promise<void>>()
  const running = new Map<string, Promise<unknown>>()
  const states = new Map<string, string>()
  const closings: ((late: Promise<unknown>) => Promise<void>)[] = []

  async function ended(name: string, run: (signal: AbortSignal) => Promise<void>): Promise<void> {
    try {
      await run(stopping.signal)
    } catch (thrown) {
      const error = asHearsayError(thrown)
      states.set(name, error.message)
      failed(name, error)
    } finally {
      running.delete(name)
    }
  }

  return {
    add(name, run) {
      waiting.set(name, run)
      states.set(name, 'well')
    },
    closing: (close) => void closings.push(close),
    begin() {
      for (const [name, run] of waiting) running.set(name, ended(name, run))
    },
    states: () => Object.fromEntries(states),
    async stop(late) {
      stopping.abort()
      await Promise.race([Promise.all(running.values()), late])
      const left = [...running.keys()]
      for (const close of closings.toReversed()) await close(late)
      return left
    },
  }
}
