import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { alertNight, claimOf, type AlertNight } from '../../../test/alert-night.ts'
import { onEveryStore } from '../../../test/stores.ts'
import type { Poster } from '../../intake/index.ts'
import type { NewsBody } from './news.ts'
import { openAlerts } from './open-alerts.ts'

const hook = { kind: 'webhook', url: 'https://hooks.example/a' }
const ok = { status: 200, text: 'ok' }

/** A night with one alert, and news of it that wait to be sent. */
async function withNews(place: string, post?: Poster['post'], wish: Readonly<Record<string, unknown>> = {}): Promise<AlertNight & { readonly search: string }> {
  const night = await alertNight(place, post)
  const search = await night.watch({ name: 'Dam', conditions: { words: 'dam' }, targets: [hook], ...wish })
  await night.join([claimOf([await night.report('Elveposten')])])
  await night.alerts.look()
  return { ...night, search }
}

interface Sent {
  readonly type: string
  readonly data: { readonly search: { readonly name: string }; readonly news: readonly (NewsBody & { readonly text: string })[] }
}

function sentIn({ posted }: Pick<AlertNight, 'posted'>): readonly Sent[] {
  return posted.map(({ body }) => JSON.parse(body) as Sent) // we wrote it
}

const tries = async ({ store, search }: AlertNight & { readonly search: string }) =>
  (await store.alerts.deliveries(search)).map((delivery) => [delivery.state, delivery.tries, delivery.reason])

onEveryStore(({ place }) => {
  test('what is news is posted once, signed, with the claim and the words it rests on', async () => {
    const night = await withNews(await place())
    expect(await night.alerts.deliver()).toEqual({ sent: 1, waiting: 0, failed: 0 })
    expect(await night.alerts.deliver()).toEqual({ sent: 0, waiting: 0, failed: 0 })
    const [{ address, headers, body } = { address: '', headers: {}, body: '' }] = night.posted
    expect(address).toBe(hook.url)
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', Buffer.alloc(32, 7)).update(signed).digest('base64')}`)
    expect(Number(headers['webhook-timestamp'])).toBe(Math.floor(Date.parse(night.now()) / 1000))
    expect(sentIn(night)).toMatchObject([
      {
        type: 'hearsay.news',
        data: {
          search: { name: 'Dam' },
          news: [
            {
              kind: 'claim',
              origins: 1,
              text: 'New claim: Police arrested two men near the dam (1 origin: Origin 0; 1 newsroom; 1 report)',
              claim: { id: 'c1' },
              quotes: [{ span: [0, 36], words: 'Police arrested two men near the dam', outlet: 'Elveposten' }],
            },
          ],
        },
      },
    ])
    expect(body).not.toContain('known')
    expect(await tries(night)).toEqual([['sent', 1, '200 ok']])
  })

  test('who dies before saying that it was sent sends the same message again, and no other', async () => {
    const night = await withNews(await place())
    const { store, pass, alerts, posted } = night
    const dying = { ...store, alerts: { ...store.alerts, giveBack: async () => Promise.reject(new Error('killed')) } }
    const clock = { now: () => Date.parse(night.now()), sleep: async () => Promise.resolve() }
    const poster: Poster = {
      check: () => undefined,
      close: async () => Promise.resolve(),
      post: async (address, headers, body) => (posted.push({ address, headers, body }), Promise.resolve(ok)),
    }
    await expect(openAlerts({ store: dying, poster, clock, holder: 'dying' }).deliver()).rejects.toThrow('killed')
    await alerts.look()
    expect(await alerts.deliver()).toEqual({ sent: 0, waiting: 0, failed: 0 }) // still lent
    pass(6)
    expect(await alerts.deliver()).toEqual({ sent: 1, waiting: 0, failed: 0 })
    expect(posted).toHaveLength(2)
    expect(posted[0]?.headers['webhook-id']).toBe(posted[1]?.headers['webhook-id'])
    expect(posted[0]?.body).toBe(posted[1]?.body)
  })

  test('two who deliver at the same time send once', async () => {
    const night = await withNews(await place())
    await Promise.all([night.alerts.deliver(), night.alerts.deliver(), night.alerts.deliver()])
    expect(night.posted).toHaveLength(1)
  })

  test('a digest is one message with all of it', async () => {
    const night = await withNews(await place(), undefined, { digest: 60 })
    await night.join([claimOf([await night.report('Havposten')], { id: 'c2', text: 'The dam will be rebuilt' })], 's2')
    await night.alerts.look()
    expect((await night.alerts.deliver()).sent).toBe(0)
    night.pass(60)
    expect((await night.alerts.deliver()).sent).toBe(1)
    expect(sentIn(night).map(({ data }) => data.news.length)).toEqual([2])
  })
})

