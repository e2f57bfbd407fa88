import type { Opened } from '../dialect.ts'
import type { Live } from './live.ts'

/** What a store that is watched and served keeps besides reports and their record. */
export function liveOn(_opened: Opened): Live {
  return {} as Live
}
