/**
 * The API: `tsx bench/api.ts FILE` asks a store for its lists, for single things, for the page of its largest story and for words, fifty times a second, and
 * prints p50 and p99 in milliseconds as a client sees them, and of the processor's time, which a busy machine changes less; then how many requests a second a page of fifty takes that is remembered, against a bare
 * route of Hono that gives the same bytes, in turn on the same server. `--story 6000` first puts so many of the newest reports into one story. A store of a million
 * statements is made by `tsx bench/store.ts --statements 1000000 --keep FILE`.
 */
import { serve } from '@hono/node-server'
import autocannon from 'autocannon'
import { Hono } from 'hono'
import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { performance } from 'node:perf_hooks'
import { api } from '../src/faces/http/api.ts'
import { local, type Guarded } from '../src/faces/http/guard/index.ts'
import { openStore, type Store } from '../src/store/index.ts'
import { openLanguages, readHere } from '../src/watch/index.ts'
import { HearsayError } from '../src/words/index.ts'
import { deskContext } from '../test/desk-context.ts'
import { keptRecord } from './kept-record.ts'

const file = process.argv[2] ?? 'hearsay.db'
const seconds = Number(valueOf('--seconds') ?? 6)
const store = await openStore(file)
const size = Number(valueOf('--story') ?? 0)
const story = size > 0 ? await largeStory(store, size) : ((await store.stories({ limit: 1 })).items[0]?.id ?? '')
const app = new Hono<Guarded>()
app.use(async (c, next) => {
  c.set('asking', local)
  await next()
})
app.route('/', api(contextOf(store)))
let page = ''
app.get('/bare', (c) => c.body(page, 200, { 'content-type': 'application/json' }))
page = await (await app.request('/v1/reports')).text()
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
await new Promise((resolve) => void server.once('listening', resolve))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const [report = '', claim = ''] = [(await store.reports({ limit: 1 })).items[0]?.id, (await store.claims({ limit: 1 })).items[0]?.id]
const cursors = await cursorsOf(`/v1/reports?limit=50`, 20)
const words = ['varslet', 'stengt', 'politiet', 'kommunen', 'sier', 'brua', 'navn12', 'navn345', 'navn77 stengt', 'navn1999']
const groups: Readonly<Record<string, readonly string[]>> = {
  'reports, page by page': cursors.map((after) => `/v1/reports?limit=50&after=${after}`),
  'statements of a speaker': Array.from({ length: 50 }, (_, n) => `/v1/statements?speaker=Taler%20${n}`),
  'statements of the story': ['/v1/statements?story=STORY&limit=50', '/v1/statements?story=STORY&limit=50&stance=says'],
  'events by type': ['COERCE', 'ASSAULT', 'PROTEST', 'AID'].map((type) => `/v1/events?type=${type}`),
  'claims of the story': ['/v1/claims?story=STORY', '/v1/claims?story=STORY&status=single'],
  'numbers of the story': ['/v1/numbers?story=STORY'],
  'a report': [`/v1/reports/${report}`],
  'a claim': [`/v1/claims/${claim}`],
  'the story': ['/v1/stories/STORY'],
  'coverage of the story': ['/v1/stories/STORY/coverage'],
  'its tellings': ['/v1/stories/STORY/tellings'],
  'its matrix': ['/v1/stories/STORY/matrix'],
  'its reactions': ['/v1/stories/STORY/reactions'],
  'its sources': ['/v1/stories/STORY/sources'],
  'its figures': ['/v1/stories/STORY/figures'],
  'its places': ['/v1/stories/STORY/places'],
  'an actor': ['/v1/actors/Taler%200'],
  'claims of a report': [`/v1/reports/${report}/claims`],
  'its speakers': ['/v1/actors?story=STORY'],
  'all speakers': ['/v1/actors'],
  'search in statements': words.map((q) => `/v1/search?in=statements&q=${encodeURIComponent(q)}`),
  'search in reports': words.map((q) => `/v1/search?q=${encodeURIComponent(q)}`),
}

/** Nothing may be remembered: between two requests another one writes. */
async function timed(name: string, paths: readonly string[]): Promise<void> {
  const start = performance.now()
  const times: number[] = []
  const work: number[] = []
  for (let n = 0; n < 100; n++) {
    await store.changes.add({ at: '2031-06-01T00:00:00Z', kind: 'source', fate: 'changed', id: 'bench' })
    const path = (paths[n % paths.length] ?? '').replace('STORY', story)
    const [began, before] = [performance.now(), process.cpuUsage()]
    const answer = await fetch(`${url}${path}`)
    await answer.text()
    times.push(performance.now() - began)
    const { user, system } = process.cpuUsage(before)
    work.push((user + system) / 1000)
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    if (performance.now() - start > 15_000 && n >= 4) break
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, 20 - (performance.now() - began))))
  }
  console.log(`${name.padEnd(26)} ${percentiles(times.slice(1))}; of the processor ${percentiles(work.slice(1))}`)
}

