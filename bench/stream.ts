/**
 * The stream: `tsx bench/stream.ts [CLIENTS] [--abort TIMES]` serves `/v1/stream` in a program of its own and opens so many streams to it (100), then keeps
 * 100 reports 50 ms apart and times each from when it is stored to when each stream has it. With `--abort` streams are broken off and opened again, so
 * many times in all, while reports go on coming; then what each client has seen is compared with the log, and memory and listeners are looked at.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { local, type Guarded } from '../src/faces/http/guard/index.ts'
import { streamRoute } from '../src/faces/http/stream/index.ts'
import { openStore } from '../src/store/index.ts'
import { keptOf } from '../test/kept-reports.ts'

/** What the server is asked, and answers. */
type Asked = { readonly keep: number } | { readonly look: true }
interface Looked {
  readonly clients: number
  readonly memory: number
  /** Milliseconds of processor the server has used. */
  readonly worked: number
  readonly last: number
  /** Nanoseconds of the system's clock at which each change was stored, by number. */
  readonly stored: readonly (readonly [number, string])[]
}

if (process.argv[2] === 'serve') await serve(process.argv[3] ?? '')
else await measure(Number(process.argv.find((word) => /^\d+$/u.test(word)) ?? 100), process.argv.indexOf('--abort'))

async function serve(file: string): Promise<void> {
  const store = await openStore(file, { create: true })
  const stream = streamRoute(store)
  const app = new Hono<Guarded>()
  app.use(async (c, next) => {
    c.set('asking', local)
    await next()
  })
  app.route('/', stream.app)
  const listener = getRequestListener(app.fetch)
  const server = createServer((request, response) => void listener(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  process.send?.((server.address() as AddressInfo).port)
  const stored: [number, string][] = []
  let n = 0
  process.on('message', (asked: Asked) => {
    void (async () => {
      if ('keep' in asked)
        for (let k = 0; k < asked.keep; k++) {
          await store.keep([keptOf({ guid: `${n++}` })])
          stored.push([n, String(process.hrtime.bigint())])
        }
      else globalThis.gc?.()
      const { last } = await store.changes.range()
      const { user, system } = process.cpuUsage()
      process.send?.({
        clients: stream.clients,
        memory: process.memoryUsage.rss(),
        worked: (user + system) / 1000,
        last,
        stored: stored.splice(0),
      } satisfies Looked)
    })()
  })
}

/** A stream, with the numbers it has had and when. */
interface Client {
  socket: Socket
  readonly seen: number[]
  readonly times: Map<number, bigint>
  gaps: number
}

function open(port: number, client: Client): void {
  const socket = connect(port, '127.0.0.1')
  const last = client.seen.at(-1)
  socket.write(`GET /v1/stream HTTP/1.1\r\nhost: localhost\r\n${last === undefined ? '' : `last-event-id: ${last}\r\n`}\r\n`)
  let rest = ''
  socket.on('data', (bytes) => {
    const now = process.hrtime.bigint()
    rest += bytes.toString('latin1')
    const blocks = rest.split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      if (block.includes('event: gap')) client.gaps++
      const id = /^id: (\d+)\nevent: report$/mu.exec(block)?.[1]
      if (id === undefined) continue
      client.seen.push(Number(id))
      client.times.set(Number(id), now)
    }
  })
  socket.on('error', () => undefined) // the other end may be gone
  client.socket = socket
}

async function measure(count: number, aborting: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
  const child = fork(fileURLToPath(import.meta.url), ['serve', join(folder, 'stream.db')], { execArgv: [...process.execArgv, '--expose-gc'] })
  const answered = async (asked: Asked): Promise<Looked> => {
    child.send(asked)
    return ((await once(child, 'message')) as [Looked])[0]
  }
  try {
    const [port] = (await once(child, 'message')) as [number]
    await answered({ keep: 1 })
    const clients = Array.from({ length: count }, (): Client => ({ socket: undefined as unknown as Socket, seen: [1], times: new Map(), gaps: 0 })) // opened next
    for (const client of clients) open(port, client)
    while ((await answered({ look: true })).clients < count) await setTimeout(20)
    if (aborting > 0) await broken(clients, port, Number(process.argv[aborting + 1] ?? 10_000), answered)
    else await timed(clients, answered)
    for (const { socket } of clients) socket.destroy()
    let left = await answered({ look: true })
    for (let n = 0; n < 100 && left.clients > 0; n++, left = await answered({ look: true })) await setTimeout(20)
    console.log(`streams left after all broke off: ${left.clients}`)
  } finally {
    child.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function timed(clients: readonly Client[], answered: (asked: Asked) => Promise<Looked>): Promise<void> {
  const stored = new Map<number, bigint>()
  const before = await answered({ look: true })
  for (let n = 0; n < 100; n++) {
    for (const [seq, at] of (await answered({ keep: 1 })).stored) stored.set(seq, BigInt(at))
    await setTimeout(50)
  }
  await setTimeout(500)
  const each = clients
    .flatMap(({ times }) => [...stored].map(([seq, at]) => (times.has(seq) ? Number(times.get(seq)! - at) / 1e6 : Infinity)))
    .toSorted((a, b) => a - b)
  const at = (share: number): string => (each[Math.floor(each.length * share)] ?? Number.NaN).toFixed(1)
  const worked = ((await answered({ look: true })).worked - before.worked) / stored.size
  console.log(`the server works ${worked.toFixed(1)} ms for each report, storing it and looking through the memory included`)
  console.log(
    `${clients.length} streams × ${stored.size} reports, stored → received: p50 ${at(0.5)}, p99 ${at(0.99)}, longest ${(each.at(-1) ?? 0).toFixed(1)} ms`,
  )
}

async function broken(clients: readonly Client[], port: number, times: number, answered: (asked: Asked) => Promise<Looked>): Promise<void> {
  const round = async (): Promise<void> => {
    const keeping = answered({ keep: 3 })
    for (const client of clients) {
      client.socket.destroy()
      open(port, client)
    }
    await keeping
    await setTimeout(50)
  }
  for (let n = 0; n < 4; n++) await round() // the runtime has made room for what it needs
  const before = await answered({ look: true })
  for (let done = 0; done < times; done += clients.length) await round()
  const { last } = await answered({ look: true })
  for (let n = 0; n < 600 && clients.some(({ seen }) => seen.at(-1) !== last); n++) await setTimeout(100)
  const after = await answered({ look: true })
  const lost = clients.reduce((sum, { seen }) => sum + after.last - new Set(seen).size, 0)
  const twice = clients.reduce((sum, { seen }) => sum + seen.length - new Set(seen).size, 0)
  const gaps = clients.reduce((sum, client) => sum + client.gaps, 0)
  const grown = (after.memory - before.memory) / 1e6
  console.log(`${times} times broken off and opened again, ${after.last} changes: ${lost} lost, ${twice} told twice, ${gaps} gaps, ${after.clients} streams`)
  console.log(`memory ${(before.memory / 1e6).toFixed(0)} MB before, ${(after.memory / 1e6).toFixed(0)} MB after: ${grown.toFixed(1)} MB more`)
}
