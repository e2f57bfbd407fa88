import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseFeed } from 'feedsmith'
import { beforeAll, describe, expect, test } from 'vitest'
import { serve } from '../../../../test/loopback-server.ts'
import { memoryIo, type MemoryIo } from '../../../../test/memory-io.ts'
import { openPoster } from '../../../intake/index.ts'
import { openStore } from '../../../store/index.ts'
import { openAlerts } from '../../../watch/index.ts'
import { main } from '../main.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-alert-'))
const file = join(folder, 'news.db')
const report = join(folder, 'report.txt')

async function run(words: readonly string[], store = file): Promise<MemoryIo & { status: number }> {
  const io = memoryIo()
  return { ...io, status: await main([...words, '--store', store], io) }
}

beforeAll(async () => {
  writeFileSync(report, 'Brua i Ålvik stengt\n\nOrdfører Ane Lie sier at brua er stengt i natt. Politiet pågrep to personer ved brua.\n')
  expect((await run(['alert', 'add', 'Brua', '--words', 'bru*'])).status).toBe(0)
  expect((await run(['add', report, '--language', 'nb'])).status).toBe(0)
})

describe('hearsay alert', () => {
  test('add, list and show; a secret is shown once', async () => {
    const added = await run([
      'alert',
      'add',
      'Pågripelser',
      '--type',
      'COERCE',
      '--origins',
      '2',
      '--webhook',
      'https://hooks.example/a',
      '--mail',
      'a@b.example',
      '--language',
      'nn',
      '--digest',
      '60',
    ])
    expect(added.printed()).toMatch(/^al_[0-9a-f]{16} {2}Pågripelser\nhttps:\/\/hooks\.example\/a is signed with whsec_[A-Za-z\d+/=]{44}\n$/u)
    const listed = await run(['alert', 'list'])
    expect(listed.printed()).toMatch(/Pågripelser +claim; type COERCE; origins ≥ 2 +https:\/\/hooks\.example\/a, a@b\.example +60/u)
    const shown = await run(['alert', 'show', 'Pågripelser', '--format', 'json'])
    expect(JSON.parse(shown.printed())).toMatchObject({
      schema: 'hearsay/alert@1',
      digest: 60,
      targets: [{ secret: 'whsec_…', language: 'nn' }, { to: 'a@b.example' }],
    })
    expect(shown.printed() + listed.printed() + (await run(['alert', 'list', '--format', 'json'])).printed()).not.toMatch(/whsec_[A-Za-z\d]/u)
    expect((await run(['alert', 'show', 'Pågripelser'])).printed()).toContain('one message in 60 minutes')
  })

  test('news, as a list and as a feed', async () => {
    expect((await run(['alert', 'deliver'])).printed()).toMatch(/^\d+ news; 0 messages sent, 0 to be tried again, 0 given up\n$/u)
    const news = (await run(['alert', 'news', 'Brua', '--format', 'jsonl'])).printed().trim().split('\n')
    expect(JSON.parse(news[0] ?? '')).toMatchObject({ schema: 'hearsay/news@1', kind: 'claim', search: { name: 'Brua' } })
    for (const format of ['atom', 'rss']) {
      const feed = parseFeed((await run(['alert', 'news', 'Brua', '--format', format, '--language', 'nb'])).printed())
      expect(feed.format).toBe(format)
      expect(JSON.stringify(feed)).toContain('Ny opplysning')
    }
    expect((await run(['alert', 'news', 'Brua'])).printed()).toContain('New claim: ')
    expect((await run(['alert', 'news', 'Brua', '--limit', '1', '--format', 'jsonl'])).printed().trim().split('\n')).toHaveLength(1)
  })

  test('mute, and hear again', async () => {
    expect((await run(['alert', 'mute', 'Brua', '--until', '2031-05-04T08:00Z'])).printed()).toBe('Brua sends nothing before 2031-05-04T08:00:00.000Z\n')
    expect((await run(['alert', 'mute', 'Brua', '--until', 'off'])).printed()).toBe('Brua sends at once\n')
    expect((await run(['alert', 'mute', 'Brua'])).said()).toContain('--until')
    expect((await run(['alert', 'mute', 'Brua', '--until', 'later'])).said()).toContain('takes a time')
  })

  test('remove asks for a word where news would go', async () => {
    expect((await run(['alert', 'remove', 'Brua'])).said()).toContain('--yes')
    await run(['alert', 'add', 'Tom', '--words', 'ingenting'])
    expect((await run(['alert', 'remove', 'Tom'])).printed()).toBe('Tom is removed\n')
    expect((await run(['alert', 'show', 'Tom'])).said()).toContain('There is no alert "Tom"')
  })

  test.each([
    [['alert', 'ad', 'X'], 'Did you mean add?'],
    [['alert', 'add'], 'the name of an alert'],
    [['alert', 'list', 'X'], 'takes no "X"'],
    [['alert', 'add', 'Brua', '--words', 'x'], 'There is an alert "Brua" already'],
    [['alert', 'add', 'X'], 'would tell everything'],
    [['alert', 'add', 'X', '--country', 'Norway'], 'three letters'],
    [['alert', 'add', 'X', '--words', 'x', '--digest', 'often'], 'takes a whole number'],
    [['alert', 'add', 'X', '--story', 'none'], 'There is no "none"'],
    [['alert', 'add', 'X', '--words', 'x', '--mail', 'a@b.example,c@d.example'], 'one mail address'],
    [['alert', 'add', 'X', '--words', 'x', '--webhook', 'http://127.0.0.1/a'], 'no public address'],
    [['alert', 'add', 'X', '--words', 'x', '--webhook', 'http://169.254.169.254/a'], 'no public address'],
    [['alert', 'add', 'X', '--words', 'x', '--webhook', 'file:///etc/passwd'], 'only http and https'],
    [['alert', 'add', 'X', '--words', 'x', '--webhook', 'https://hooks.example:22/a'], 'port 22'],
  ])('%j is refused with what to do', async (words, reason) => {
    const refused = await run(words)
    expect([refused.status > 0, refused.printed()]).toEqual([true, ''])
    expect(refused.said()).toContain(reason)
    expect((await run(['alert', 'list'])).printed()).not.toMatch(/^X /mu)
  })

  test('test sends a marked sample and prints what is answered', async () => {
    const bodies: string[] = []
    const hooks = await serve((request, response) => {
      request.on('data', (chunk: Buffer) => bodies.push(chunk.toString()))
      request.on('end', () => response.writeHead(request.url === '/no' ? 500 : 204).end())
    })
    const allow = ['--allow-private', hooks.host]
    await run(['alert', 'add', 'Prøve', '--words', 'x', '--webhook', `${hooks.origin}/yes`, ...allow])
    const taken = await run(['alert', 'test', 'Prøve', ...allow])
    expect([taken.status, taken.printed()]).toEqual([0, `taken  ${hooks.origin}/yes: 204\n`])
    expect(JSON.parse(bodies[0] ?? '')).toMatchObject({ type: 'hearsay.test', data: { news: [{ test: true }] } })
    const refused = await run(['alert', 'test', 'Prøve'])
    expect([refused.status, refused.printed()]).toEqual([1, expect.stringContaining('not taken')])
    expect((await run(['alert', 'test', 'Brua'])).said()).toContain('no targets')
  })
})

