import { once } from 'node:events'
import { createServer, get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { claimOf, correctionOf, recordOf, storyOf } from '../../../../test/kept-record.ts'
import { keptOf, temporaryFile } from '../../../../test/kept-reports.ts'
import { eventsOf, told } from '../../../../test/sse.ts'
import { openStore, type Change, type Store } from '../../../store/index.ts'
import { openPresence } from '../../../watch/index.ts'
import { asHearsayError, type ClaimWeight } from '../../../words/index.ts'
import { local, type Asking, type Guarded } from '../guard/index.ts'
import { problemAnswer } from '../problem.ts'
import { streamRoute, type Stream, type StreamOptions } from './index.ts'

interface Streamed {
  readonly store: Store
  readonly stream: Stream
  readonly app: Hono<Guarded>
  ask(query?: string, lastEventId?: string): Promise<Response>
  close(): Promise<void>
}

async function streamed(options: StreamOptions = {}, asking: Asking | undefined = { ...local, by: 'session' }): Promise<Streamed> {
  const store = await openStore(temporaryFile(), { create: true })
  const stream = streamRoute(store, options)
  const app = new Hono<Guarded>()
  app.use(async (c, next) => {
    if (asking) c.set('asking', asking)
    await next()
  })
  app.route('/', stream.app)
  app.onError((thrown) => problemAnswer(asHearsayError(thrown)))
  return {
    store,
    stream,
    app,
    ask: async (query = '', lastEventId) => app.request(`/v1/stream${query}`, { headers: lastEventId === undefined ? {} : { 'last-event-id': lastEventId } }),
    async close() {
      stream.close()
      await store.close()
    },
  }
}

const keep = async (store: Store, ...names: readonly string[]): Promise<readonly string[]> =>
  (await store.keep(names.map((guid) => keptOf({ guid, title: guid })))).map(({ id }) => id)
const titles = (events: readonly Readonly<Record<string, string>>[]): readonly unknown[] =>
  events.map(({ data = '{}' }) => (JSON.parse(data) as { after?: { text?: string } }).after?.text)

describe('a stream of changes', () => {
  test('tells what comes, in order, with number, kind and the change', async () => {
    const { store, ask, close } = await streamed()
    await keep(store, 'before')
    const answer = await ask()
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'text/event-stream', 'no-store'])
    const events = eventsOf(answer)
    expect((await events.next()).value).toEqual({ retry: '2000', id: '1' })
    await keep(store, 'one', 'two')
    await keep(store, 'three')
    const three = [await events.next(), await events.next(), await events.next()].map(({ value }) => value as Readonly<Record<string, string>>)
    expect(three.map(({ id, event }) => [id, event])).toEqual([
      ['2', 'report'],
      ['3', 'report'],
      ['4', 'report'],
    ])
    expect(JSON.parse(three[0]?.['data'] ?? '')).toEqual((await store.changes.after(1, 1)).items[0])
    await close()
    expect(await events.next()).toEqual({ value: { comment: 'end' }, done: false })
    expect(await events.next()).toEqual({ value: undefined, done: true })
    expect((await ask()).status).toBe(503)
  })

  test('goes on where the client was: by header, else by query', async () => {
    const { store, ask, close } = await streamed()
    await keep(store, 'a', 'b', 'c', 'd')
    expect(titles(await told(await ask('', '2'), 2))).toEqual(['c', 'd'])
    expect(titles(await told(await ask('?after=3'), 1))).toEqual(['d'])
    expect(titles(await told(await ask('?after=1', '3'), 1))).toEqual(['d'])
    expect(titles(await told(await ask('?after=0'), 4))).toEqual(['a', 'b', 'c', 'd'])
    await close()
  })

  test('leaves out claims that neither are nor were main where asked, and tells that one becomes an aside', async () => {
    const { store, ask, close } = await streamed()
    const [a = ''] = await keep(store, 'a')
    const weighed = (weights: readonly ClaimWeight[]) =>
      store.keepRecord(
        recordOf({ stories: [storyOf('s1', [a])], claims: weights.map((weight, n) => claimOf(`c${n}`, 's1', [a], { weight, main: weight > 0 })) }),
      )
    await weighed([0, 2, 1])
    await weighed([0, 0, 3])
    await keep(store, 'b')
    const events = await told(await ask('?after=0&main=true&kinds=claim,report'), 6)
    const facts = events.map(({ data = '{}' }) => JSON.parse(data) as Change)
    expect(facts.map(({ kind, id, after }) => [kind === 'claim' ? id : kind, after?.main])).toEqual([
      ['report', undefined],
      ['c1', true],
      ['c2', true],
      ['c1', false],
      ['c2', true],
      ['report', undefined],
    ])
    expect((await ask('?main=yes')).status).toBe(400)
    await close()
  })

  test('is replayed from the store and goes over into what comes, without a change lost or told twice', async () => {
    const { store, ask, close } = await streamed({ remembered: 10 })
    const listening = await Promise.all([ask(), ask()]) // the memory of the newest is filled meanwhile
    const readers = listening.map(async (answer) => told(answer, 1200))
    await setTimeout(20)
    const sizes = [1, 700, 2, 37, 1, 459]
    let late: Promise<readonly unknown[]> | undefined
    for (const [n, size] of sizes.entries()) {
      await keep(store, ...Array.from({ length: size }, (_, k) => `${n}-${k}`))
      if (n === 2) late = told(await ask('?after=0'), 1200)
    }
    const all = sizes.flatMap((size, n) => Array.from({ length: size }, (_, k) => `${n}-${k}`))
    const lists = [...(await Promise.all(readers)), (await late) as readonly Readonly<Record<string, string>>[]]
    for (const events of lists) {
      expect(events.map(({ id }) => Number(id))).toEqual(Array.from({ length: 1200 }, (_, n) => n + 1))
      expect(new Set(titles(events))).toEqual(new Set(all))
    }
    await close()
  })

  test.each([
    ['trimmed away', '?after=1', undefined, 1],
    ['of a store that was put back from a copy', '', '99', 99],
    ['no number of ours', '', 'what?', -1],
  ])('says that something is missing, and goes on from now: %s', async (_, query, header, after) => {
    const { store, ask, close } = await streamed()
    await keep(store, 'a', 'b', 'c', 'd')
    await store.changes.trim(2)
    const events = eventsOf(await ask(query, header))
    await events.next()
    expect((await events.next()).value).toEqual({ id: '4', event: 'gap', data: JSON.stringify({ after, last: 4 }) })
    await keep(store, 'e')
    expect(titles([(await events.next()).value as Readonly<Record<string, string>>])).toEqual(['e'])
    await close()
  })

  test('keeps to kinds and a story, and tells the number of what it passed over with its signs of life', async () => {
    const { store, ask, close } = await streamed({ keepAlive: 20 })
    const [a = '', b = ''] = await keep(store, 'a', 'b')
    await store.keepRecord(recordOf({ stories: [storyOf('s1', [a]), storyOf('s2', [b])], claims: [claimOf('c1', 's1', [a]), claimOf('c2', 's2', [b])] }))
    await store.keepCorrections([correctionOf('k')])
    expect((await told(await ask('?after=0&kinds=story,%20claim'), 4)).map(({ id }) => id)).toEqual(['3', '4', '5', '6'])
    expect((await told(await ask('?after=0&story=s2'), 2)).map(({ id, event }) => `${id} ${event}`)).toEqual(['4 story', '6 claim'])
    const events = eventsOf(await ask('?after=6&kinds=alert'))
    await events.next()
    expect((await events.next()).value).toEqual({ comment: 'keep-alive', id: '7' })
    expect((await events.next()).value).toEqual({ comment: 'keep-alive' })
    await close()
  })

  test('is refused where it is asked for wrongly, or by nobody', async () => {
    const { ask, close, stream } = await streamed()
    for (const query of ['?kinds=report,storm', '?after=-1', '?after=x'])
      expect(await (await ask(query)).json()).toMatchObject({ status: 400, code: 'bad-value' })
    await close()
    const nobody = await streamed({}, undefined)
    // An argument that is left out takes its default: nobody asks here through an app of its own.
    const bare = new Hono<Guarded>().route('/', nobody.stream.app).onError((thrown) => problemAnswer(asHearsayError(thrown)))
    expect((await bare.request('/v1/stream')).status).toBe(401)
    expect(stream.clients + nobody.stream.clients).toBe(0)
    await nobody.close()
  })

  test('tells of accounts only to owners, and ends when that of who asks changes', async () => {
    const reader: Asking = { asker: { id: 'r', name: 'Per', role: 'reader' }, role: 'reader', by: 'session' }
    const { store, ask, close } = await streamed({}, reader)
    const account = (id: string, role: 'owner' | 'reader') => ({ id, name: id, role, madeAt: '2031-04-02T10:00:00Z', closed: false }) as const
    await store.accounts.add(account('o', 'owner'), 'hash')
    await store.accounts.add(account('r', 'reader'), 'hash')
    const all = eventsOf(await ask('?after=0'))
    expect([await all.next(), await all.next()].map(({ value }) => (value as Readonly<Record<string, string>>)['id'])).toEqual(['0', '2']) // not its beginning
    const some = eventsOf(await ask('?kinds=story'))
    await some.next()
    const end = { hash: 'h', account: 'r', madeAt: '2031-04-02T10:00:00Z', endsAt: '2031-04-03T10:00:00Z' }
    await store.accounts.addSession(end)
    await store.accounts.endSession('h') // of another browser, too: who still may comes again
    await keep(store, 'a')
    expect((await all.next()).value).toMatchObject({ event: 'account', id: '3' })
    expect(await all.next()).toEqual({ value: { comment: 'end' }, done: false })
    expect(await some.next()).toEqual({ value: { comment: 'end', id: '3' }, done: false })
    expect(await some.next()).toEqual({ value: undefined, done: true })
    await close()
  })

  test('hides what is hidden now, also what was in memory', async () => {
    let hidden = ''
    const shown: StreamOptions['shown'] = async (changes) =>
      changes.map((change) => ({ ...change, ...(change.after?.text === hidden && { after: { text: '█' } }) }))
    const { store, ask, close } = await streamed({ shown })
    const first = eventsOf(await ask('?after=0'))
    await first.next()
    await keep(store, 'secret', 'open')
    expect(titles([(await first.next()).value as Readonly<Record<string, string>>])).toEqual(['secret'])
    hidden = 'secret'
    await store.keepCorrections([correctionOf('k', { kind: 'hide' } as object)])
    await first.next()
    expect(titles([(await first.next()).value as Readonly<Record<string, string>>])).toEqual(['hide'])
    expect(titles(await told(await ask('?after=0'), 3))).toEqual(['█', 'open', 'hide'])
    await close()
  })

  test('goes on when the store could not be read for a moment', async () => {
    const failures: unknown[] = []
    const { store, ask, close } = await streamed({ keepAlive: 10, failed: (thrown) => failures.push(thrown) })
    const events = eventsOf(await ask('?kinds=report'))
    await events.next()
    const { after } = store.changes
    let broken = true
    Object.assign(store.changes, { after: async (seq: number, limit?: number) => (broken ? Promise.reject(new Error('away')) : after(seq, limit)) })
    await keep(store, 'a')
    while (failures.length === 0) await setTimeout(5)
    broken = false
    for (;;) {
      const event = (await events.next()).value as Readonly<Record<string, string>>
      if (event['event'] !== 'report') continue
      expect(titles([event])).toEqual(['a'])
      break
    }
    await close()
  })
})

