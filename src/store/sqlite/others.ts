import type { Others } from '../dialect.ts'
import type { Connection } from './connection.ts'

/** How often to look whether another program has written, in milliseconds. */
const interval = 250

/** Tells of other programs by a number that SQLite keeps of each file: it is other than before when somebody else has written. */
export function othersOn(connection: Connection): Others {
  return {
    listen(heard) {
      const written = connection.prepare('select data_version as n from pragma_data_version')
      let last = written.get([])?.['n']
      const timer = setInterval(() => {
        const now = numberOf(() => written.get([])?.['n'])
        if (now === undefined || now === last) return
        last = now
        heard()
      }, interval)
      timer.unref()
      return () => clearInterval(timer)
    },
  }
}

/** A file that is locked for a moment is looked at again the next time. */
function numberOf(ask: () => unknown): unknown {
  try {
    return ask()
  } catch {
    return undefined
  }
}
