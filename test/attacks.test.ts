import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { api } from '../src/faces/http/api.ts'
import { toolsApp } from '../src/faces/http/tools.ts'
import { streamRoute } from '../src/faces/http/stream/index.ts'
import { mcpOverHttp } from '../src/faces/mcp/http.ts'
import { operations } from '../src/faces/operations/index.ts'
import { handlerOf } from '../src/faces/serve/handler.ts'
import { readSettings } from '../src/faces/serve/settings/index.ts'
import { openFetcher, openPoster, type Fetcher, type Poster } from '../src/intake/index.ts'
import { openStore, type Role, type Store } from '../src/store/index.ts'
import { addAccount, addToken, openAlerts, openLanguages, openPasswords, readHere } from '../src/watch/index.ts'
import { deskContext } from './desk-context.ts'
import { claimOf, recordOf, storyOf, timelineOf } from './kept-record.ts'
import { readOf, temporaryFile } from './kept-reports.ts'

/** What would run, or call home, if any browser took it for a page. */
const hostile = '<script>alert(1)</script><img src=x onerror="alert(2)"><a href="javascript:alert(3)">x</a><svg/onload=alert(4)>'
const password = 'a long night in Ålvik'
const now = (): string => '2031-05-04T12:00:00.000Z'
const tokens = new Map<Role, string>()
let store: Store
let report: string
let fetcher: Fetcher
let poster: Poster
let answer: ReturnType<typeof handlerOf>

interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer>
}
const ask = async (path: string, { method = 'GET', headers, body }: Asked = {}): Promise<Response> => {
  const request = new Request(`http://127.0.0.1:4270${path}`, { method, headers: { host: '127.0.0.1:4270', ...headers }, ...(body !== undefined && { body }) })
  return (await answer(request, { incoming: { socket: { remoteAddress: '127.0.0.1' } } } as never)) as Response // only the address is looked at
}
const as = (role: Role, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  authorization: `Bearer ${tokens.get(role)}`,
  ...more,
})
const json = { 'content-type': 'application/json' }
const refusal = async (told: Response | Promise<Response>): Promise<string> => {
  const it = await told
  expect(it.headers.get('content-type')).toBe('application/problem+json')
  return `${it.status} ${((await it.json()) as { code: string }).code}`
}

beforeAll(async () => {
  store = await openStore(temporaryFile(), { create: true })
  const [kept] = await store.keep([readOf({ guid: 'a', text: `Havna er stengt. ${hostile}`, title: hostile, url: 'https://example.org/a' })])
  report = kept?.id ?? ''
  const story = { ...storyOf('s1', [report]), title: hostile }
  await store.keepRecord(
    recordOf({ stories: [story], claims: [{ ...claimOf('c1', 's1', [report]), text: hostile }], timelines: [timelineOf('s1', [hostile])] }),
  )
  const people = { accounts: store.accounts, passwords: openPasswords({ cost: 2 }), now, random: randomBytes }
  for (const role of ['owner', 'editor', 'reader'] as const) {
    await addAccount(people, { name: role, role, password })
    tokens.set(role, (await addToken(people, { name: role, label: 'test' })).secret)
  }
  fetcher = await openFetcher()
  poster = await openPoster()
  const clock = { now: () => Date.parse(now()), sleep: async () => undefined }
  const languages = openLanguages()
  const context = {
    store,
    languages,
    read: readHere(languages),
    joined: async () => undefined,
    now,
    random: randomBytes,
    fetcher,
    poster,
    ...deskContext(),
    alerts: openAlerts({ store, poster, clock, holder: 'test' }),
  }
  answer = handlerOf(
    readSettings({ environment: { HEARSAY_CONFIG: '/dev/null', HEARSAY_LIMITS_BODY_MB: '1', HEARSAY_LIMITS_REQUESTS: '0', HEARSAY_LIMITS_WRITES: '0' } }),
    {
      store,
      passwords: people.passwords,
      random: randomBytes,
      clock: clock.now,
      apps: [api(context), streamRoute(store).app, toolsApp(mcpOverHttp(context))],
      health: async () => ({ status: 'well', checks: {} }),
      metrics: async () => ({ type: 'text/plain', body: '' }),
      answered: () => undefined,
    },
  )
})
afterAll(async () => {
  await Promise.all([fetcher.close(), poster.close()])
  await store.close()
})

