import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isPostgres, type Store } from '../../store/index.ts'
import { asHearsayError } from '../../words/index.ts'
import type { Health } from '../http/site.ts'

/** What is looked at. */
export interface HealthOptions {
  readonly store: Pick<Store, 'changes'>
  /** File or address of the store. */
  readonly place: string
  /** How what runs beside the server is. */
  readonly parts: () => Readonly<Record<string, string>>
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** Longest the store may take to answer, in milliseconds, and the least room on its disk, in bytes. */
const [patience, room] = [5000, 64 * 1024 * 1024]

/** Whether the store answers, its disk has room, and everything that should run runs. */
export async function healthOf({ store, place, parts, sleep }: HealthOptions): Promise<Health> {
  const checks = { store: await storeState(store, sleep), ...(isPostgres(place) ? {} : { disk: await diskState(place) }), ...parts() }
  return { status: Object.values(checks).every((state) => state === 'well') ? 'well' : 'failing', checks }
}

async function storeState({ changes }: HealthOptions['store'], sleep: HealthOptions['sleep']): Promise<string> {
  const asked = changes.range().then(
    () => 'well',
    (thrown: unknown) => asHearsayError(thrown).code,
  )
  return Promise.race([asked, sleep(patience).then(() => 'it does not answer')])
}

async function diskState(place: string): Promise<string> {
  const { bavail, bsize } = await statfs(dirname(place))
  const left = bavail * bsize
  return left >= room ? 'well' : `${Math.floor(left / 1024 / 1024)} MB left`
}
