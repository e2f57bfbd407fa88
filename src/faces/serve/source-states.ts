import type { WatchedSource } from '../../store/index.ts'

/** How many sources are `well`, `failing`, `paused`, `ended`. */
export function sourceStates(sources: readonly WatchedSource[]): Readonly<Record<string, number>> {
  const states = { well: 0, failing: 0, paused: 0, ended: 0 }
  for (const { paused, state } of sources) states[paused ? 'paused' : state.ended ? 'ended' : state.failures > 0 ? 'failing' : 'well']++
  return states
}
