import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openServed, type Served } from '../../../../test/served.ts'
import { builtFiles } from './built-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-page-'))
const desk = join(folder, 'desk')
const script = `const words = ${JSON.stringify('Havna er stengt. '.repeat(500))}\n`
const html = '<!doctype html><title>Hearsay</title><script type="module" src="/assets/index-Dk3x_9aQ.js"></script>'
let served: Served

beforeAll(async () => {
  mkdirSync(join(desk, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'not for anybody')
  writeFileSync(join(desk, 'index.html'), html)
  writeFileSync(join(desk, 'world.json'), '{}')
  writeFileSync(join(desk, '.hidden.json'), '{}')
  writeFileSync(join(desk, 'notes.doc'), 'x')
  writeFileSync(join(desk, 'assets', 'index-Dk3x_9aQ.js'), script)
  symlinkSync(join(folder, 'secret.txt'), join(desk, 'assets', 'link-Dk3x_9aQ.txt'))
  const files = builtFiles(desk)
  if (!files) throw new Error('nothing was built')
  served = await openServed({ page: { files, views: true } })
  await served.add('Ane', 'owner')
})
afterAll(() => rmSync(folder, { recursive: true }))

const looking = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

describe('the page that was built', () => {
  test('is read by anybody, and asked for anew', async () => {
    const told = await served.ask('/')
    expect([told.status, told.headers.get('content-type'), told.headers.get('cache-control'), await told.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
      html,
    ])
    const again = await served.ask('/', { headers: { 'if-none-match': told.headers.get('etag') ?? '' } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await served.ask('/v1/echo')).status).toBe(200)
  })

  test('has files that last, packed as the browser takes them', async () => {
    const path = '/assets/index-Dk3x_9aQ.js'
    const plain = await served.ask(path)
    expect([plain.headers.get('content-type'), plain.headers.get('cache-control'), plain.headers.get('vary')]).toEqual([
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
      'Accept-Encoding',
    ])
    expect(await plain.text()).toBe(script)
    const tags = new Set([plain.headers.get('etag')])
    for (const [encoding, taken, unpack] of [
      ['br', 'gzip, deflate, br', brotliDecompressSync],
      ['gzip', 'br;q=0, gzip', gunzipSync],
    ] as const) {
      const packed = await served.ask(path, { headers: { 'accept-encoding': taken } })
      const bytes = Buffer.from(await packed.arrayBuffer())
      expect(packed.headers.get('content-encoding')).toBe(encoding)
      expect(unpack(bytes).toString()).toBe(script)
      expect(bytes.length).toBeLessThan(script.length / 10)
      tags.add(packed.headers.get('etag'))
      const again = await served.ask(path, { headers: { 'accept-encoding': taken, 'if-none-match': packed.headers.get('etag') ?? '' } })
      expect(again.status).toBe(304)
    }
    expect(tags.size).toBe(3)
  })

  test.each([
    ['/stories/2q7bd1fm9cz0x'],
    ['/claims/8m2q0v7d1k4xp?tab=history'],
    ['/search?q=a.b'],
    ['/now'],
    ['/settings'],
    ['/story/2q7bd1fm9cz0x/timeline'],
    ['/vondt'],
  ])('%s is a view of it for whoever looks', async (path) => {
    const told = await served.ask(path, { headers: looking })
    expect([told.status, told.headers.get('content-type'), told.headers.get('cache-control'), told.headers.get('vary')]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
      'Accept, Accept-Encoding',
    ])
    expect((await served.ask(path)).status).toBe(404)
    expect((await served.ask(path, { headers: { accept: 'text/html;q=0, */*' } })).headers.get('content-type')).toBe('application/problem+json')
    expect((await served.ask(path, { headers: { ...looking, 'content-type': 'application/json' }, body: '{}' })).status).toBe(404)
  })

  test.each([
    ['/v1/none'],
    ['/v1'],
    ['/mcp/none'],
    ['/metrics/none'],
    ['/assets/none-Dk3x_9aQ.js'],
    ['/assets/none'],
    ['/favicon.ico'],
    ['/.hidden.json'],
    ['/notes.doc'],
    ['/assets/link-Dk3x_9aQ.txt'],
    ['/index.html'],
    ['/..%2fsecret.txt'],
    ['/%2e%2e/secret.txt'],
  ])('%s is no part of it', async (path) => {
    const told = await served.ask(path, { headers: looking })
    expect([told.status, told.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
  })

  test('may ask this server and nobody else', async () => {
    const policy = (await served.ask('/now', { headers: looking })).headers.get('content-security-policy')
    expect(policy?.split('; ')).toEqual([
      "default-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "worker-src 'none'",
    ])
  })
})

test('where none was built a plain page says so, and is no view of anything', async () => {
  expect(builtFiles(join(folder, 'none'))).toBeUndefined()
  const plain = await openServed()
  expect(await (await plain.ask('/', { headers: looking })).text()).toContain('not part of this build')
  expect((await plain.ask('/stories/s1', { headers: looking })).status).toBe(404)
})
