import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFile } from '../../../../test/kept-reports.ts'
import { serve } from '../../../../test/loopback-server.ts'
import { memoryIo } from '../../../../test/memory-io.ts'
import { madeFeed, madePage } from '../../../../test/watched-web.ts'
import { main } from '../main.ts'

const text = 'The bridge over the harbour is closed tonight, mayor Jane Lee said on Tuesday. Two people were injured, according to the police chief.'

async function run(...words: readonly string[]): Promise<{ readonly status: number; readonly out: string; readonly said: string }> {
  const io = memoryIo()
  const status = await main(words, io)
  return { status, out: io.printed(), said: io.said() }
}

/** `hearsay watch` on a store of its own. */
function desk(): (...words: readonly string[]) => ReturnType<typeof run> {
  const store = temporaryFile()
  return async (...words) => run('watch', ...words, '--store', store)
}

describe('hearsay watch', () => {
  test('finds the feed of a page, asks it once and keeps what it has; the list says how it fares', async () => {
    const server = await serve((request, response) => {
      const feed = madeFeed('Gazette', [{ guid: '1', title: 'Bridge closed', whole: text, at: Date.now() - 60_000 }])
      const links =
        '<link rel="alternate" type="application/rss+xml" title="Gazette news" href="/rss"><link rel="alternate" type="application/atom+xml" href="/atom">'
      if (request.url === '/') response.setHeader('content-type', 'text/html').end(madePage('Gazette', [text], links))
      else if (request.url === '/rss') response.setHeader('etag', feed.etag).end(feed.body)
      else response.writeHead(404).end()
    })
    const watch = desk()
    const allowed = ['--allow-private', server.host]
    const added = await watch('add', `${server.origin}/`, '--group', 'Coast/North', ...allowed)
    expect(added).toMatchObject({ status: 0, out: expect.stringMatching(/^Watching feed Gazette news \(w[\da-f]{12}\)\n$/u) as string })
    expect(added.said).toContain(`${server.origin}/atom`)
    expect((await watch('add', `${server.origin}/`, ...allowed)).out).toMatch(/^Watched already: feed/u)
    expect(await watch('run', '--once', ...allowed)).toMatchObject({ status: 0, out: 'Gazette news: 1 new, 0 new versions\n1 story new or changed\n' })
    const [line] = JSON.parse(`[${(await watch('list')).out.trim()}]`) as readonly Readonly<Record<string, unknown>>[] // printed just now
    expect(line).toMatchObject({ status: 'well', reports: 1, group: ['Coast', 'North'], failures: 0 })
    expect((await watch('list', '--format', 'csv')).out).toMatch(
      /^title,status,last success,lag,failures,reason,next try,reports,kind,id\r\nGazette news,well,/u,
    )
  })

  test('a source that fails is a row with the reason, and the status says so', async () => {
    const server = await serve((_, response) => void response.writeHead(500).end())
    const watch = desk()
    await watch('add', `${server.origin}/rss`, '--as', 'feed', '--title', 'Gazette', '--allow-private', server.host)
    const ran = await watch('run', '--once', '--allow-private', server.host)
    expect(ran).toMatchObject({ status: 1, out: '' })
    expect(ran.said).toMatch(/^hearsay: Gazette, again at \d{4}-.*answers 500/u)
    expect((await watch('list', '--format', 'md')).out).toContain('| Gazette | failing |')
  })

  test('pause, resume, crisis and remove take ids, titles, groups and all; removing needs --yes', async () => {
    const watch = desk()
    await watch('add', 'https://a.example/rss', 'https://b.example/rss', '--as', 'feed', '--group', 'Coast')
    await watch('add', 'https://c.example/rss', '--as', 'feed', '--title', 'Gazette')
    const statuses = async (): Promise<readonly string[]> =>
      (await watch('list', '--format', 'csv')).out
        .split('\r\n')
        .slice(1, -1)
        .map((row) => row.split(',').slice(0, 2).join(' '))
    expect((await watch('pause', 'coast')).out.split('\n')).toHaveLength(3)
    await watch('crisis', 'Gazette')
    expect(await statuses()).toEqual(['Gazette "new', 'https://a.example/rss paused', 'https://b.example/rss paused'])
    await watch('crisis', 'all', '--off')
    await watch('resume', 'all')
    expect(await statuses()).toEqual(['Gazette new', 'https://a.example/rss new', 'https://b.example/rss new'])
    expect(await watch('remove', 'Coast')).toMatchObject({ status: 2, said: expect.stringContaining('--yes') as string })
    expect((await watch('remove', 'Coast', '--yes')).status).toBe(0)
    expect(await statuses()).toEqual(['Gazette new'])
    expect(await watch('pause', 'Nobody')).toMatchObject({ status: 1, said: expect.stringContaining('"Nobody"') as string })
  })

  test('a list of feeds goes in and out as it was', async () => {
    const watch = desk()
    const file = join(dirname(temporaryFile()), 'feeds.opml')
    writeFileSync(
      file,
      '<opml version="2.0"><body><outline text="Coast"><outline text="North &amp; South"><outline text="Gazette" xmlUrl="https://a.example/rss?a=1&amp;b=2"/></outline></outline><outline text="B" xmlUrl="feed://b.example/rss"/><outline text="C" xmlUrl="ftp://c.example/rss"/></body></opml>',
    )
    const read = await watch('import', file)
    expect(read).toMatchObject({ status: 1, out: expect.stringMatching(/^2 new, 0 there already/u) as string })
    expect(read.said).toContain('ftp://c.example/rss')
    const { out } = await watch('export')
    writeFileSync(file, out)
    const other = desk()
    expect((await other('import', file)).out).toMatch(/^2 new, 0 there already/u)
    expect((await other('export')).out).toBe(out)
    expect((await watch('import', file)).out).toMatch(/^0 new, 2 there already/u)
    expect(out).toContain('<outline text="North &amp; South">')
    expect(await watch('import', join(dirname(file), 'none.opml'))).toMatchObject({ status: 1, said: expect.stringContaining('There is no file') as string })
  })

  test('a folder is watched for files', async () => {
    const folder = join(dirname(temporaryFile()), 'in')
    mkdirSync(folder)
    const watch = desk()
    expect((await watch('add', folder)).out).toContain(`Watching folder ${folder}`)
    const file = join(folder, 'a.txt')
    writeFileSync(file, text)
    utimesSync(file, new Date(0), new Date(0))
    expect((await watch('run', '--once', '--unjoined')).out).toBe(`${folder}: 1 new, 0 new versions\n`)
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  test.each<[readonly string[], number, RegExp]>([
    [['adde'], 2, /Did you mean add/u],
    [['add'], 2, /watch add https:/u],
    [['list', 'x'], 2, /takes no "x"/u],
    [['add', 'example.org/rss'], 1, /lacks https:/u],
    [['add', 'ftp://a.example/rss'], 1, /only http and https/u],
    [['add', './nowhere'], 1, /There is no file/u],
    [['add', 'http://127.0.0.1/rss'], 1, /--allow-private 127\.0\.0\.1/u],
  ])('%j is refused with a word about what to do', async (words, status, said) => {
    const answer = await desk()(...words)
    expect(answer.status).toBe(status)
    expect(answer.said).toMatch(said)
  })

  test('a store that is not there is no list', async () => {
    expect(await desk()('list')).toMatchObject({ status: 1, said: expect.stringContaining('There is no store') as string })
  })
})
