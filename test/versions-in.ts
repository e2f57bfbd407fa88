import type { Store } from '../src/store/index.ts'

/** Versions of every report that a store has, by the headline of the newest. */
export async function versionsIn(store: Store): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>()
  for (let after: string | undefined; ;) {
    const page = await store.reports({ limit: 500, ...(after !== undefined && { after }) })
    for (const { id, title = '' } of page.items) {
      const texts: string[] = []
      for (const version of (await store.report(id))?.versions ?? []) texts.push((await store.report(version.id))?.report.text ?? '')
      found.set(title, [...(found.get(title) ?? []), ...texts])
    }
    after = page.next
    if (after === undefined) return found
  }
}
