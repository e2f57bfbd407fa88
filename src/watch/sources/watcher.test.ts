import { describe, expect, test } from 'vitest'
import { madeReading } from '../../../test/kept-reports.ts'
import { madeFeed, madePage, type Answered } from '../../../test/watched-web.ts'
import { versionsIn } from '../../../test/versions-in.ts'
import { minute, start, watching } from '../../../test/watching.ts'
import type { WatchedSource } from '../../store/index.ts'
import { HearsayError } from '../../words/index.ts'
import { memoryOf } from './memory.ts'
import { openWatcher } from './watcher.ts'

const host = 'avisa.example'
const hour = 60 * minute
const paragraphs = (about: string): readonly string[] =>
  Array.from(
    { length: 4 },
    (_, n) =>
      `The bridge over the harbour is ${about} tonight, the mayor said in paragraph ${n}, and the police chief told reporters that the ferries run every hour until morning.`,
  )
const page = (title: string, about = 'closed'): Answered => ({ headers: { 'content-type': 'text/html' }, body: madePage(title, paragraphs(about)) })
const link = (path: string): string => `http://${host}:PORT${path}`

/** Answers by path; what is a function is asked for the moment. */
function site(
  pages: Readonly<Record<string, Answered | ((now: number) => Answered | undefined)>>,
): (host: string, path: string, now: number) => Answered | undefined {
  return (_, path, now) => {
    const it = pages[path]
    return typeof it === 'function' ? it(now) : it
  }
}

describe('one report, however it comes', () => {
  test('by feeds that name it by its address, by links alone or with other words before it, by a sitemap and as a page', async () => {
    const world = await watching(
      [host],
      site({
        '/guid': {
          body: madeFeed('A', []).body.replace(
            '</channel>',
            `<item><title>Bridge</title><guid>${link('/1')}</guid><description>Closed.</description></item></channel>`,
          ),
        },
        '/links': madeFeed('B', [{ title: 'Bridge', link: link('/1?utm_source=b'), text: 'Closed, they say.' }]),
        '/map': {
          body: `<urlset xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>${link('/1')}</loc><n:news><n:publication_date>2031-04-02T09:00:00Z</n:publication_date><n:title>Bridge</n:title></n:news></url></urlset>`,
        },
        '/1': page('Bridge'),
      }),
    )
    await world.add(host, '/guid')
    await world.add(host, '/links')
    await world.add(host, '/map', { kind: 'sitemap' })
    await world.add(host, '/1', { kind: 'page' })
    await world.watch(10 * minute)
    const { items } = await world.store.reports()
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ quality: 'full', title: 'Bridge' })
    expect(items[0]?.url).toContain('/1')
  })

  test('a feed that uses its guids again tells entries by their links, and goes on to', async () => {
    const entries = [1, 2].map((n) => ({ guid: 'x', link: link(`/${n}`), title: `Nr. ${n}`, whole: `Text ${n}.` }))
    const world = await watching(
      [host],
      site({
        '/rss': (now) => madeFeed('A', now > start + minute ? [...entries, { guid: 'y', link: link('/3'), title: 'Nr. 3', whole: 'Text 3.' }] : entries),
      }),
    )
    await world.add(host, '/rss')
    await world.watch(2 * hour)
    expect([...(await versionsIn(world.store)).keys()].toSorted()).toEqual(['Nr. 1', 'Nr. 2', 'Nr. 3'])
    expect(memoryOf((await world.store.sources.list())[0]!.state).rule).toBe('link')
  })
})

