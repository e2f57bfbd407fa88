import { randomBytes } from 'node:crypto'
import { openPoster } from '../../intake/index.ts'
import type { Store } from '../../store/index.ts'
import { joinerOnThread, keepJoined, keepUp, openAlerts, openLanguages, openMailer, openPasswords, type KeptJoined } from '../../watch/index.ts'
import { asHearsayError, HearsayError, version } from '../../words/index.ts'
import { api } from '../http/api.ts'
import { isLoopback } from '../http/guard/index.ts'
import type { Answered } from '../http/site.ts'
import { refusalOf } from '../http/refused.ts'
import { handlerOf } from './handler.ts'
import { healthOf } from './health.ts'
import { listen } from './listen.ts'
import { factsOf, type Log } from './log.ts'
import { mailOf } from './mail.ts'
import { openMetrics, type Metrics } from './metrics.ts'
import { openParts, type Parts } from './parts.ts'
import type { Settings } from './settings/index.ts'
import { sourceStates } from './source-states.ts'

/** A server that runs. */
export interface Server {
  readonly url: string
  /** Takes nothing more, ends what has begun within the deadline of the settings, then cuts the rest. The store stays open. */
  stop(): Promise<void>
}

/** What the server works with; it is not its own. */
export interface World {
  readonly store: Store
  readonly log: Log
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** What came of starting a part, to be closed at the end, the last first. */
type Closing = (() => Promise<void> | void)[]

/** Starts everything. Throws `account-needed`, `port-taken`, `host-unusable` and errors of the store. */
export async function openServer(settings: Settings, { store, log, environment }: World): Promise<Server> {
  const { host } = settings
  if (!isLoopback(host) && (await store.accounts.count()) === 0) throw new HearsayError('account-needed', { host })
  const clock = { now: () => Date.now(), sleep }
  const holder = `serve-${process.pid}-${randomBytes(4).toString('hex')}`
  const closing: Closing = []
  const metrics = openMetrics({ queue: () => 0, streams: () => 0, sources: async () => sourceStates(await store.sources.list()) })
  const parts = openParts((name, error) => log.error('ended', { part: name, ...factsOf(error) }))
  const failed = (part: string) => (thrown: unknown) => log.error('failed', { part, ...factsOf(asHearsayError(thrown)) })
  const common = { settings, store, log, metrics, parts, clock, holder, closing, failed }

  const joined = startJoining(common)
  await startAlerts(common, environment)
  parts.start('upkeep', async (signal) => keepUp({ store, clock, keep: settings.changes.keep, failed: failed('upkeep') }, signal))

  const languages = openLanguages(settings.offices === undefined ? {} : { offices: settings.offices })
  const answer = handlerOf(settings, {
    store,
    passwords: openPasswords(),
    random: randomBytes,
    clock: clock.now,
    apps: [api({ store, languages, joined: async () => joined.joined(), now: () => new Date().toISOString() })],
    health: async () => healthOf({ store, place: settings.store, parts: parts.states, sleep }),
    metrics: metrics.text,
    answered: (it) => tell(it, log, metrics),
  })
  const refused = (): Response => refusalOf(new HearsayError('bad-body', { reason: 'it is no request of HTTP' }))
  const listening = await listen({ host, port: settings.port, connections: settings.limits.connections, answer, refused })
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${listening.port}`
  log.info('serving', { url, version, store: store.file })

  async function stop(): Promise<void> {
    const late = sleep(settings.stop.seconds * 1000)
    log.info('stopping')
    const answered = listening.close()
    const left = await parts.stop(late)
    await Promise.race([answered, late])
    listening.cut()
    for (const close of closing.toReversed()) await close()
    if (left.length > 0) log.warn('cut', { parts: left.join(', ') })
    log.info('stopped')
  }

  return { url, stop }
}

interface Common {
  readonly settings: Settings
  readonly store: Store
  readonly log: Log
  readonly metrics: Metrics
  readonly parts: Parts
  readonly clock: { now(): number; sleep(milliseconds: number): Promise<void> }
  readonly holder: string
  readonly closing: Closing
  readonly failed: (part: string) => (thrown: unknown) => void
}

function startJoining({ settings, store, log, metrics, parts, clock, holder, closing }: Common): KeptJoined {
  const { offices, workers } = settings
  const joiner = joinerOnThread({ place: settings.store, workers, ...(offices !== undefined && { offices }) })
  closing.push(async () => joiner.close())
  const kept = keepJoined({
    store,
    joiner,
    clock,
    holder,
    pause: settings.join.pause_seconds * 1000,
    told: (told) => {
      if ('error' in told) {
        metrics.failed('join', told.error.code)
        log.error('joining failed', factsOf(told.error))
      } else {
        const { stories, changed, failures } = told.joined
        metrics.joined(told.took / 1000)
        log.info('joined', { stories, changed: changed.stories, claims: changed.claims, failed: failures.length, milliseconds: told.took })
      }
    },
  })
  if (settings.join.on) parts.start('joining', async (signal) => kept.run(signal))
  return kept
}

async function startAlerts({ settings, store, parts, clock, holder, closing, failed }: Common, environment: World['environment']): Promise<void> {
  if (!settings.alerts.on) return
  const poster = await openPoster({ allowPrivate: settings.alerts.allow_private })
  closing.push(async () => poster.close())
  const mail = mailOf(settings, environment)
  const alerts = openAlerts({ store, poster, ...(mail && { mail: openMailer(mail) }), clock, holder })
  parts.start('alerts', async (signal) => alerts.run(signal, failed('alerts')))
}

function tell(answered: Answered, log: Log, metrics: Metrics): void {
  metrics.answered(answered)
  const { method, route, status, milliseconds, asking, address, error } = answered
  const facts = { method, route, status, milliseconds: Math.round(milliseconds), by: asking?.asker.name }
  if (error?.code === 'broken') log.error('broken', { ...facts, ...factsOf(error) })
  else if (error?.code === 'sign-in-refused' || error?.code === 'token-refused' || error?.code === 'too-many-requests')
    log.warn('refused', { ...facts, code: error.code, address })
  else log.debug('answered', { ...facts, code: error?.code })
}

/** Waiting holds nobody up who is ready to end. */
async function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds).unref())
}
