import { randomUUID } from 'node:crypto'
import { availableParallelism, hostname } from 'node:os'
import { machineClock, openFetcher, restingClock } from '../../../intake/index.ts'
import type { Store } from '../../../store/index.ts'
import { keepJoined, openJoiner, openLanguages, openPool, openWatcher, readHere, readOnPool, type KeepJoinedOptions, type Told } from '../../../watch/index.ts'
import type { WatchValues } from '../commands/watch.ts'
import { errorText } from '../error-text.ts'
import type { Io } from '../io.ts'
import { fetcherOptions } from '../options/fetching.ts'

/** Shortest time between two joinings, in milliseconds. */
const pause = 1000

/** `hearsay watch run`: watches until it is interrupted, or `--once` asks what is due; status 130 where it was interrupted, 1 where something failed `--once`. */
export async function runWatcher(store: Store, values: WatchValues, io: Io): Promise<number> {
  const knowledge = values.offices === undefined ? {} : { offices: values.offices }
  const holder = `${hostname()}/${process.pid}/${randomUUID()}`
  const pool = openPool(values.workers ?? availableParallelism(), { knowledge })
  const fetcher = await openFetcher(fetcherOptions(values))
  const languages = openLanguages(knowledge)
  const joiner = await openJoiner(store, languages, values.workers === undefined ? {} : { workers: values.workers })
  const signal = io.stopping()
  const ended = new AbortController()
  let failed = false
  let written = Promise.resolve()
  const told = (it: Told): void => {
    failed ||= (it.error?.kind.exit ?? 0) > 0
    written = written.then(async () => tell(it, io))
  }
  const toldJoined: KeepJoinedOptions['told'] = (it) => {
    written = written.then(async () => tellJoined(it, io))
  }
  const joins = keepJoined({ store, joiner, clock: restingClock, holder, pause, told: toldJoined })
  const joining = values.unjoined || values.once ? undefined : joins.run(ended.signal)
  try {
    await openWatcher({ store, fetcher, read: readOnPool(pool, readHere(languages)), clock: machineClock, random: Math.random, holder, told }).run(signal, {
      once: values.once,
    })
    if (values.once && !values.unjoined) await joins.joined()
  } finally {
    ended.abort()
    await joining
    await joiner.close()
    await store.duties.release('join', holder)
    await written
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

async function tellJoined(it: Parameters<KeepJoinedOptions['told']>[0], io: Io): Promise<void> {
  if ('error' in it) await io.words.write(errorText(it.error, io.debug, 'joining'))
  else if (it.joined.changed.stories > 0)
    await io.out.write(`${it.joined.changed.stories} ${it.joined.changed.stories === 1 ? 'story' : 'stories'} new or changed\n`)
}
