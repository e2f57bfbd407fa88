import type { Store } from '../../../store/index.ts'
import { mutedSearch, saveSearch, searchNamed } from '../../../watch/index.ts'
import { HearsayError } from '../../../words/index.ts'
import type { AlertValues } from '../commands/alert.ts'
import type { Io } from '../io.ts'

/** `hearsay alert mute NAME --until TIME` */
export async function muteAlert(store: Store, name: string, { until }: AlertValues, io: Io): Promise<number> {
  if (until === undefined)
    throw new HearsayError('missing-input', { command: 'alert mute', expected: '--until', example: `hearsay alert mute "${name}" --until 2024-06-27T06:00Z` })
  const search = mutedSearch(await searchNamed(store, name), until === 'off' ? undefined : until)
  await saveSearch(store, search)
  const how = search.mutedUntil === undefined ? 'sends at once' : `sends nothing before ${search.mutedUntil}`
  await io.out.write(`${search.name} ${how}\n`)
  return 0
}

/** `hearsay alert remove NAME` */
export async function removeAlert(store: Store, name: string, { yes }: AlertValues, io: Io): Promise<number> {
  const search = await searchNamed(store, name)
  const [last] = await store.alerts.news(search.id, { limit: 1 })
  if (last && !yes) throw new HearsayError('alert-has-news', { name: search.name, at: last.at })
  await store.alerts.remove(search.id)
  await io.out.write(`${search.name} is removed\n`)
  return 0
}
