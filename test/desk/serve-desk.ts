import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The built program as a person starts it. */
const program = join(import.meta.dirname, '../../bin/hearsay.js')

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

/** Serves a store, which is made where there is none. */
export async function serveDesk(store: string): Promise<ServedDesk> {
  const settings = `${store}.toml`
  writeFileSync(settings, '[limits]\nrequests = 0\nwrites = 0\n')
  let port = 0
  let { child, url } = await start()
  port = Number(new URL(url).port)

  async function start(): Promise<{ readonly child: ReturnType<typeof spawn>; readonly url: string }> {
    const started = spawn(process.execPath, [program, 'serve', '--port', String(port), '--store', store, '--config', settings], {
      stdio: ['ignore', 'ignore', 'pipe'],
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