describe('what is not taken', () => {
  test('is tried again later and later, under the same id, and given up after three days with the reason', async () => {
    const night = await withNews(':memory:', async () => Promise.resolve({ status: 500, text: 'out\nof order' }))
    let failed = 0
    for (let minutes = 0; minutes <= 4 * 24 * 60 && failed === 0; minutes += 10) {
      failed = (await night.alerts.deliver()).failed
      night.pass(10)
    }
    expect(failed).toBe(1)
    expect(night.posted).toHaveLength(13)
    expect(new Set(night.posted.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(new Set(night.posted.map(({ headers }) => headers['webhook-signature'])).size).toBe(13) // the moment is signed
    expect(await tries(night)).toEqual([['failed', 13, 'it answers 500 out of order']])
  })

  test('by one who wants no more is not tried again', async () => {
    const night = await withNews(':memory:', async () => Promise.resolve({ status: 410, text: '' }))
    expect((await night.alerts.deliver()).failed).toBe(1)
    expect(await tries(night)).toEqual([['failed', 1, 'it answers 410']])
  })

  test('by one who leads elsewhere is not followed', async () => {
    const night = await withNews(':memory:', async () => Promise.resolve({ status: 307, text: '' }))
    expect((await night.alerts.deliver()).waiting).toBe(1)
    expect(await tries(night)).toEqual([['waiting', 1, 'it answers 307, which leads elsewhere']])
  })

  test('by one who asks for time is left alone so long', async () => {
    const later = Date.parse('2031-05-04T12:00:00Z')
    const night = await withNews(':memory:', async () => Promise.resolve({ status: 429, text: '', notBefore: later }))
    await night.alerts.deliver()
    expect((await night.store.alerts.deliveries(night.search))[0]?.dueAt).toBe('2031-05-04T12:00:00.000Z')
  })

  test('mail without a server waits, and says why', async () => {
    const night = await withNews(':memory:', undefined, { targets: [{ kind: 'mail', to: 'a@b.example' }] })
    expect((await night.alerts.deliver()).waiting).toBe(1)
    expect((await tries(night))[0]?.[2]).toContain('no mail server')
  })
})

describe('an alert that changes meanwhile', () => {
  test('muted sends nothing before, and all of it then', async () => {
    const night = await withNews(':memory:')
    const saved = await night.store.alerts.search(night.search)
    if (saved) await night.store.alerts.save({ ...saved, mutedUntil: '2031-05-04T12:00:00.000Z' })
    expect(await night.alerts.deliver()).toEqual({ sent: 0, waiting: 1, failed: 0 })
    night.pass(300)
    expect((await night.alerts.deliver()).sent).toBe(1)
  })

  test('removed sends nothing', async () => {
    const night = await withNews(':memory:')
    await night.store.alerts.remove(night.search)
    expect(await night.alerts.deliver()).toEqual({ sent: 0, waiting: 0, failed: 0 })
  })

  test('without its target says so', async () => {
    const night = await withNews(':memory:')
    const saved = await night.store.alerts.search(night.search)
    if (saved) await night.store.alerts.save({ ...saved, targets: [] })
    expect((await night.alerts.deliver()).failed).toBe(1)
    expect(await tries(night)).toEqual([['failed', 0, 'the target was removed']])
  })
})

test('a test is marked, goes to every target at once, and tells what each answers', async () => {
  const night = await alertNight(':memory:', async (address) => Promise.resolve(address.endsWith('/b') ? { status: 404, text: 'no' } : ok))
  await night.watch({
    name: 'Dam',
    conditions: { words: 'dam' },
    targets: [hook, { ...hook, url: 'https://hooks.example/b' }, { kind: 'mail', to: 'a@b.example' }],
  })
  expect((await night.alerts.test('Dam')).map(({ taken, answer }) => [taken, answer.slice(0, 24)])).toEqual([
    [true, '200 ok'],
    [false, 'it answers 404 no'],
    [false, 'There is no mail server '],
  ])
  expect(sentIn(night).map(({ type, data }) => [type, data.news[0]?.test])).toEqual([
    ['hearsay.test', true],
    ['hearsay.test', true],
  ])
  expect(await night.told('al_0')).toEqual([])
})

describe('at work', () => {
  test('it tells what comes, and stops when it is told to', async () => {
    const night = await alertNight(':memory:')
    await night.watch({ name: 'Dam', conditions: { words: 'dam' }, targets: [hook] })
    const stop = new AbortController()
    const failures: unknown[] = []
    const running = night.alerts.run(stop.signal, (thrown) => failures.push(thrown))
    await night.join([claimOf([await night.report('Elveposten')])])
    while (night.posted.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    stop.abort()
    await running
    expect(failures).toEqual([])
    expect(await night.store.duties.hold('alerts', 'another', night.now(), night.now())).toBe(true)
  })

  test('one does it at a time, and an error does not end it', async () => {
    const night = await alertNight(':memory:')
    await night.watch({ name: 'Dam', conditions: { words: 'dam' }, targets: [hook] })
    await night.store.duties.hold('alerts', 'another', night.now(), '2031-05-05T00:00:00Z')
    const stop = new AbortController()
    const running = night.alerts.run(stop.signal, () => undefined)
    await night.join([claimOf([await night.report('Elveposten')])])
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(night.posted).toEqual([])
    await night.store.duties.release('alerts', 'another')
    while (night.posted.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    stop.abort()
    await running
  })
})
