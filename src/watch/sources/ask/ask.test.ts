import { appendFileSync, linkSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { madeReading, temporaryFile } from '../../../../test/kept-reports.ts'
import { versionsIn } from '../../../../test/versions-in.ts'
import { madePage, type Answered } from '../../../../test/watched-web.ts'
import { minute, start, watching } from '../../../../test/watching.ts'
import { openStore, type Store } from '../../../store/index.ts'
import { sourceOf } from '../list/source-of.ts'
import { openWatcher, type Told } from '../watcher.ts'

const host = 'avisa.example'
const hour = 60 * minute
const paragraphs = (about: string): readonly string[] =>
  Array.from(
    { length: 4 },
    (_, n) =>
      `The bridge over the harbour is ${about} tonight, the mayor said in paragraph ${n}, and the police chief told reporters that the ferries run every hour until morning.`,
  )
const page = (title: string, about = 'closed'): Answered => ({ headers: { 'content-type': 'text/html' }, body: madePage(title, paragraphs(about)) })

describe('a page', () => {
  test('is a version each time its words have changed, and changed back', async () => {
    const words = (now: number): string => (now < start + hour || now > start + 4 * hour ? 'closed' : 'open')
    const world = await watching([host], (_, path, now) => (path === '/live' ? page('Bridge', words(now)) : undefined))
    await world.add(host, '/live', { kind: 'page' })
    await world.watch(8 * hour, { look: minute })
    const versions = (await versionsIn(world.store)).get('Bridge') ?? []
    expect(versions.map((text) => /open|closed/u.exec(text)?.[0])).toEqual(['closed', 'open'])
    expect((await world.store.sources.list())[0]?.state).toMatchObject({ reports: 1, versions: 1, failures: 0 })
  })

  test('that shows a wall is failing, and no report', async () => {
    const wall =
      '<!doctype html><html><head><title>Just a moment...</title></head><body><h1>Checking your browser</h1><p>Please enable JavaScript and cookies to continue.</p></body></html>'
    const world = await watching([host], (_, path) => (path === '/a' ? { status: 403, body: wall, headers: { 'cf-mitigated': 'challenge' } } : undefined))
    await world.add(host, '/a', { kind: 'page' })
    await world.watch(minute)
    expect((await world.store.sources.list())[0]?.state).toMatchObject({ failures: 1, error: { code: 'blocked-by-site' } })
    expect((await world.store.reports()).items).toEqual([])
  })

  test('that robots.txt closes is not fetched', async () => {
    const world = await watching([host], (_, path) => (path === '/robots.txt' ? { body: 'User-agent: Hearsay\nDisallow: /' } : page('x')))
    await world.add(host, '/a', { kind: 'page' })
    await world.watch(minute)
    expect(world.web.asked.map(({ path }) => path)).toEqual(['/robots.txt'])
  })
})

describe('a sitemap', () => {
  const listed = (numbers: readonly number[], at: (n: number) => number): string =>
    `<urlset xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">${numbers
      .map(
        (n) =>
          `<url><loc>http://${host}:PORT/page/${n}</loc><n:news><n:publication_date>${new Date(at(n)).toISOString()}</n:publication_date><n:title>Nr. ${n}</n:title></n:news></url>`,
      )
      .join('')}</urlset>`
  const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, n) => from + n)
  const at = (n: number): number => start - (100 - n) * 10 * minute
  const numberOf = (path: string): string | undefined => /^\/page\/(\d+)$/u.exec(path)?.[1]

  test('gives its newest pages, then those that are new in it', async () => {
    const world = await watching([host], (_, path, now) => {
      const number = numberOf(path)
      if (number !== undefined) return page(`Nr. ${number}`, number)
      return path === '/news.xml' ? { body: listed(range(0, 100 + Math.floor((now - start) / (30 * minute))), at) } : undefined
    })
    await world.add(host, '/news.xml', { kind: 'sitemap' })
    await world.watch(2 * hour)
    const titles = [...(await versionsIn(world.store)).keys()].map((title) => Number(title.slice(4))).toSorted((a, b) => a - b)
    expect(titles[0]).toBe(70)
    expect(titles.length).toBeGreaterThanOrEqual(32)
    expect(titles).toEqual(range(70, 70 + titles.length))
    expect((await world.store.reports()).items.every(({ quality }) => quality === 'full')).toBe(true)
    const pages = world.web.asked.flatMap(({ path }) => numberOf(path) ?? [])
    expect(new Set(pages).size).toBe(pages.length)
  })

  test('of an index the newest are looked into, and one that fails leaves the others', async () => {
    const index = `<sitemapindex>${['a', 'b', 'c'].map((name, n) => `<sitemap><loc>http://${host}:PORT/${name}.xml</loc><lastmod>2031-04-0${n + 1}</lastmod></sitemap>`).join('')}</sitemapindex>`
    const world = await watching([host], (_, path) => {
      const number = numberOf(path)
      if (number !== undefined) return page(`Nr. ${number}`, number)
      if (path === '/b.xml') return { status: 500 }
      return path === '/index.xml'
        ? { body: index }
        : path === '/c.xml'
          ? { body: listed([98, 99], at) }
          : path === '/a.xml'
            ? { body: listed([97], at) }
            : undefined
    })
    await world.add(host, '/index.xml', { kind: 'sitemap' })
    await world.watch(minute)
    expect([...(await versionsIn(world.store)).keys()].toSorted()).toEqual(['Nr. 97', 'Nr. 98', 'Nr. 99'])
    expect(world.told[0]?.error?.code).toBe('http-status')
  })
})

describe('a folder', () => {
  const text = (about: string): string => `The bridge over the harbour is ${about} tonight, the mayor said.\n`

  async function desk(): Promise<{
    readonly store: Store
    readonly folder: string
    readonly told: Told[]
    readonly look: () => Promise<void>
    readonly later: (seconds: number) => void
  }> {
    const folder = join(dirname(temporaryFile()), 'in')
    mkdirSync(folder)
    const store = await openStore(temporaryFile(), { create: true })
    onTestFinished(async () => store.close())
    let now = Date.now()
    const iso = (): string => new Date(now).toISOString()
    const source = await store.sources.add(sourceOf({ kind: 'folder', address: folder }, iso()))
    const told: Told[] = []
    const clock = { now: () => now, sleep: async () => new Promise<void>((resolve) => setTimeout(resolve, 5)) }
    const nobody = { fetch: async () => Promise.reject(new Error('nobody is asked')) }
    const watcher = openWatcher({
      store,
      fetcher: nobody,
      read: async (of) => madeReading(of),
      clock,
      random: () => 0.5,
      holder: 'one',
      told: (it) => told.push(it),
    })
    return {
      store,
      folder,
      told,
      later: (seconds) => (now += seconds * 1000),
      look: async () => {
        await store.sources.edit(source.id, { nextAt: iso() })
        await watcher.run(new AbortController().signal, { once: true })
      },
    }
  }

  function write(file: string, words: string, ago = 60): void {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, words)
    const at = new Date(Date.now() - ago * 1000)
    utimesSync(file, at, at)
  }

  test('gives new and changed files, those in its folders too, once; what is unfinished is passed over', async () => {
    const { store, folder, told, look } = await desk()
    write(join(folder, 'a.txt'), text('closed'))
    write(join(folder, 'night/b.txt'), text('open'))
    for (const name of ['.hidden', 'c.txt.part', 'd.txt~']) write(join(folder, name), text(name))
    await look()
    await look()
    expect(told.map(({ reports }) => reports)).toEqual([2, 0])
    write(join(folder, 'a.txt'), text('damaged'), 30)
    await look()
    expect(told.at(-1)?.reports).toBe(1)
    expect((await store.reports()).items).toHaveLength(3)
  })

  test('in which the store lies gives what lies beside it', async () => {
    const { store, folder, told, look } = await desk()
    write(join(folder, 'a.txt'), text('closed'))
    linkSync(store.file, join(folder, 'news.txt'))
    utimesSync(store.file, new Date(), new Date(Date.now() - minute))
    await look()
    expect(told).toMatchObject([{ reports: 1 }])
    expect(told[0]?.error).toBeUndefined()
  })

  test('waits until nobody writes to a file any more', async () => {
    const { folder, told, look, later } = await desk()
    const file = join(folder, 'a.txt')
    writeFileSync(file, 'The bridge ')
    await look()
    appendFileSync(file, 'is closed, the mayor said.\n')
    await look()
    expect(told.map(({ reports }) => reports)).toEqual([0, 0])
    later(5)
    await look()
    expect(told.at(-1)?.reports).toBe(1)
  })

  test('a file that is touched, moved away and back, or new to the program is not kept twice', async () => {
    const { store, folder, told, look } = await desk()
    const file = join(folder, 'a.txt')
    write(file, text('closed'))
    await look()
    write(file, text('closed'), 20)
    await look()
    renameSync(file, join(folder, '.away'))
    await look()
    renameSync(join(folder, '.away'), file)
    await look()
    expect(told.map(({ reports, versions }) => reports + versions)).toEqual([1, 0, 0, 0])
    expect((await store.reports()).items).toHaveLength(1)
  })

  test('a file that cannot be read is the note of the source, and the rest is read', async () => {
    const { folder, told, look } = await desk()
    write(join(folder, 'a.xml'), '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title></item></channel></rss>')
    write(join(folder, 'b.txt'), text('closed'))
    await look()
    await look()
    expect(told.map(({ reports, error }) => [reports, error?.code])).toEqual([
      [1, 'entities-refused'],
      [0, undefined],
    ])
  })

  test('that is gone is failing', async () => {
    const { store, folder, look } = await desk()
    rmSync(folder, { recursive: true })
    await look()
    expect((await store.sources.list())[0]?.state).toMatchObject({ failures: 1, error: { code: 'file-not-found' } })
  })
})