describe('who stays and who goes', () => {
  test('a request that asks for the head alone leaves nobody', async () => {
    const { app, stream, close } = await streamed()
    expect((await app.request('/v1/stream', { method: 'HEAD' })).status).toBe(200)
    expect(stream.clients).toBe(0)
    await close()
  })

  test('an answer that is cancelled, and a request that is aborted, leave nobody', async () => {
    const { app, ask, stream, close } = await streamed()
    const reader = (await ask()).body?.getReader()
    await reader?.read()
    expect(stream.clients).toBe(1)
    await reader?.cancel()
    expect(stream.clients).toBe(0)
    const abort = new AbortController()
    const other = (await app.request('/v1/stream', { signal: abort.signal })).body?.getReader()
    await other?.read()
    expect(stream.clients).toBe(1)
    abort.abort()
    expect(stream.clients).toBe(0)
    expect(await other?.read()).toEqual({ value: undefined, done: true })
    await close()
  })

  test('one that takes nothing is let go, and one that stays long asks anew', async () => {
    const { ask, stream, close } = await streamed({ keepAlive: 5, stalled: 3, longest: 6 })
    const slow = (await ask()).body?.getReader()
    await slow?.read()
    while (stream.clients > 0) await setTimeout(5)
    await expect(slow?.read()).rejects.toThrow('takes nothing')
    const events: unknown[] = []
    for await (const event of eventsOf(await ask())) events.push(event)
    expect(events.length).toBeGreaterThan(3)
    expect(stream.clients).toBe(0)
    await close()
  })

  test('two hundred that break off in the middle leave nobody, and the store has no follower', async () => {
    const { app, store, stream, close } = await streamed()
    let followers = 0
    const { follow } = store.changes
    Object.assign(store.changes, {
      follow(changed: () => void) {
        const stop = follow(changed)
        followers++
        return () => {
          followers--
          stop()
        }
      },
    })
    const server = await served(app)
    const answers = await Promise.all(Array.from({ length: 200 }, async () => opened(server)))
    expect([stream.clients, followers]).toEqual([200, 1])
    await keep(store, 'a')
    await Promise.all(answers.map(async (answer, n) => (n % 2 === 0 ? once(answer, 'data') : undefined)))
    for (const answer of answers) answer.destroy()
    while (stream.clients > 0) await setTimeout(10)
    expect(followers).toBe(0)
    server.close()
    await close()
  })
})