/** What a page of a story asks for at once. */
async function storyPage(): Promise<void> {
  const paths = ['/v1/stories/STORY', '/v1/claims?story=STORY', '/v1/stories/STORY/timeline', '/v1/reports?story=STORY', '/v1/changes?story=STORY'].map((it) =>
    it.replace('STORY', story),
  )
  const times: number[] = []
  for (let n = 0; n < 30; n++) {
    await store.changes.add({ at: '2031-06-01T00:00:00Z', kind: 'source', fate: 'changed', id: 'bench' })
    const began = performance.now()
    await Promise.all(paths.map(async (path) => (await fetch(`${url}${path}`)).text()))
    times.push(performance.now() - began)
  }
  console.log(`${'page of the story'.padEnd(26)} ${percentiles(times.slice(1))}`)
}

async function throughput(): Promise<void> {
  const ratios: number[] = []
  for (let round = 0; round < 3; round++) {
    const order = round % 2 === 0 ? ['/v1/reports', '/bare'] : ['/bare', '/v1/reports']
    const speeds = new Map<string, number>()
    for (const path of order) speeds.set(path, (await autocannon({ url: `${url}${path}`, connections: 20, duration: seconds })).requests.average)
    const [ours, bare] = [speeds.get('/v1/reports') ?? 0, speeds.get('/bare') ?? 1]
    ratios.push(ours / bare)
    console.log(`round ${round + 1}: a remembered page of 50 ${ours.toFixed(0)} requests/s, a bare route ${bare.toFixed(0)}, ratio ${(ours / bare).toFixed(2)}`)
  }
  console.log(`ratio, middle of three: ${(ratios.toSorted((a, b) => a - b)[1] ?? 0).toFixed(2)}; ${Math.round(page.length / 1024)} kB a page`)
}

async function cursorsOf(path: string, count: number): Promise<readonly string[]> {
  const found: string[] = []
  for (let at = path; found.length < count;) {
    const { next } = (await (await app.request(at)).json()) as { next?: string } // our own answer
    if (next === undefined) break
    found.push(next)
    at = `${path}&after=${next}`
  }
  return found
}

/** One story of the newest reports, with a claim for each of them. */
async function largeStory(store: Store, size: number): Promise<string> {
  const ids: string[] = []
  for (let after: string | undefined; ids.length < size;) {
    const { items, next } = await store.reports({ limit: 500, ...(after !== undefined && { after }) })
    ids.push(...items.map(({ id }) => id))
    after = next
    if (next === undefined) break
  }
  const reports = ids.slice(0, size)
  const { claims } = keptRecord(reports)
  const id = `s${reports[0]}`
  const entries = Array.from({ length: 60 }, (_, n) => ({
    date: `2031-04-${String((n % 30) + 1).padStart(2, '0')}`,
    weight: 1,
    text: 'Elva stiger raskt i natt.',
    citations: [{ report: reports[n] ?? '', span: [0, 40] as const }],
    claims: [],
  }))
  const whole = {
    id,
    title: 'Elva stiger',
    titleFrom: { report: reports[0] ?? '', span: [0, 40] as const },
    reports,
    from: '2031-04-02T10:00:00Z',
    to: '2031-04-02T12:00:00Z',
    related: [],
    episodes: [],
  }
  await store.keepRecord({ stories: [whole], copies: [], claims: claims.map((claim) => ({ ...claim, story: id })), timelines: [{ story: id, entries }] })
  return id
}

function contextOf(store: Store): Parameters<typeof api>[0] {
  const nowhere = async (url: string): Promise<never> => {
    throw new HearsayError('fetch-failed', { url, reason: 'nothing is fetched here' })
  }
  const languages = openLanguages()
  return {
    store,
    languages,
    read: readHere(languages),
    joined: async () => undefined,
    now: () => new Date().toISOString(),
    random: randomBytes,
    fetcher: { fetch: nowhere, check: () => undefined },
    poster: { check: () => undefined },
    ...deskContext(),
    alerts: { test: async () => [] },
  }
}

function percentiles(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): string => (sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0).toFixed(1)
  return `p50 ${at(0.5)}, p99 ${at(0.99)} ms`
}

function valueOf(option: string): string | undefined {
  const at = process.argv.indexOf(option)
  return at > 0 ? process.argv[at + 1] : undefined
}

try {
  const only = valueOf('--only')
  for (const [name, paths] of Object.entries(groups)) if (only === undefined || name.includes(only)) await timed(name, paths)
  await storyPage()
  await throughput()
} finally {
  server.close()
  await store.close()
}
