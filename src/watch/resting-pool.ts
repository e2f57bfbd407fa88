import type { Pool } from './pool.ts'

/** A pool that gives its memory back when there is nothing to read. */
export interface RestingPool extends Pool {
  /** Reports that are being read or wait for it. */
  readonly waiting: () => number
}

/** Opens the pool when there is something to read, and closes it when there was nothing for so many milliseconds: each thread holds the models of its languages. */
export function restingPool(open: () => Pool, rest: number): RestingPool {
  let pool: Pool | undefined
  let waiting = 0
  let timer: NodeJS.Timeout | undefined

  function restLater(): void {
    timer = setTimeout(() => {
      const idle = pool
      pool = undefined
      void idle?.close()
    }, rest).unref()
  }

  return {
    async read(lines) {
      clearTimeout(timer)
      waiting++
      try {
        pool ??= open()
        return await pool.read(lines)
      } finally {
        waiting--
        if (waiting === 0) restLater()
      }
    },
    waiting: () => waiting,
    async close() {
      clearTimeout(timer)
      await pool?.close()
    },
  }
}
