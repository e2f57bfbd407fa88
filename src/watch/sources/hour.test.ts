import { expect, test } from 'vitest'
import { madeSites, type MadeSite } from '../../../test/watched-hour.ts'
import { versionsIn } from '../../../test/versions-in.ts'
import { minute, start, watching } from '../../../test/watching.ts'

const own = (count: number, name: string, more: Partial<MadeSite> = {}): readonly MadeSite[] =>
  Array.from({ length: count }, (_, n) => ({ host: `${name}${n}.example`, path: '/rss', gap: (4 + ((n * 7) % 40)) * minute, ...more }))

const limited = own(2, 'limited', {
  gap: 20 * minute,
  instead: (elapsed) => (elapsed > 8 * minute && elapsed < 30 * minute ? { status: 429, headers: { 'retry-after': '1500' } } : undefined),
})
const sites: readonly MadeSite[] = [
  ...own(115, 'a'),
  ...Array.from({ length: 30 }, (_, n) => ({ host: 'many.example', path: `/${n}`, gap: 15 * minute })),
  ...own(10, 'ttl', { channel: '<ttl>25</ttl>', gap: 5 * minute }),
  ...own(5, 'fresh', { headers: { 'cache-control': 'public, max-age=1200' }, gap: 5 * minute }),
  ...own(10, 'plain', { plain: true }),
  ...own(10, 'teaser', { teasers: true, gap: 25 * minute }),
  ...own(6, 'crisis'),
  ...own(4, 'costly', { plain: true, gap: 45 * minute }),
  ...limited,
  ...own(2, 'down', { instead: () => ({ status: 503 }) }),
  ...own(2, 'gone', { instead: (elapsed) => (elapsed > 20 * minute ? { status: 410 } : undefined) }),
  ...own(2, 'broken', { instead: () => ({ body: '<rss><channel><title>x</title><item><title>y' }) }),
  ...own(2, 'wall', {
    instead: () => ({ body: '<!doctype html><html><body><p>Are you a person?</p></body></html>', headers: { 'content-type': 'text/html' } }),
  }),
]

test('200 feeds for an hour: no more requests than are polite, every entry once, every change a version', async () => {
  const made = madeSites(sites, start)
  const world = await watching([...new Set(sites.map(({ host }) => host))], made.answer)
  const { store, web } = world
  expect(sites).toHaveLength(200)
  for (const { host, path } of sites) await world.add(host, path, { crisis: /^c/u.test(host) })
  await world.watch(60 * minute)

  const times = (host: string, path?: string): readonly number[] =>
    web.asked.filter((it) => it.host === host && (path === undefined || it.path === path)).map(({ at }) => at)
  const shortest = (all: readonly number[]): number => Math.min(...all.slice(1).map((at, n) => at - (all[n] ?? 0)), Infinity)
  // One request a second and host, and each feed no more often than every five minutes, or as it asks.
  for (const host of new Set(sites.map((site) => site.host))) expect([host, shortest(times(host)) >= 1000]).toEqual([host, true])
  const floor = ({ host }: MadeSite): number => (host.startsWith('ttl') ? 25 : host.startsWith('fresh') ? 20 : host.startsWith('crisis') ? 1 : 5) * minute
  for (const site of sites) {
    const asked = times(site.host, site.path)
    expect([site.host, asked.length > 0, shortest(asked) >= floor(site)]).toEqual([site.host, true, true])
  }
  // Those of a crisis are asked every minute where that costs little, and only there.
  for (const { host } of own(6, 'crisis')) expect(times(host).length).toBeGreaterThan(50)
  for (const { host } of own(4, 'costly')) expect(times(host).length).toBeLessThan(10)
  // Who asks to be left alone is, until then.
  for (const { host } of limited) {
    const refused = web.asked.filter((it) => it.host === host && it.status === 429)
    expect(refused.length).toBeGreaterThan(0)
    for (const { at } of refused) expect(times(host).filter((time) => time > at && time < at + 1_500_000)).toEqual([])
  }
  for (const { host } of own(2, 'gone')) expect(web.asked.filter((it) => it.host === host && it.status === 410)).toHaveLength(1)
  for (const { host } of own(2, 'down')) expect(times(host).length).toBeLessThanOrEqual(3)
  // After the first time what has an ETag is asked with it.
  const again = web.asked.filter(({ path, host }) => path === '/rss' && /^(?:a|ttl|crisis)\d/u.test(host))
  const firsts = new Set<string>()
  for (const { host, conditional } of again) {
    expect([host, conditional]).toEqual([host, firsts.has(host)])
    firsts.add(host)
  }
  // What was served is kept: each entry once, with each of its texts once; of teasers the page, too.
  const kept = await versionsIn(store)
  const expected = new Map([...made.served].map(([title, texts]) => [title, [...texts].toSorted()]))
  expect(new Set(kept.keys())).toEqual(new Set(expected.keys()))
  for (const [title, texts] of kept) {
    const own = texts.filter((text) => text.startsWith('Nr. ')).toSorted()
    expect([title, own]).toEqual([title, expected.get(title)])
    expect([title, texts.length - own.length]).toEqual([title, title.startsWith('teaser') ? 1 : 0])
  }
  // Those that fail are rows with the reason; the rest is well.
  const sources = await store.sources.list()
  const bad = sources
    .filter(({ state }) => state.failures > 0 || state.ended === true)
    .map(({ address, state }) => `${new URL(address).hostname} ${state.error?.code}`)
  expect(bad.toSorted()).toEqual([
    'down0.example http-status',
    'down1.example http-status',
    'gone0.example gone',
    'gone1.example gone',
    'wall0.example not-a-feed',
    'wall1.example not-a-feed',
  ])
  expect(sources.filter(({ state }) => state.error?.code === 'truncated-input')).toHaveLength(2)
}, 600_000)
