import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'

/** The built program as a person starts it. */
const program = join(import.meta.dirname, '../bin/hearsay.js')
const folder = mkdtempSync(join(tmpdir(), 'hearsay-serve-'))
const password = 'a long night in Ålvik'
const running: ChildProcess[] = []
let stores = 0

afterEach(() => {
  for (const child of running.splice(0)) if (child.exitCode === null) child.kill('SIGKILL')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Started {
  readonly child: ChildProcess
  readonly url: string
  readonly port: number
  readonly store: string
  /** Lines of the log so far. */
  log(): string
  /** Sends a signal and tells the exit status. */
  stop(signal: NodeJS.Signals): Promise<number | null>
}

async function start(
  words: readonly string[] = [],
  store = join(folder, `${++stores}.db`),
  environment: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', '--store', store, ...words], { cwd: folder, env: { ...process.env, ...environment } })
  running.push(child)
  let log = ''
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (part: Buffer) => {
      log += part.toString()
      const [, found] = /"url":"([^"]+)"/u.exec(log) ?? []
      if (found !== undefined) resolve(found)
    })
    child.once('exit', () => reject(new Error(log)))
  })
  const stop = async (signal: NodeJS.Signals): Promise<number | null> => {
    const exit = once(child, 'exit')
    child.kill(signal)
    return ((await exit) as [number | null])[0]
  }
  return { child, url, port: Number(new URL(url).port), store, log: () => log, stop }
}

function hearsay(words: readonly string[], input = ''): { readonly status: number | null; readonly out: string; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { input, cwd: folder, encoding: 'utf8' })
  return { status, out: stdout, said: stderr }
}

/** A request as it stands on the wire: no client mends its path or host. */
async function raw(port: number, path: string, headers: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number; readonly text: string }> {
  const asked = request({ host: '127.0.0.1', port, path, headers })
  asked.end()
  const [answer] = (await once(asked, 'response')) as [AsyncIterable<Buffer> & { statusCode: number }]
  let text = ''
  for await (const part of answer) text += part.toString()
  return { status: answer.statusCode, text }
}

