import { openFetcher, openPoster, type Clock, type Fetcher, type Poster } from '../../intake/index.ts'
import type { Store } from '../../store/index.ts'
import {
  joinerOnThread,
  keepJoined,
  openAlerts,
  openMailer,
  openWatcher,
  type KeepJoinedOptions,
  type KeptJoined,
  type OpenAlerts,
  type ReadOne,
  type Told,
} from '../../watch/index.ts'
import { factsOf, type Log } from './log.ts'
import { mailOf } from './mail.ts'
import type { Metrics } from './metrics.ts'
import type { Parts } from './parts.ts'
import type { Environment, Settings } from './settings/index.ts'

/** What every part is started with. */
export interface Starting {
  readonly settings: Settings
  readonly store: Store
  readonly log: Log
  readonly metrics: Metrics
  readonly parts: Parts
  readonly clock: Clock
  /** Name of this program among those on the store; no two have the same. */
  readonly holder: string
  /** Logs what a part tells of, by its name. */
  readonly failed: (part: string) => (thrown: unknown) => void
}

/** Asks the sources that are due, and keeps what they give, when all begins. */
export async function startWatching({ settings, store, log, metrics, parts, clock, holder }: Starting, read: ReadOne): Promise<Fetcher> {
  const { allow_private: allowPrivate, largest_mb: largest, longest_seconds: longest } = settings.watch
  const fetcher = await openFetcher({ allowPrivate, limits: { body: largest * 1024 * 1024, total: longest * 1000 } })
  parts.closing(async () => fetcher.close())
  const told = ({ source, reports, versions, error }: Told): void => {
    const name = source?.title ?? source?.address
    for (let n = 0; n < reports; n++) metrics.kept('new')
    for (let n = 0; n < versions; n++) metrics.kept('version')
    if (error) metrics.failed(source ? 'source' : 'store', error.code)
    if (error) log.warn('asking failed', { source: name, ...factsOf(error) })
    else if (reports + versions > 0) log.info('kept', { source: name, reports, versions })
    else log.debug('asked', { source: name })
  }
  const watcher = openWatcher({ store, fetcher, read, clock, random: Math.random, holder, told })
  if (settings.watch.on) parts.add('watching', async (signal) => watcher.run(signal))
  return fetcher
}

/** Joins what is kept, when all begins. */
export function startJoining({ settings, store, log, metrics, parts, clock, holder }: Starting): KeptJoined {
  const { offices, workers } = settings
  const joiner = joinerOnThread({ place: settings.store, workers, ...(offices !== undefined && { offices }) })
  parts.closing(async (late) => {
    await Promise.race([joiner.close(), late])
    await joiner.cut()
  })
  const told: KeepJoinedOptions['told'] = (it) => {
    if ('error' in it) {
      metrics.failed('join', it.error.code)
      log.error('joining failed', factsOf(it.error))
      return
    }
    const { stories, changed, failures } = it.joined
    metrics.joined(it.took / 1000)
    log.info('joined', { stories, changed: changed.stories, claims: changed.claims, failed: failures.length, milliseconds: it.took })
  }
  const kept = keepJoined({ store, joiner, clock, holder, pause: settings.join.pause_seconds * 1000, told })
  if (settings.join.on) parts.add('joining', async (signal) => kept.run(signal))
  return kept
}

/** Saved searches, and what their news go out by. */
export interface Alerting {
  readonly poster: Poster
  readonly alerts: OpenAlerts
}

/** Looks for news of saved searches and sends them, when all begins. */
export async function startAlerts({ settings, store, parts, clock, holder, failed }: Starting, environment: Environment): Promise<Alerting> {
  const poster = await openPoster({ allowPrivate: settings.alerts.allow_private })
  parts.closing(async () => poster.close())
  const mail = mailOf(settings, environment)
  const alerts = openAlerts({ store, poster, ...(mail && { mail: openMailer(mail) }), clock, holder })
  if (settings.alerts.on) parts.add('alerts', async (signal) => alerts.run(signal, failed('alerts')))
  return { poster, alerts }
}
