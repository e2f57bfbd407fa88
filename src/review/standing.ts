import type { Correction } from '../words/index.ts'

/** Entries in the order they apply: by time, then id. */
export function inOrderOfTime<Entry extends Correction>(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) : Date.parse(a.at) - Date.parse(b.at) || (a.at < b.at ? -1 : 1)))
}

/**
 * Ids of the entries in force: those that no entry in force takes back or stands in place of. An entry that was itself taken back takes nothing back.
 * A ring of entries, which ids that are hashes of what they say rule out, is cut at the first of them.
 */
export function standing(entries: readonly Correction[]): ReadonlySet<string> {
  const against = new Map<string, string[]>()
  const ordered = inOrderOfTime(entries)
  for (const entry of ordered) {
    for (const id of [entry.supersedes, entry.kind === 'undo' ? entry.undoes : undefined])
      if (id !== undefined) against.set(id, [...(against.get(id) ?? []), entry.id])
  }
  const known = new Map<string, boolean>()
  const stands = (id: string): boolean => {
    const before = known.get(id)
    if (before !== undefined) return before
    known.set(id, false)
    const answer = !(against.get(id) ?? []).some(stands)
    known.set(id, answer)
    return answer
  }
  return new Set(ordered.map(({ id }) => id).filter(stands))
}