describe('hearsay serve', () => {
  test('answers, says how it is, and ends in order', async () => {
    const { url, stop, log } = await start()
    const page = await fetch(url)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await page.text()).toContain('<title>Hearsay')
    expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ status: 'well', checks: { store: 'well', watching: 'well', joining: 'well' } })
    expect(await (await fetch(`${url}/v1/stories`)).json()).toMatchObject({ items: [] })
    expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/^hearsay_http_requests_total\{method="GET",route="\/v1\/stories",status="200"\} 1$/mu)
    expect(await stop('SIGTERM')).toBe(0)
    expect(
      log()
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { msg: string }).msg),
    ).toEqual(['serving', 'stopping', 'stopped'])
  })

  test('ends a stream when it ends', async () => {
    const { url, stop } = await start()
    const stream = await fetch(`${url}/v1/stream`)
    expect([stream.status, stream.headers.get('content-type'), stream.headers.get('x-content-type-options')]).toEqual([200, 'text/event-stream', 'nosniff'])
    const told = stream.text()
    expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/^hearsay_streams 1$/mu)
    const ended = stop('SIGTERM')
    expect(await told).toMatch(/: end\n\n$/u)
    expect(await ended).toBe(0)
  })

  test('told to stop twice, it ends at once, whatever it has begun', async () => {
    const { child, port, log, stop } = await start()
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write('POST /v1/read HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{')
    for (let tries = 0; tries < 100 && !log().includes('stopping'); tries++) {
      if (tries === 10) child.kill('SIGTERM')
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(child.exitCode).toBeNull()
    expect(await stop('SIGTERM')).toBe(143)
  })

  test('keeps and joins what a watched folder gets', async () => {
    const news = mkdtempSync(join(folder, 'news-'))
    writeFileSync(join(news, 'a.txt'), 'Brua i Ålvik stengt\n\nOrdfører Ane Lie sier at brua er stengt i natt.\n')
    const { url, store, stop } = await start(['--host', '127.0.0.1'])
    expect(hearsay(['watch', 'add', news, '--store', store]).status).toBe(0)
    const stories = async (): Promise<number> => ((await (await fetch(`${url}/v1/stories`)).json()) as { items: unknown[] }).items.length
    for (let tries = 0; tries < 400 && (await stories()) === 0; tries++) await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await stories()).toBe(1)
    expect(await stop('SIGINT')).toBe(0)
  })

  test('paths lead nowhere but to what there is', async () => {
    const { port } = await start()
    for (const path of [
      '/../package.json',
      '/%2e%2e/%2e%2e/etc/passwd',
      '//etc/passwd',
      '/..%5c..%5cetc/passwd',
      '/page.css/../../x',
      '/v1/reports/..%2f..%2fetc%2fpasswd',
      '/\0',
    ])
      expect([path, (await raw(port, encodeURI(path).replaceAll('%25', '%'))).status]).toEqual([
        path,
        expect.toSatisfy((status: number) => status === 404 || status === 400 || status === 405) as number,
      ])
    expect(await raw(port, '/', { host: 'evil.example' })).toMatchObject({ status: 421, text: expect.stringContaining('host-refused') as string })
    expect(await raw(port, '/', { host: 'evil example' })).toMatchObject({
      status: expect.toSatisfy((status: number) => status >= 400 && status < 500) as number,
    })
  })

  test('lets nobody in from outside before somebody has an account, and by it after', async () => {
    const store = join(folder, `${++stores}.db`)
    expect(hearsay(['serve', '--host', '0.0.0.0', '--store', store])).toMatchObject({
      status: 2,
      said: expect.stringContaining('hearsay user add NAME --role owner') as string,
    })
    expect(hearsay(['user', 'add', 'ane', '--role', 'owner', '--store', store], `${password}\n`).status).toBe(0)
    const token = hearsay(['token', 'add', 'ane', 'test', '--store', store]).out.trim()
    const { port, stop, log } = await start(['--host', '0.0.0.0'], store)
    const url = `http://127.0.0.1:${port}`
    expect((await fetch(`${url}/v1/stories`)).status).toBe(401)
    expect((await fetch(`${url}/metrics`)).status).toBe(401)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect((await fetch(`${url}/v1/stories`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200)
    const signIn = async (word: string): Promise<Response> =>
      fetch(`${url}/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: 'ane', password: word }) })
    expect((await signIn('wrong')).status).toBe(401)
    const cookie = (await signIn(password)).headers.get('set-cookie')?.split(';')[0] ?? ''
    expect((await fetch(`${url}/v1/stories`, { headers: { cookie } })).status).toBe(200)
    expect(await stop('SIGTERM')).toBe(0)
    for (const secret of [token, password, cookie.split('=')[1] ?? '']) expect(log()).not.toContain(secret)
    expect(log()).toContain('sign-in-refused')
  })

  test('a port that is taken, settings that are wrong, a store that is none: told in a line', async () => {
    const { port } = await start()
    expect(hearsay(['serve', '--port', String(port), '--store', 'other.db'])).toMatchObject({
      status: 1,
      said: expect.stringContaining(`--port ${port + 1}`) as string,
    })
    expect(hearsay(['serve', '--port', 'many'])).toMatchObject({ status: 2, said: expect.stringContaining('--port: A setting cannot be used') as string })
    writeFileSync(join(folder, 'wrong.toml'), '[limits]\nwrits = 1\n')
    expect(hearsay(['serve', '--config', 'wrong.toml'])).toMatchObject({ status: 2, said: expect.stringContaining('wrong.toml:2: A setting') as string })
    writeFileSync(join(folder, 'none.db'), 'no store at all '.repeat(100))
    expect(hearsay(['serve', '--store', 'none.db'])).toMatchObject({ status: 1, said: expect.stringContaining('is no store of Hearsay') as string })
    expect(hearsay(['serve', '--host', '203.0.113.7', '--store', 'other.db']).status).toBe(2)
  })

  test('a variable with a slip is told of', async () => {
    const { log } = await start([], undefined, { HEARSAY_PROT: '1' })
    expect(log()).toContain('"variable":"HEARSAY_PROT"')
  })
})