test('killed between deciding and hearing that it was taken, it sends the same message again and no other', { timeout: 60_000 }, async () => {
  const place = join(folder, 'killed.db')
  const came: { readonly id: string; readonly body: string }[] = []
  let killing: (() => void) | undefined
  const hooks = await serve((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      came.push({ id: String(request.headers['webhook-id']), body })
      if (killing) killing()
      else response.end('ok')
    })
  })
  await run(['alert', 'add', 'Brua', '--words', 'bru*', '--webhook', `${hooks.origin}/a`, '--allow-private', hooks.host], place)
  await run(['add', report, '--language', 'nb'], place)
  const program = join(import.meta.dirname, '../../../../bin/hearsay.js')
  const child = spawn(process.execPath, [program, 'alert', 'deliver', '--store', place, '--allow-private', hooks.host], { stdio: 'ignore' })
  killing = () => child.kill('SIGKILL')
  await once(child, 'exit')
  killing = undefined
  const store = await openStore(place)
  const poster = await openPoster({ allowPrivate: [hooks.host], pause: 0 })
  const later = Date.now() + 6 * 60_000 // what was lent is free again
  const alerts = openAlerts({ store, poster, clock: { now: () => later, sleep: async () => Promise.resolve() }, holder: 'after' })
  expect((await alerts.look()).news).toBe(0)
  expect(await alerts.deliver()).toEqual({ sent: 1, waiting: 0, failed: 0 })
  expect(came).toHaveLength(2)
  expect(came[0]).toEqual(came[1])
  await poster.close()
  await store.close()
})
