import type { WatchedSource } from '../../store/index.ts'

/** How a source fares: `new` until it was asked for the first time. */
export type SourceStatus = 'new' | 'well' | 'failing' | 'paused' | 'ended'

/** How it fares, in a word. */
export function statusOf({ paused, state }: Pick<WatchedSource, 'paused' | 'state'>): SourceStatus {
  if (state.ended === true) return 'ended'
  if (paused) return 'paused'
  if (state.failures > 0) return 'failing'
  return state.lastSuccessAt === undefined ? 'new' : 'well'
}
