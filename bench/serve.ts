/**
 * The server: `tsx bench/serve.ts` starts the built program on a new store and prints how long until the first answer, its memory when it has nothing to
 * do, and requests a second of a page of stories, of what is cached by the browser (304) and, on the same machine in the same minute, of a bare route.
 * `--install` packs the program first and installs it from the registry into an empty folder. `--seconds N` measures so long (4 unless told).
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { openStore } from '../src/store/index.ts'
import { recordOf, storyOf } from '../test/kept-record.ts'
import { readOf } from '../test/kept-reports.ts'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
const seconds = Number(process.argv[process.argv.indexOf('--seconds') + 1]) || 4

function installed(): string {
  if (!process.argv.includes('--install')) return join(root, 'bin/hearsay.js')
  const began = performance.now()
  const packed = spawnSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root, encoding: 'utf8' }).stdout.trim()
  const packing = performance.now()
  const home = join(folder, 'home')
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), '{}')
  const { status, stderr } = spawnSync('npm', ['install', '--silent', '--engine-strict', join(folder, packed.split('\n').at(-1) ?? '')], {
    cwd: home,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  console.log(`packed in ${shown(packing - began)}, installed in ${shown(performance.now() - packing)}`)
  return join(home, 'node_modules/.bin/hearsay')
}

async function filled(): Promise<string> {
  const file = join(folder, 'news.db')
  const store = await openStore(file, { create: true })
  for (let at = 0; at < 200; at++) {
    const [kept] = await store.keep([readOf({ guid: String(at), publishedAt: `2031-04-02T10:${String(at % 60).padStart(2, '0')}:00Z` })])
    await store.keepRecord(recordOf({ stories: [storyOf(`s${at}`, [kept?.id ?? ''])] }))
  }
  await store.close()
  return file
}

async function served(program: string, file: string): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const environment = { ...process.env, HEARSAY_LIMITS_REQUESTS: '0', HEARSAY_JOIN_ON: 'false' }
  const began = performance.now()
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', '--store', file], { stdio: ['ignore', 'ignore', 'pipe'], env: environment })
  const [line] = (await once(child.stderr, 'data')) as [Buffer]
  const { url } = JSON.parse(line.toString().split('\n')[0] ?? '') as { url: string } // its first line says where
  await fetch(`${url}/healthz`)
  console.log(`first answer after ${shown(performance.now() - began)}`)
  return { child, url }
}

async function fired(name: string, url: string, headers: Readonly<Record<string, string>> = {}): Promise<number> {
  await autocannon({ url, connections: 20, duration: 2, headers: { ...headers } }) // until it runs as fast as it can
  const { requests, latency, non2xx } = await autocannon({ url, connections: 20, duration: seconds, headers: { ...headers } })
  console.log(`| ${name} | ${Math.round(requests.average)} | ${latency.p50} | ${latency.p99} | ${non2xx} |`)
  return requests.average
}

/** The same bytes from a route that does nothing. */
async function bare(body: string): Promise<{ readonly url: string; close(): void }> {
  const app = new Hono().get('/', (c) => c.body(body, 200, { 'content-type': 'application/json' }))
  const listener = getRequestListener(app.fetch)
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => void server.close() }
}

function memory(child: ChildProcess): string {
  const kilobytes = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
  return `${Math.round(Number(kilobytes) / 1024)} MB`
}

function shown(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

const program = installed()
const { child, url } = await served(program, await filled())
await new Promise((resolve) => setTimeout(resolve, 5000))
console.log(`idle: ${memory(child)}\n\n| what | requests a second | p50, ms | p99, ms | not 2xx |\n|---|--:|--:|--:|--:|`)
const page = await fetch(`${url}/v1/stories?limit=50`)
const route = await bare(await page.text())
const own = await fired('50 stories', `${url}/v1/stories?limit=50`)
await fired('the same, known (304)', `${url}/v1/stories?limit=50`, { 'if-none-match': page.headers.get('etag') ?? '' })
await fired('/healthz', `${url}/healthz`)
const floor = await fired('a bare route with the same bytes', route.url)
console.log(`\nratio to the bare route ${(own / floor).toFixed(2)}; afterwards ${memory(child)}`)
route.close()
child.kill('SIGTERM')
await once(child, 'exit')
rmSync(folder, { recursive: true })
