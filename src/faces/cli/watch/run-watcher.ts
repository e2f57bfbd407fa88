import { randomUUID } from 'node:crypto'
import { availableParallelism, hostname } from 'node:os'
import { machineClock, openFetcher } from '../../../intake/index.ts'
import type { Store } from '../../../store/index.ts'
import { openJoiner, openLanguages, openPool, openWatcher, readOnPool, type Told } from '../../../watch/index.ts'
import { asHearsayError } from '../../../words/index.ts'
import type { WatchValues } from '../commands/watch.ts'
import { errorText } from '../error-text.ts'
import type { Io } from '../io.ts'
import { fetcherOptions } from '../options/fetching.ts'

/** `hearsay watch run`: watches until it is interrupted, or `--once` asks what is due; status 130 where it was interrupted, 1 where something failed `--once`. */
export async function runWatcher(store: Store, values: WatchValues, io: Io): Promise<number> {
  const knowledge = values.offices === undefined ? {} : { offices: values.offices }
  const pool = openPool(values.workers ?? availableParallelism(), { knowledge })
  const fetcher = await openFetcher(fetcherOptions(values))
  const holder = `${hostname()}/${process.pid}/${randomUUID()}`
  const joining = joinsLater(store, holder, values, io)
  const signal = io.stopping()
  let failed = false
  let written = Promise.resolve()
  const told = (it: Told): void => {
    failed ||= (it.error?.kind.exit ?? 0) > 0
    if (it.reports + it.versions > 0) joining.wanted()
    written = written.then(async () => tell(it, io))
  }
  try {
    const watcher = openWatcher({ store, fetcher, read: readOnPool(pool), clock: machineClock, random: Math.random, holder, told })
    await watcher.run(signal, { once: values.once })
    await written
    await joining.done()
  } finally {
    await fetcher.close()
    await pool.close()
  }
  return signal.aborted ? 130 : values.once && failed ? 1 : 0
}

async function tell({ source, reports, versions, error, nextAt }: Told, io: Io): Promise<void> {
  const name = source ? (source.title ?? source.address) : 'store'
  if (reports + versions > 0) await io.out.write(`${name}: ${reports} new, ${versions} new ${versions === 1 ? 'version' : 'versions'}\n`)
  if (error) await io.words.write(errorText(error, io.debug, nextAt === undefined ? name : `${name}, again at ${nextAt.slice(0, 16)}Z`))
}

/** Joins the store after something came, one joining at a time, all that came meanwhile in the next. Of several programs one joins at a time. */
function joinsLater(
  store: Store,
  holder: string,
  { unjoined, offices, workers }: WatchValues,
  io: Io,
): { readonly wanted: () => void; readonly done: () => Promise<void> } {
  const opening = openJoiner(store, openLanguages(offices === undefined ? {} : { offices }), workers === undefined ? {} : { workers })
  let wish = false
  let joining: Promise<void> | undefined
  const join = async (): Promise<void> => {
    while (wish) {
      const now = Date.now()
      if (!(await store.duties.hold('join', holder, moment(now), moment(now + duty)))) {
        await machineClock.sleep(pause)
        continue
      }
      wish = false
      const { changed } = await (await opening).join()
      if (changed.stories > 0) await io.out.write(`${changed.stories} ${changed.stories === 1 ? 'story' : 'stories'} new or changed\n`)
    }
  }
  return {
    wanted: () => {
      if (unjoined) return
      wish = true
      joining ??= join()
        .catch(async (thrown: unknown) => io.words.write(errorText(asHearsayError(thrown), io.debug, 'joining'))) // tried again when more comes
        .finally(() => (joining = undefined))
    },
    done: async () => {
      await joining
      await (await opening).close()
      await store.duties.release('join', holder)
    },
  }
}

/** How long a joining is this program's alone, and how long it waits for another's, in milliseconds. */
const duty = 300_000
const pause = 2000

function moment(time: number): string {
  return new Date(time).toISOString()
}
