import { ask, type Change, type Page } from '../../api/index.ts'

/** More is looked at in the stories themselves. */
const most = 3000

/** Changes since somewhere, of claims those that are worth showing first, the newest first, and whether there were more than are looked at. Throws a `Problem`. */
export async function changesSince(
  isNew: (change: Change) => boolean,
  signal: AbortSignal,
): Promise<{ readonly changes: readonly Change[]; readonly top: number; readonly cut: boolean }> {
  const changes: Change[] = []
  let top: number | undefined
  let after: string | undefined
  do {
    const page = await ask<Page<Change>>('/changes', { query: { main: true, limit: 500, after }, signal })
    top ??= page.items[0]?.seq
    const some = page.items.filter(isNew)
    changes.push(...some)
    after = some.length < page.items.length ? undefined : page.next
  } while (after !== undefined && changes.length < most)
  return { changes, top: top ?? 0, cut: after !== undefined }
}
