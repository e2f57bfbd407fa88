import { asHearsayError, type HearsayError } from '../../words/index.ts'

/** What runs beside the server, each until it is told to stop. */
export interface Parts {
  start(name: string, run: (signal: AbortSignal) => Promise<void>): void
  /** `well`, or why it ended, by name. */
  states(): Readonly<Record<string, string>>
  /** Tells all of them to stop and waits for them. Tells the names of those that did not end before `late` resolves. */
  stop(late: Promise<unknown>): Promise<readonly string[]>
}

/** Nothing runs yet. `failed` is told of each part that ended by an error. */
export function openParts(failed: (name: string, error: HearsayError) => void): Parts {
  const stopping = new AbortController()
  const running = new Map<string, Promise<void>>()
  const states = new Map<string, string>()

  return {
    start(name, run) {
      states.set(name, 'well')
      const ended = run(stopping.signal).then(
        () => undefined,
        (thrown: unknown) => {
          const error = asHearsayError(thrown)
          states.set(name, error.message)
          failed(name, error)
        },
      )
      running.set(
        name,
        ended.finally(() => running.delete(name)),
      )
    },
    states: () => Object.fromEntries(states),
    async stop(late) {
      stopping.abort()
      await Promise.race([Promise.all(running.values()), late])
      return [...running.keys()]
    },
  }
}
