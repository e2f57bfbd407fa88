import type { Change } from '../api/index.ts'

/** Adds changes to those that wait, by their things: each thing once, from what it was at first to what it is now, the last that changed last. */
export function gather(waiting: ReadonlyMap<string, Change>, coming: readonly Change[]): ReadonlyMap<string, Change> {
  const all = new Map(waiting)
  for (const change of coming) {
    const name = `${change.kind} ${change.id}`
    const first = all.get(name)
    all.delete(name)
    all.set(name, first ? joined(first, change) : change)
  }
  return all
}

function joined({ before, fate }: Change, { before: _between, ...last }: Change): Change {
  return { ...last, fate: fate === 'new' && last.fate !== 'gone' ? 'new' : last.fate, ...(before && { before }) }
}