describe('an entry with only its beginning', () => {
  const teaser = (text = 'The bridge is closed.'): Answered =>
    madeFeed('Gazette', [{ guid: '1', title: 'Bridge closed', link: link('/1'), text, at: start - minute }])

  test('is kept at once, and its page as the newest version of it', async () => {
    const world = await watching([host], site({ '/rss': teaser(), '/1': page('Bridge closed on Tuesday') }))
    await world.add(host, '/rss')
    await world.watch(minute)
    const versions = await versionsIn(world.store)
    expect([...versions.keys()]).toEqual(['Bridge closed on Tuesday'])
    expect(versions.get('Bridge closed on Tuesday')?.map((text) => text.length > 100)).toEqual([true, false])
  })

  test('has its page fetched again when its words change', async () => {
    const world = await watching(
      [host],
      site({
        '/rss': (now) => teaser(now > start + 10 * minute ? 'The bridge is open.' : undefined),
        '/1': (now) => page('Bridge', now > start + 10 * minute ? 'open' : 'closed'),
      }),
    )
    await world.add(host, '/rss')
    await world.watch(2 * hour)
    expect(
      (await versionsIn(world.store))
        .get('Bridge')
        ?.map((text) => `${text.length > 100 ? 'page' : 'feed'} ${/open|closed/u.exec(text)?.[0] ?? ''}`)
        .toSorted(),
    ).toEqual(['feed closed', 'feed open', 'page closed', 'page open'])
    expect((await world.store.reports()).items[0]?.quality).toBe('full')
  })

  test.each<[string, Readonly<Record<string, Answered>>]>([
    ['robots-disallow', { '/1': page('x'), '/robots.txt': { body: 'User-agent: *\nDisallow: /1' } }],
    ['blocked-by-site', { '/1': { status: 403 } }],
    ['http-status', { '/1': { status: 404 } }],
  ])('stays as it is where the page is refused: %s', async (code, pages) => {
    const world = await watching([host], site({ '/rss': teaser(), ...pages }))
    await world.add(host, '/rss')
    await world.watch(2 * hour)
    expect([...(await versionsIn(world.store)).values()]).toEqual([['The bridge is closed.']])
    expect(world.told[0]?.error?.code).toBe(code)
    const asked = world.web.asked.filter(({ path }) => path === '/1')
    expect(asked.length).toBe(code === 'robots-disallow' ? 0 : 1)
    expect((await world.store.sources.list())[0]?.state.failures).toBe(0)
  })

  test('has its page tried again where the site has a fault, some times', async () => {
    const world = await watching([host], site({ '/rss': teaser(), '/1': (now) => (now < start + 20 * minute ? { status: 500 } : page('Bridge')) }))
    await world.add(host, '/rss')
    await world.watch(2 * hour)
    expect((await versionsIn(world.store)).get('Bridge')).toHaveLength(2)
  })

  test('has no page fetched where a person wants none', async () => {
    const world = await watching([host], site({ '/rss': teaser(), '/1': page('Bridge') }))
    await world.add(host, '/rss', { teasers: true })
    await world.watch(minute)
    expect(world.web.asked.map(({ path }) => path)).toEqual(['/rss'])
  })
})

describe('asking', () => {
  const whole = (text = 'The bridge is closed.'): Answered => madeFeed('Gazette', [{ guid: '1', title: 'Bridge closed', whole: text, at: start - minute }])

  test('goes without validators until a version could be read whole', async () => {
    const { body, etag } = whole() as Required<Answered>
    const world = await watching([host], site({ '/rss': (now) => (now < start + minute ? { etag, body: body.slice(0, -20) } : { etag, body }) }))
    await world.add(host, '/rss')
    await world.watch(80 * minute)
    expect(world.web.asked.map(({ conditional, status }) => [conditional, status]).slice(0, 3)).toEqual([
      [false, 200],
      [false, 200],
      [true, 304],
    ])
    expect((await versionsIn(world.store)).size).toBe(1)
  })

  test('leaves an address that moved for good after a week, and one that leads to what is watched already', async () => {
    const world = await watching(
      [host],
      site({ '/old': { status: 301, headers: { location: '/new' } }, '/older': { status: 308, headers: { location: '/new' } }, '/new': whole() }),
    )
    await world.add(host, '/old', { every: 720 })
    await world.watch(6 * 24 * hour, { look: hour })
    expect((await world.store.sources.list()).map(({ address }) => new URL(address).pathname)).toEqual(['/old'])
    await world.add(host, '/older', { every: 720 })
    await world.watch(9 * 24 * hour, { look: hour })
    const sources = await world.store.sources.list()
    expect(sources.map(({ address, state }) => [new URL(address).pathname, state.ended, state.error?.code])).toEqual([
      ['/new', undefined, undefined],
      ['/older', true, 'moved-to-watched'],
    ])
    expect(world.web.asked.at(-1)?.path).toBe('/new')
  })

  test('private addresses are refused unless they are allowed, whatever a name stands for the second time', async () => {
    const world = await watching([host], site({ '/rss': whole() }), { allowPrivate: [] })
    await world.add(host, '/rss')
    await world.watch(minute)
    expect(world.web.asked).toEqual([])
    expect((await world.store.sources.list())[0]?.state).toMatchObject({ failures: 1, error: { code: 'address-refused' } })
  })

  test('a report in no language of ours is kept all the same', async () => {
    const world = await watching([host], site({ '/rss': whole() }))
    await world.add(host, '/rss')
    await world.watch(minute, { read: async () => Promise.reject(new HearsayError('language-unknown')) })
    expect((await versionsIn(world.store)).size).toBe(1)
  })
})

describe('several programs', () => {
  test('share what is due: each source is asked by one of them', async () => {
    const world = await watching([host], (_, path) =>
      path === '/robots.txt' ? undefined : madeFeed(path, [{ guid: path, title: path, whole: 'Text.', at: start }]),
    )
    for (let n = 0; n < 20; n++) await world.add(host, `/${n}`)
    const stop = new AbortController()
    const run = async (holder: string): Promise<void> =>
      openWatcher({ store: world.store, fetcher: world.web.fetcher(), read: async (of) => madeReading(of), clock: world.clock, random: () => 0.5, holder }).run(
        stop.signal,
      )
    const running = [run('one'), run('two')]
    await world.clock.runTo(start + 5 * minute)
    stop.abort()
    await Promise.all(running)
    expect(world.web.asked.map(({ path }) => path).toSorted()).toEqual(Array.from({ length: 20 }, (_, n) => `/${n}`).toSorted())
  })

  test('what one that is no more had taken is asked by another when its lease has ended', async () => {
    const world = await watching([host], site({ '/rss': madeFeed('A', [{ guid: '1', title: 'T', whole: 'Text.' }]) }))
    await world.add(host, '/rss')
    await world.store.sources.take('2031-04-02T10:00:00Z', 'gone', '2031-04-02T10:01:00Z', 9)
    await world.watch(30_000)
    expect(world.web.asked).toHaveLength(0)
    await world.watch(minute)
    expect(world.web.asked).toHaveLength(1)
  })
})