const ids: Readonly<Record<string, string>> = { stories: 's1', claims: 'c1', reports: '' }
/** The path of an operation, with ids that are there. */
const pathOf = (path: string): string => `/v1${path.replaceAll(/\{\w+\}/gu, () => ids[path.split('/')[1] ?? ''] || report)}`

describe('whoever may not', () => {
  const ranks: readonly Role[] = ['reader', 'editor', 'owner']
  test.each(operations.map((it) => [`${it.method} ${it.path}`, it] as const))('%s', async (_, { method, path, role }) => {
    const body = method === 'GET' ? {} : { body: '{}' }
    expect(await refusal(ask(pathOf(path), { method, headers: json, ...body }))).toBe('401 sign-in-needed')
    for (const lesser of ranks.slice(0, ranks.indexOf(role)))
      expect(await refusal(ask(pathOf(path), { method, headers: as(lesser, json), ...body }))).toBe('403 role-needed')
    const most = await ask(pathOf(path), { method, headers: as(role, json), ...body })
    expect([401, 403]).not.toContain(most.status)
    await most.body?.cancel()
  })

  test.each([['/v1/stream'], ['/metrics'], ['/mcp']])('%s is for somebody', async (path) => {
    expect(await refusal(ask(path))).toBe('401 sign-in-needed')
  })

  test('an assistant with a token is told the tools, one without is not', async () => {
    const initialize = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } }
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: initialize })
    const headers = { ...json, accept: 'application/json, text/event-stream' }
    expect(await refusal(ask('/mcp', { method: 'POST', headers, body }))).toBe('401 sign-in-needed')
    const told = await ask('/mcp', { method: 'POST', headers: as('reader', headers), body })
    expect([told.status, (await told.text()).includes('"serverInfo"')]).toEqual([200, true])
  })

  test('a session of a reader is no editor, however it asks', async () => {
    const signedIn = await ask('/v1/session', { method: 'POST', headers: json, body: JSON.stringify({ name: 'reader', password }) })
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
    for (const more of [{}, { 'x-http-method-override': 'GET' }, { 'x-role': 'owner' }, { cookie: `${cookie}; role=owner` }])
      expect(await refusal(ask('/v1/reports', { method: 'POST', headers: { ...json, cookie, ...more }, body: '{"text":"x","role":"owner"}' }))).toBe(
        '403 role-needed',
      )
  })
})

