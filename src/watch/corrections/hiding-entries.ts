import { standing } from '../../review/index.ts'
import type { Store } from '../../store/index.ts'
import type { Correction } from '../../words/index.ts'

/** Entries in force that hide words or whole reports. */
export async function hidingEntries(store: Store): Promise<readonly Correction[]> {
  if ((await store.corrections({ kind: 'hide', limit: 1 })).items.length === 0) return []
  const all: Correction[] = []
  for await (const entry of store.allCorrections()) all.push(entry)
  const force = standing(all)
  return all.filter(({ id, kind }) => kind === 'hide' && force.has(id))
}