async function served(app: Hono<Guarded>): Promise<Server> {
  const listener = getRequestListener(app.fetch)
  const server = createServer((request, response) => void listener(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

/** An answer whose first bytes have come. */
async function opened(server: Server): Promise<IncomingMessage> {
  const { port } = server.address() as AddressInfo // it listens on a port
  const request = get({ port, host: '127.0.0.1', path: '/v1/stream', agent: false })
  request.on('error', () => undefined) // we break it off
  const [answer] = (await once(request, 'response')) as [IncomingMessage]
  answer.on('error', () => undefined)
  await once(answer, 'data')
  return answer
}

describe('who looks at what', () => {
  const people = (event: unknown): readonly string[] =>
    (JSON.parse((event as { data: string }).data) as { items: { name: string; item: string }[] }).items.map(({ name, item }) => `${name} ${item}`)

  test('is told beside the changes, without a number, to those who ask for it', async () => {
    const presence = openPresence({ now: () => Date.now() })
    const look = (name: string, item: string | null): void => presence.look({ account: name, name, item, page: '' })
    look('Ane', 'claim:c1')
    const { store, ask, close } = await streamed({ presence })
    const [with_, without] = [eventsOf(await ask('?presence=true')), eventsOf(await ask())]
    expect([(await with_.next()).value, (await without.next()).value]).toEqual([
      { retry: '2000', id: '0' },
      { retry: '2000', id: '0' },
    ])
    const first = (await with_.next()).value as Readonly<Record<string, string>> | undefined
    expect([Object.keys(first ?? {}), people(first)]).toEqual([['event', 'data'], ['Ane claim:c1']])
    for (let n = 0; n < 50; n++) look('Per', `claim:c${n}`) // only what stands is told
    expect(people((await with_.next()).value)).toEqual(['Ane claim:c1', 'Per claim:c49'])
    look('Ane', null)
    expect(people((await with_.next()).value)).toEqual(['Per claim:c49'])
    await keep(store, 'one')
    expect([(await with_.next()).value, (await without.next()).value]).toMatchObject([
      { id: '1', event: 'report' },
      { id: '1', event: 'report' },
    ])
    expect((await store.changes.after(0, 10)).items).toHaveLength(1)
    await close()
    presence.close()
  })

  test('is asked for by true or false', async () => {
    const { ask, close } = await streamed()
    expect((await ask('?presence=yes')).status).toBe(400)
    await close()
  })

  test('nobody follows it any more once clients are gone', async () => {
    const followers = new Set<() => void>()
    const presence = { list: () => [], follow: (changed: () => void) => (followers.add(changed), () => void followers.delete(changed)) }
    const { ask, close } = await streamed({ presence })
    const readers = await Promise.all(Array.from({ length: 20 }, async () => (await ask('?presence=true')).body?.getReader()))
    for (const reader of readers) await reader?.read()
    expect(followers.size).toBe(20)
    for (const reader of readers) await reader?.cancel()
    expect(followers.size).toBe(0)
    await close()
  })
})
