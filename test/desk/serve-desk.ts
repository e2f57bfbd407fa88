import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** The built program as a person starts it. */
const program = join(import.meta.dirname, '../../bin/hearsay.js')

/** Those that run; nothing is left behind where a run is broken off. */
const programs = new Set<ChildProcess>()
process.once('exit', () => programs.forEach((it) => it.kill('SIGKILL')))

/** A served desk, in a program of its own. */
export interface ServedDesk {
  readonly url: string
  readonly store: string
  /** Asks `/v1` as a program on this machine does. */
  ask<Value>(path: string, how?: RequestInit): Promise<Value>
  /** Ends it, in order or at once. */
  stop(signal?: NodeJS.Signals): Promise<void>
  /** Starts it again at the same address. */
  again(): Promise<void>
}

/** Serves a store, which is made where there is none; with what the settings say by variables, if anything. */
export async function serveDesk(store: string, environment: Readonly<Record<string, string>> = {}): Promise<ServedDesk> {
  let port = 0
  let { child, url } = await start()
  port = Number(new URL(url).port)

  async function start(): Promise<{ readonly child: ChildProcess; readonly url: string }> {
    const started = spawn(process.execPath, [program, 'serve', '--port', String(port), '--store', store], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HEARSAY_LIMITS_REQUESTS: '0', HEARSAY_LIMITS_WRITES: '0', ...environment },
    })
    let log = ''
    const address = await new Promise<string>((resolve, reject) => {
      started.stderr.on('data', (part: Buffer) => {
        log = (log + part.toString()).slice(-10_000)
        const [, found] = /"url":"([^"]+)"/u.exec(log) ?? []
        if (found !== undefined) resolve(found)
      })
      started.once('exit', () => reject(new Error(log)))
    })
    programs.add(started)
    started.once('exit', () => programs.delete(started))
    return { child: started, url: address }
  }
  return {
    url,
    store,
    ask: async <Value>(path: string, how: RequestInit = {}): Promise<Value> => {
      const answer = await fetch(`${url}/v1${path}`, { ...how, headers: { 'content-type': 'application/json', ...how.headers } })
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
      return (await answer.json()) as Value // the document of the API says so
    },
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exit = once(child, 'exit')
      child.kill(signal)
      await exit
    },
    again: async () => {
      ;({ child } = await start())
    },
  }
}

/** Reads the invented night into a store by the button of the first visit. */
export async function keepNight(store: string): Promise<void> {
  const desk = await serveDesk(store)
  await desk.ask('/examples', { method: 'POST', body: '{}' })
  await desk.stop()
}

/** What there is to go to in a store. */
export interface Things {
  readonly story: string
  /** The claim with the most reports, a report that tells it, and who has said the most. */
  readonly claim: string
  readonly report: string
  readonly actor: string
}

/** The first of what there is, by the API. */
export async function thingsOf({ ask }: ServedDesk): Promise<Things> {
  type Items<Item> = { readonly items: readonly Item[] }
  type Claim = { readonly id: string; readonly reports: number; readonly evidence: readonly { readonly report: string }[] }
  const [stories, claims, actors] = await Promise.all([
    ask<Items<{ readonly id: string }>>('/stories'),
    ask<Items<Claim>>('/claims?limit=500'),
    ask<Items<{ readonly speaker: string }>>('/actors'),
  ])
  const [claim] = claims.items.toSorted((one, other) => other.reports - one.reports || one.id.localeCompare(other.id))
  return { story: stories.items[0]?.id ?? '', claim: claim?.id ?? '', report: claim?.evidence[0]?.report ?? '', actor: actors.items[0]?.speaker ?? '' }
}