describe('time', () => {
  const feed = site({
    '/rss': (now) => {
      const last = Math.floor(now / hour)
      return madeFeed(
        'A',
        Array.from({ length: 12 }, (_, n) => ({ guid: `${last - n}`, title: `At ${last - n}`, whole: 'Text.', at: (last - n) * hour })),
      )
    },
  })

  test('a clock that is set back or forth stops nobody', async () => {
    const world = await watching([host], feed)
    await world.add(host, '/rss')
    const spans: number[] = []
    for (const step of [0, -5 * hour, 30 * hour, -40 * 24 * hour]) {
      const before = world.web.asked.length
      let ended = false
      const stop = new AbortController()
      const running = openWatcher({
        store: world.store,
        fetcher: world.web.fetcher(),
        read: async (of) => madeReading(of),
        clock: world.clock,
        random: () => 0.5,
        holder: 'one',
        look: minute,
      })
        .run(stop.signal)
        .finally(() => (ended = true))
      await world.clock.runTo(world.clock.now() + hour, () => ended)
      world.clock.set(world.clock.now() + step)
      await world.clock.runTo(world.clock.now() + 2 * hour, () => ended)
      stop.abort()
      await running
      spans.push(world.web.asked.length - before)
    }
    for (const count of spans) {
      expect(count).toBeGreaterThanOrEqual(3)
      expect(count).toBeLessThan(40)
    }
  })
})

describe('stopping', () => {
  test('in the middle of pages leaves them for the next time, and loses nothing', async () => {
    const entries = Array.from({ length: 12 }, (_, n) => ({ guid: `${n}`, title: `Nr. ${n}`, link: link(`/${n}`), text: `Short ${n}.` }))
    const world = await watching([host], (_, path) =>
      path === '/rss' ? madeFeed('A', entries) : path === '/robots.txt' ? undefined : page(`Nr. ${path.slice(1)}`, path.slice(1)),
    )
    await world.add(host, '/rss')
    await world.watch(5000)
    const first = [...(await versionsIn(world.store)).values()].flat().length
    expect(first).toBeGreaterThanOrEqual(12)
    expect(first).toBeLessThan(24)
    await world.watch(2 * minute)
    const kept = await versionsIn(world.store)
    expect([...kept.values()].map((texts) => texts.length)).toEqual(Array.from({ length: 12 }, () => 2))
    expect(world.web.asked.filter(({ path }) => path === '/rss')).toHaveLength(1)
  })

  test('once: what is due is asked, and then it ends by itself', async () => {
    const world = await watching([host], site({ '/rss': madeFeed('A', [{ guid: '1', title: 'T', whole: 'Text.' }]) }))
    await world.add(host, '/rss')
    let ended = false
    const running = openWatcher({
      store: world.store,
      fetcher: world.web.fetcher(),
      read: async (of) => madeReading(of),
      clock: world.clock,
      random: () => 0.5,
      holder: 'one',
    })
      .run(new AbortController().signal, { once: true })
      .finally(() => (ended = true))
    await world.clock.runTo(start + minute, () => ended)
    await running
    expect(world.web.asked).toHaveLength(1)
  })
})

describe('a store that fails', () => {
  test('is told of and waited out', async () => {
    const world = await watching([host], site({ '/rss': madeFeed('A', [{ guid: '1', title: 'T', whole: 'Text.' }]) }))
    await world.add(host, '/rss')
    let failures = 3
    const take: typeof world.store.sources.take = async (...how) => {
      if (failures-- > 0) throw new HearsayError('store-locked', { file: 'x' })
      return world.store.sources.take(...how)
    }
    await world.watch(minute, { store: { ...world.store, sources: { ...world.store.sources, take } } })
    expect(world.told.map(({ source, error }) => source?.address ?? error?.code)).toEqual([
      'store-locked',
      'store-locked',
      'store-locked',
      world.web.at(host, '/rss'),
    ])
  })

  test('for good ends the watching', async () => {
    const world = await watching([host], () => undefined)
    const list = async (): Promise<readonly WatchedSource[]> => Promise.reject(new HearsayError('store-damaged', { file: 'x', reason: 'y' }))
    await expect(world.watch(minute, { store: { ...world.store, sources: { ...world.store.sources, list } } })).rejects.toMatchObject({ code: 'store-damaged' })
  })
})
