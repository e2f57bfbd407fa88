import { Problem } from '../../api/index.ts'

/** Something a person does on the page: it is on its way, or was refused. */
export interface Doing {
  readonly waiting: boolean
  readonly problem: Problem | undefined
  /** Does it; `false` where it was refused. */
  run(work: () => Promise<void>): Promise<boolean>
}

/** One thing at a time, and why the last was refused. */
export function doing(): Doing {
  let waiting = $state(false)
  let problem = $state.raw<Problem>()
  return {
    get waiting() {
      return waiting
    },
    get problem() {
      return problem
    },
    async run(work) {
      waiting = true
      problem = undefined
      try {
        await work()
        return true
      } catch (thrown) {
        if (!(thrown instanceof Problem)) throw thrown
        problem = thrown
        return false
      } finally {
        waiting = false
      }
    },
  }
}
