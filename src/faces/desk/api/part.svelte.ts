import { Problem } from './ask.ts'
import { whileShown } from './shown-now.svelte.ts'

/** A part of the page that comes when it is first looked at. */
export interface Part<Value> {
  readonly value: Value | undefined
  readonly problem: Problem | undefined
}

/**
 * Fetches a part of the page whenever what `loading` reads has changed. Where the server is not there to give it, that is a problem like any other; browsers
 * ask for a part once only, so the page is loaded anew when the server is back: all that is shown is in the address. To be called while a component begins.
 */
export function part<Value>(loading: () => () => Promise<Value>): Part<Value> {
  let value = $state.raw<Value>()
  let problem = $state.raw<Problem>()
  let round = 0

  $effect(() => {
    const load = loading()
    round += 1
    const mine = round
    load().then(
      (come) => {
        if (mine !== round) return
        value = come
        problem = undefined
      },
      (thrown: unknown) => {
        if (!isNotFetched(thrown)) throw thrown
        if (mine === round) problem = new Problem({ code: 'unreachable', status: 0, detail: 'A part of the page could not be fetched.' })
      },
    )
  })

  whileShown({ unanswered: () => problem !== undefined, again: () => location.reload() })

  return {
    get value() {
      return value
    },
    get problem() {
      return problem
    },
  }
}

/** Whether a part of the page is missing because the server did not give it. */
export function isNotFetched(thrown: unknown): boolean {
  return thrown instanceof Error && /import|module|preload/u.test(thrown.message)
}
