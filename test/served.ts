import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { guard, guessesOf, identifyBy, networksOf, ratesOf, sessions, type Guarded } from '../src/faces/http/guard/index.ts'
import { plainPage } from '../src/faces/http/page/plain-page.ts'
import { site, type Answered, type SiteParts } from '../src/faces/http/site.ts'
import { openStore, type Role, type Store } from '../src/store/index.ts'
import { addAccount, addToken, openPasswords, type PeopleOptions } from '../src/watch/index.ts'
import { HearsayError } from '../src/words/index.ts'
import { temporaryFile } from './kept-reports.ts'

/** A server with its guards, and nothing behind them but what a test needs; asked without a port. */
export interface Served {
  readonly store: Store
  readonly people: PeopleOptions
  readonly answers: Answered[]
  /** Lets time go by. */
  wait(seconds: number): void
  ask(path: string, how?: Asked): Promise<Response>
  /** An account with this role, and a token of it. */
  add(name: string, role: Role): Promise<string>
  /** The cookie of a session that has begun. */
  cookieOf(name: string): Promise<string>
}

/** A request; it comes from this machine by the name of this machine unless told. */
export interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer>
  readonly from?: string
}

/** The password of everybody in these tests. */
export const password = 'a long night in Ålvik'

/** Opens one. */
export async function openServed({
  hosts = [],
  trusted = [],
  publicUrl,
  requests = 0,
  writes = 0,
  apps = [],
  page = plainPage,
  store: given,
}: {
  readonly hosts?: readonly string[]
  readonly trusted?: readonly string[]
  readonly publicUrl?: string
  readonly requests?: number
  readonly writes?: number
  readonly apps?: readonly Hono<Guarded>[]
  readonly page?: SiteParts['page']
  readonly store?: Store
} = {}): Promise<Served> {
  let at = Date.parse('2026-03-12T21:00:00Z')
  const now = (): string => new Date(at).toISOString()
  const milliseconds = (): number => at
  const store = given ?? (await openStore(temporaryFile(), { create: true }))
  const { accounts } = store
  const passwords = openPasswords({ cost: 2 })
  const people = { accounts, passwords, now, random: randomBytes }
  const proxies = networksOf(trusted)
  if (typeof proxies !== 'function') throw new Error(proxies.wrong)
  const answers: Answered[] = []
  const app = site({
    guard: guard({
      identify: identifyBy(accounts, now),
      trusted: proxies,
      hosts: new Set(hosts),
      publicUrl: publicUrl === undefined ? undefined : new URL(publicUrl),
      body: { most: 10_000, deepest: 32 },
      reading: ratesOf({ name: 'reading', most: requests }, milliseconds),
      writing: ratesOf({ name: 'writing', most: writes }, milliseconds),
      wrongTokens: ratesOf({ name: 'tokens', most: 10 }, milliseconds),
    }),
    apps: [sessions({ accounts, passwords, guesses: guessesOf(milliseconds), random: randomBytes, now, holds: 3600 }), echo(), ...apps],
    page,
    health: async () => ({ status: 'well', checks: { store: 'well' } }),
    metrics: async () => ({ type: 'text/plain', body: 'hearsay_up 1\n' }),
    metricsOpen: false,
    answered: (answer) => answers.push(answer),
    elapsed: milliseconds,
  })
  const ask = async (path: string, { method, headers, body, from = '127.0.0.1' }: Asked = {}): Promise<Response> =>
    app.request(
      `http://127.0.0.1:4270${path}`,
      { method: method ?? (body === undefined ? 'GET' : 'POST'), headers: { host: '127.0.0.1:4270', ...headers }, ...(body !== undefined && { body }) },
      { incoming: { socket: { remoteAddress: from } } },
    )
  return {
    store,
    people,
    answers,
    ask,
    wait: (seconds) => void (at += seconds * 1000),
    add: async (name, role) => {
      if (role !== 'owner' && (await accounts.count()) === 0) await addAccount(people, { name: 'Owner', role: 'owner', password })
      await addAccount(people, { name, role, password })
      return (await addToken(people, { name, label: 'test' })).secret
    },
    cookieOf: async (name) => {
      const answer = await ask('/v1/session', { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name, password }) })
      return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    },
  }
}

/** Says who asked and what was sent. */
function echo(): Hono<Guarded> {
  const app = new Hono<Guarded>()
  app.all('/v1/echo', async (c) => c.json({ asking: c.get('asking') ?? 'nobody', caller: c.get('caller'), sent: await c.req.text() }))
  app.get('/v1/breaks', () => {
    throw new TypeError('secret: /home/desk/store.db')
  })
  app.get('/v1/locked', () => {
    throw new HearsayError('store-locked', { file: 'news.db' })
  })
  return app
}
