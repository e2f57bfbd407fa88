import { ask, loaded, type ClaimHere, type Loaded } from '../../api/index.ts'

/** Claims that words of a report tell. To be called while a component begins. */
export function claimsHere(report: () => string): Loaded<readonly ClaimHere[]> {
  return loaded(() => {
    const path = `/reports/${encodeURIComponent(report())}/claims`
    return async (signal) => (await ask<{ readonly items: readonly ClaimHere[] }>(path, { signal })).items
  })
}