describe('words of a report never become a page', () => {
  const views = operations
    .filter(({ method }) => method === 'GET')
    .flatMap(({ path }) => ['', '.json', '.csv', '.jsonl', '.md'].map((end) => [`${path}${end}`]))
  test.each(views)('%s', async (path) => {
    const end = /\.\w+$/u.exec(path)?.[0] ?? ''
    const { headers, ...told } = await ask(`${pathOf(path.slice(0, path.length - end.length))}${end}`, { headers: as('owner') }).then(async (it) => ({
      headers: it.headers,
      status: it.status,
      text: await it.text(),
    }))
    expect(told.status).toBeLessThan(500)
    expect(headers.get('content-type') ?? 'none').not.toMatch(/html|xml|javascript|svg/u)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|data:/u)
  })

  test('a mistake says nothing that a browser would run', async () => {
    const told = await ask(`/v1/${encodeURIComponent(hostile)}`, { headers: as('reader', { accept: 'text/html' }) })
    expect([told.status, told.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
  })

  test('the page has no code in it, and asks nobody else for anything', async () => {
    const html = await (await ask('/')).text()
    expect(html).not.toMatch(/<script|\son\w+=|style=|https?:\/\//u)
  })
})

describe('addresses that lead inside', () => {
  const inside = [
    'http://169.254.169.254/latest/meta-data/',
    'http://127.0.0.1:22/',
    'http://localhost:4270/v1/session',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://10.0.0.1/',
    'http://100.100.100.200/',
    'file:///etc/passwd',
    'gopher://127.0.0.1:6379/_INFO',
    'ftp://127.0.0.1/',
    'http://user:word@127.0.0.1/',
  ]

  test.each(inside)('%s is not watched', async (address) => {
    for (const kind of [{}, { kind: 'feed' }]) {
      const told = await refusal(ask('/v1/sources', { method: 'POST', headers: as('editor', json), body: JSON.stringify({ address, ...kind }) }))
      expect(told).toMatch(/^4\d\d (?:address-refused|bad-url|bad-request|bad-value|role-needed|file-not-found)$/u)
    }
    expect(await store.sources.list()).toEqual([])
  })

  test.each(inside)('%s is told nothing', async (url) => {
    const wish = { name: 'x', conditions: { words: 'havna' }, targets: [{ kind: 'webhook', url }] }
    expect(await refusal(ask('/v1/alerts', { method: 'POST', headers: as('editor', json), body: JSON.stringify(wish) }))).toMatch(
      /^4\d\d (?:address-refused|bad-url|bad-alert|bad-request)$/u,
    )
    expect(await store.alerts.searches()).toEqual([])
  })

  test('a folder of the server is for owners', async () => {
    expect(await refusal(ask('/v1/sources', { method: 'POST', headers: as('editor', json), body: '{"address":"/etc","kind":"folder"}' }))).toMatch(/^4\d\d/u)
    expect(await store.sources.list()).toEqual([])
  })

  test('the address of a report is kept, not followed', async () => {
    const body = JSON.stringify({ url: 'http://169.254.169.254/', text: 'Havna er stengt, sier ordfører Ane Lie.', language: 'nb' })
    expect((await ask('/v1/read', { method: 'POST', headers: as('reader', json), body })).status).toBe(200)
  })
})

describe('bombs', () => {
  test('a body that is packed, too large, or nested too deep is not opened', async () => {
    const post = async (body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>> = {}): Promise<string> =>
      refusal(ask('/v1/read', { method: 'POST', headers: as('reader', { ...json, ...headers }), body }))
    expect(await post(new Uint8Array(gzipSync(Buffer.alloc(50_000_000))), { 'content-encoding': 'gzip' })).toBe('415 encoding-refused')
    expect(await post(JSON.stringify({ text: 'x'.repeat(1_100_000) }))).toBe('413 input-too-large')
    expect(await post('['.repeat(200_000))).toBe('413 json-too-deep')
    expect(await post(`{"text":${'{"a":'.repeat(70)}1${'}'.repeat(70)}}`)).toBe('413 json-too-deep')
    expect(await post('{"text":"x","__proto__":{"role":"owner"},"constructor":1}')).toMatch(/^400/u)
    expect(await post('{"text":')).toMatch(/^400/u)
  })

  test('words that would make a search run for ever end', async () => {
    const began = performance.now()
    for (const words of ['"'.repeat(2000), `${'('.repeat(500)}a`, '*'.repeat(500), 'a '.repeat(2000), '\0', "' or 1=1 --"]) {
      const told = await ask(`/v1/search?words=${encodeURIComponent(words)}`, { headers: as('reader') })
      expect(told.status).toBeLessThan(500)
    }
    expect(performance.now() - began).toBeLessThan(20_000)
  })
})

describe('fields of an answer are ours alone', () => {
  const injected = 'x\r\nset-cookie: hearsay-session=stolen\r\n\r\n<script>alert(1)</script>'
  test.each([
    [`/v1/reports/${encodeURIComponent(injected)}`],
    [`/v1/stories/${encodeURIComponent(injected)}.csv`],
    [`/v1/stories?after=${encodeURIComponent(injected)}`],
    [`/v1/stories?limit=1&x=${encodeURIComponent(injected)}`],
    [`/${encodeURIComponent(injected)}`],
  ])('%s', async (path) => {
    const told = await ask(path, { headers: as('reader') })
    expect(told.headers.has('set-cookie')).toBe(false)
    expect(await refusal(told)).toMatch(/^4\d\d/u)
  })

  test('a session key that is none is looked up nowhere and set nowhere', async () => {
    const told = await ask('/v1/session', { method: 'DELETE', headers: { cookie: 'hearsay-session=x; path=/; domain=evil.example', ...as('reader') } })
    expect(told.headers.get('set-cookie')).toBe('hearsay-session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0')
  })
})
