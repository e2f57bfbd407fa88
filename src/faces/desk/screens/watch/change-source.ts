import { ask, askWhole, type WatchedSource } from '../../api/index.ts'

/** What of a source a person changes. */
export type SourceEdit = Partial<Pick<WatchedSource, 'title' | 'crisis' | 'paused'>>

/** Changes how a source is watched, from the state it is in now. Throws a `Problem`. */
export async function changeSource(id: string, edit: SourceEdit): Promise<void> {
  const path = pathOf(id)
  await ask(path, { method: 'PATCH', body: edit, ifMatch: await stateOf(path) })
}

/** Watches a source no more; its reports stay. Throws a `Problem`. */
export async function removeSource(id: string): Promise<void> {
  const path = pathOf(id)
  await ask(path, { method: 'DELETE', ifMatch: await stateOf(path) })
}

function pathOf(id: string): string {
  return `/sources/${encodeURIComponent(id)}`
}

async function stateOf(path: string): Promise<string> {
  return (await askWhole<WatchedSource>(path)).etag ?? '*'
}
