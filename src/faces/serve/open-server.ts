import { randomBytes } from 'node:crypto'
import { restingClock } from '../../intake/index.ts'
import type { Store } from '../../store/index.ts'
import {
  keepUp,
  openLanguages,
  openBackups,
  openPasswords,
  openPool,
  openPresence,
  readHere,
  readOnPool,
  restingPool,
  withShownFacts,
} from '../../watch/index.ts'
import { asHearsayError, HearsayError, version } from '../../words/index.ts'
import { exampleNight } from '../cli/example-night.ts'
import { packageFile } from '../cli/package-files.ts'
import { api } from '../http/api.ts'
import { isLoopback } from '../http/guard/index.ts'
import { builtFiles } from '../http/page/built-files.ts'
import type { Answered } from '../http/site.ts'
import { refusalOf } from '../http/refused.ts'
import { streamRoute } from '../http/stream/index.ts'
import { toolsApp } from '../http/tools.ts'
import { mcpOverHttp } from '../mcp/http.ts'
import { handlerOf } from './handler.ts'
import { healthOf } from './health.ts'
import { listen, type Listening } from './listen.ts'
import { factsOf, type Log } from './log.ts'
import { openMetrics, type Metrics } from './metrics.ts'
import { openParts } from './parts.ts'
import type { Settings } from './settings/index.ts'
import { shownSettings } from './shown-settings.ts'
import { sourceStates } from './source-states.ts'
import { startAlerts, startJoining, startWatching } from './starting.ts'

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

/** How long threads that read are kept when there is nothing to read, in milliseconds. */
const rest = 120_000

/** Longest that whoever corrects waits for the record, in milliseconds: of a story of hundreds of reports joining takes seconds. */
const patience = 800

/** Starts everything. Throws `account-needed`, `port-taken`, `host-unusable` and errors of the store. */
export async function openServer(settings: Settings, { store, log, environment }: World): Promise<Server> {
  const { host, port, offices } = settings
  if (!isLoopback(host) && (await store.accounts.count()) === 0) throw new HearsayError('account-needed', { host })
  const clock = restingClock
  const holder = `serve-${process.pid}-${randomBytes(4).toString('hex')}`
  const parts = openParts((name, error) => log.error('ended', { part: name, ...factsOf(error) }))
  const failed = (part: string) => (thrown: unknown) => log.error('failed', { part, ...factsOf(asHearsayError(thrown)) })
  const knowledge = offices === undefined ? {} : { offices }
  const reading = restingPool(() => openPool(settings.workers, { knowledge }), rest)
  parts.closing(async () => reading.close())
  const iso = (): string => new Date().toISOString()
  const presence = openPresence({ now: clock.now })
  parts.closing(async () => presence.close())
  const stream = streamRoute(store, { presence, shown: async (changes) => withShownFacts(store, changes), failed: failed('stream') })
  const metrics = openMetrics({ queue: reading.waiting, streams: () => stream.clients, sources: async () => sourceStates(await store.sources.list()) })
  const starting = { settings, store, log, metrics, parts, clock, holder, failed }

  async function begin(): Promise<Server> {
    const languages = openLanguages(knowledge)
    const read = readOnPool(reading, readHere(languages))
    const fetcher = await startWatching(starting, read)
    const kept = startJoining(starting)
    const alerting = await startAlerts(starting, environment)
    const tools = mcpOverHttp({ store, languages, read, ...(settings.mcp.urls && { pages: fetcher }) }, failed('mcp'))
    parts.closing(async () => tools.close())
    parts.add('upkeep', async (signal) => keepUp({ store, clock, keep: settings.changes.keep, failed: failed('upkeep') }, signal))
    const files = builtFiles(packageFile('dist/desk'))
    const passwords = openPasswords()
    const desk = {
      patience,
      example: exampleNight,
      presence,
      passwords,
      backups: openBackups({ place: settings.store, now: iso }),
      settings: shownSettings(settings, environment),
    }
    const answer = handlerOf(settings, {
      ...(files && { page: { files, views: true } }),
      store,
      passwords,
      random: randomBytes,
      clock: clock.now,
      apps: [toolsApp(tools), api({ store, languages, read, joined: kept.joined, now: iso, random: randomBytes, fetcher, ...desk, ...alerting }), stream.app],
      health: async () => healthOf({ store, place: settings.store, parts: parts.states, sleep: clock.sleep }),
      metrics: metrics.text,
      answered: (it) => tell(it, log, metrics),
    })
    const refused = (): Response => refusalOf(new HearsayError('bad-body', { reason: 'it is no request of HTTP' }))
    const listening = await listen({ host, port, connections: settings.limits.connections, answer, refused })
    parts.begin()
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${listening.port}`
    log.info('serving', { url, version, store: store.file, page: files ? 'the desk' : 'no desk in this build' })
    return { url, stop: async () => stop(listening) }
  }

  async function stop(listening: Listening): Promise<void> {
    const late = restingClock.sleep(settings.stop.seconds * 1000)
    log.info('stopping')
    const answered = listening.close()
    stream.close()
    const left = await parts.stop(late)
    await Promise.race([answered, late])
    listening.cut()
    if (left.length > 0) log.warn('cut off', { parts: left.join(', ') })
    log.info('stopped')
  }

  try {
    return await begin()
  } catch (thrown) {
    await parts.stop(Promise.resolve())
    throw thrown
  }
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
