import { describe, expect, test } from 'vitest'
import { openServed, password, type Asked, type Served } from '../../../../test/served.ts'

const json = { 'content-type': 'application/json' }
const refused = async (served: Served, path: string, how?: Asked): Promise<string> => {
  const answer = await served.ask(path, how)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  const { status, type, code } = (await answer.json()) as { status: number; type: string; code: string } // a problem document
  expect([status, type]).toEqual([answer.status, `/v1/errors#${code}`])
  return `${status} ${code}`
}
const whoAsks = async (served: Served, how?: Asked): Promise<unknown> => ((await (await served.ask('/v1/echo', how)).json()) as { asking: unknown }).asking

describe('who asks', () => {
  test('without an account, this machine is its own owner, and nobody else is anybody', async () => {
    const served = await openServed({ hosts: ['desk.example.org'] })
    expect(await whoAsks(served)).toMatchObject({ by: 'local', role: 'owner' })
    expect(await whoAsks(served, { headers: { host: 'localhost:4270' } })).toMatchObject({ by: 'local' })
    expect(await whoAsks(served, { from: '::1', headers: { host: '[::1]:4270' } })).toMatchObject({ by: 'local' })
    expect(await whoAsks(served, { from: '192.0.2.7' })).toBe('nobody')
    expect(await whoAsks(served, { headers: { host: 'desk.example.org' } })).toBe('nobody')
    for (const field of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'])
      expect(await whoAsks(served, { headers: { [field]: '127.0.0.1' } })).toBe('nobody')
  })

  test('with one, this machine is nobody without it', async () => {
    const served = await openServed()
    const token = await served.add('Ane', 'owner')
    expect(await whoAsks(served)).toBe('nobody')
    expect(await whoAsks(served, { headers: { authorization: `Bearer ${token}` } })).toMatchObject({ by: 'token', asker: { name: 'Ane' }, role: 'owner' })
    expect(await whoAsks(served, { headers: { cookie: await served.cookieOf('ane') } })).toMatchObject({ by: 'session', role: 'owner' })
  })

  test('an account that is made while the server runs counts at once', async () => {
    const served = await openServed()
    expect(await whoAsks(served)).toMatchObject({ by: 'local' })
    await served.add('Ane', 'owner')
    expect(await whoAsks(served)).toBe('nobody')
  })

  test.each([['Bearer hs_' + 'a'.repeat(43)], ['Bearer x'], ['Basic QW5lOng='], ['hs_x'], ['']])(
    '%j lets nobody in, not even beside a session',
    async (authorization) => {
      const served = await openServed()
      await served.add('Ane', 'owner')
      const cookie = await served.cookieOf('Ane')
      const answer = await served.ask('/v1/echo', { headers: { authorization, cookie } })
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer error="invalid_token"'])
    },
  )

  test('a feed reader shows its token as a password, and changes nothing by it', async () => {
    const served = await openServed()
    const token = await served.add('Ane', 'owner')
    const headers = { authorization: `Basic ${Buffer.from(`whoever:${token}`).toString('base64')}` }
    expect(await whoAsks(served, { headers })).toMatchObject({ by: 'token', asker: { name: 'Ane' } })
    expect(await refused(served, '/v1/echo', { body: '{}', headers: { ...json, ...headers } })).toBe('401 token-refused')
  })

  test('a token loses what its account loses', async () => {
    const served = await openServed()
    await served.add('Ane', 'owner')
    const token = await served.add('Per', 'owner')
    const account = await served.people.accounts.byName('Per')
    await served.people.accounts.edit(account?.account.id ?? '', { role: 'reader' })
    expect(await whoAsks(served, { headers: { authorization: `Bearer ${token}` } })).toMatchObject({ role: 'reader' })
  })

  test('tokens cannot be tried one after another', async () => {
    const served = await openServed()
    const token = await served.add('Ane', 'owner')
    const guess = { headers: { authorization: `Bearer hs_${'b'.repeat(43)}` } }
    for (let n = 0; n < 10; n++) expect(await refused(served, '/v1/echo', guess)).toBe('401 token-refused')
    expect(await refused(served, '/v1/echo', guess)).toBe('429 too-many-requests')
    // Who guesses is held back, nobody else.
    expect(await whoAsks(served, { from: '192.0.2.9', headers: { authorization: `Bearer ${token}` } })).toMatchObject({ by: 'token' })
    served.wait(60)
    expect(await whoAsks(served, { headers: { authorization: `Bearer ${token}` } })).toMatchObject({ by: 'token' })
  })
})

describe('other names (DNS rebinding)', () => {
  test.each([
    ['evil.example'],
    ['evil.example:4270'],
    ['127.0.0.1.evil.example'],
    ['localhost.evil.example'],
    ['desk.example.org.evil.example'],
    ['a b'],
    [''],
  ])('%j is not answered to', async (host) => {
    expect(await refused(await openServed({ hosts: ['desk.example.org'] }), '/v1/echo', { headers: { host } })).toBe('421 host-refused')
  })

  test.each([['desk.example.org'], ['DESK.example.org.:443'], ['localhost'], ['10.0.0.7:4270'], ['[::1]:4270'], ['x.localhost']])('%s is', async (host) => {
    expect((await (await openServed({ hosts: ['desk.example.org'] })).ask('/v1/echo', { headers: { host } })).status).toBe(200)
  })
})

describe('other sites (CSRF)', () => {
  const write = { method: 'POST', body: '{}' }
  const own = { 'origin': 'http://127.0.0.1:4270', 'sec-fetch-site': 'same-origin', ...json }

  test('our own page may write, with a session and without an account', async () => {
    const served = await openServed()
    expect((await served.ask('/v1/echo', { ...write, headers: own })).status).toBe(200)
    await served.add('Ane', 'owner')
    const cookie = await served.cookieOf('Ane')
    expect((await served.ask('/v1/echo', { ...write, headers: { ...own, cookie } })).status).toBe(200)
  })

  test.each([
    ['another origin', { ...json, origin: 'https://evil.example' }],
    ['no origin to speak of', { ...json, origin: 'null' }],
    ['another port of this machine', { ...json, origin: 'http://127.0.0.1:3000' }],
    ['another scheme', { ...json, origin: 'https://127.0.0.1:4270' }],
    ['another site', { ...json, 'sec-fetch-site': 'cross-site' }],
    ['a neighbour', { ...json, 'sec-fetch-site': 'same-site' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['text', { 'content-type': 'text/plain' }],
    ['text that says JSON', { 'content-type': 'text/plain; application/json' }],
    ['bytes of no type', { 'content-type': '' }],
  ])('%s may not', async (_, headers) => {
    const served = await openServed()
    expect(await refused(served, '/v1/echo', { ...write, headers })).toBe('403 other-site-refused')
    await served.add('Ane', 'owner')
    const cookie = await served.cookieOf('Ane')
    expect(await refused(served, '/v1/echo', { ...write, headers: { ...headers, cookie } })).toBe('403 other-site-refused')
  })

  test('a program says that it means it, or shows a token', async () => {
    const served = await openServed()
    expect((await served.ask('/v1/echo', { ...write, headers: { 'content-type': 'text/plain', 'x-hearsay': '1' } })).status).toBe(200)
    const authorization = `Bearer ${await served.add('Ane', 'owner')}`
    expect((await served.ask('/v1/echo', { ...write, headers: { 'content-type': 'text/plain', authorization } })).status).toBe(200)
  })

  test('a link from elsewhere may be followed; a picture, script or stream gets nothing', async () => {
    const served = await openServed()
    const elsewhere = { 'sec-fetch-site': 'cross-site' }
    expect((await served.ask('/v1/echo', { headers: { ...elsewhere, 'sec-fetch-mode': 'navigate' } })).status).toBe(200)
    for (const mode of ['no-cors', 'cors', 'websocket', ''])
      expect(await refused(served, '/v1/echo', { headers: { ...elsewhere, 'sec-fetch-mode': mode } })).toBe('403 other-site-refused')
  })

  test('nobody elsewhere is told that they may (no CORS)', async () => {
    const answer = await (
      await openServed()
    ).ask('/v1/echo', {
      method: 'OPTIONS',
      headers: { 'origin': 'https://evil.example', 'access-control-request-method': 'POST' },
    })
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('bodies', () => {
  test('too large by what it says, and by what it is', async () => {
    const body = 'x'.repeat(10_001)
    expect(await refused(await openServed(), '/v1/echo', { body, headers: { ...json, 'content-length': '10001' } })).toBe('413 input-too-large')
    expect(await refused(await openServed(), '/v1/echo', { body, headers: json })).toBe('413 input-too-large')
    expect(await refused(await openServed(), '/v1/echo', { body, headers: { ...json, 'content-length': '1' } })).toBe('413 input-too-large')
  })

  test('of nobody are small', async () => {
    const how = { body: 'x'.repeat(8193), headers: json }
    expect((await (await openServed()).ask('/v1/echo', how)).status).toBe(200)
    expect(await refused(await openServed(), '/v1/echo', { ...how, from: '192.0.2.7' })).toBe('413 input-too-large')
  })

  test.each([['gzip'], ['br'], ['deflate, gzip']])('packed by %s', async (encoding) => {
    expect(await refused(await openServed(), '/v1/echo', { body: 'x', headers: { ...json, 'content-encoding': encoding } })).toBe('415 encoding-refused')
  })

  test.each([['['.repeat(33)], ['{"a":'.repeat(40)], [`{"a":"]]]]","b":${'['.repeat(40)}`]])('nested too deep: %s', async (body) => {
    expect(await refused(await openServed(), '/v1/echo', { body, headers: json })).toBe('413 json-too-deep')
  })

  test('brackets in words nest nothing, and what is whole arrives whole', async () => {
    const body = JSON.stringify({ text: `${'['.repeat(500)} "\\${'{'.repeat(500)}`, å: '🚢' })
    expect(await (await (await openServed()).ask('/v1/echo', { body, headers: json })).json()).toMatchObject({ sent: body })
  })
})

describe('limits', () => {
  test('are told with every answer, and refuse what is over them until the minute is over', async () => {
    const served = await openServed({ requests: 3, writes: 1 })
    const first = await served.ask('/v1/echo')
    expect([first.headers.get('ratelimit-policy'), first.headers.get('ratelimit')]).toEqual(['"reading";q=3;w=60', '"reading";r=2;t=60'])
    served.wait(15)
    await served.ask('/v1/echo')
    await served.ask('/v1/echo')
    const over = await served.ask('/v1/echo')
    expect([over.status, over.headers.get('retry-after'), over.headers.get('content-type')]).toEqual([429, '45', 'application/problem+json'])
    expect((await served.ask('/v1/echo', { body: '{}', headers: json })).status).toBe(200)
    expect(await refused(served, '/v1/echo', { body: '{}', headers: json })).toBe('429 too-many-requests')
    expect((await served.ask('/v1/echo', { from: '192.0.2.8' })).status).toBe(200)
    served.wait(45)
    expect((await served.ask('/v1/echo')).status).toBe(200)
  })

  test('count what assistants ask as reading, for nothing is changed by it', async () => {
    const served = await openServed({ requests: 2, writes: 1 })
    const asked = async (): Promise<number> => (await served.ask('/mcp', { body: '{}', headers: json })).status
    expect([await asked(), await asked(), await asked()]).toEqual([404, 404, 429]) // no assistants here
  })

  test('count by account, wherever it asks from; of IPv6 by subscriber', async () => {
    const served = await openServed({ requests: 1 })
    const headers = { authorization: `Bearer ${await served.add('Ane', 'owner')}` }
    expect((await served.ask('/v1/echo', { headers })).status).toBe(200)
    expect((await served.ask('/v1/echo', { headers, from: '192.0.2.8' })).status).toBe(429)
    expect((await served.ask('/v1/echo', { from: '2001:db8:1:2::9' })).status).toBe(200)
    expect((await served.ask('/v1/echo', { from: '2001:db8:1:2:ffff:1:2:3' })).status).toBe(429)
    expect((await served.ask('/v1/echo', { from: '2001:db8:1:3::9' })).status).toBe(200)
  })
})

describe('every answer', () => {
  test.each([['/'], ['/page.css'], ['/v1/echo'], ['/v1/breaks'], ['/none'], ['/healthz']])('%s says that nothing else is to be trusted', async (path) => {
    const { headers } = await (await openServed()).ask(path)
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toMatch(/no-cache|no-store/u)
    expect(headers.has('strict-transport-security')).toBe(false)
  })

  test('that tells of what broke keeps the words for the log', async () => {
    const served = await openServed()
    const answer = await served.ask('/v1/breaks')
    const text = await answer.text()
    expect([answer.status, text.includes('broken'), text.includes('/home/desk')]).toEqual([500, true, false])
    expect(served.answers.at(-1)?.error?.message).toContain('/home/desk')
  })

  test('is counted by its pattern', async () => {
    const served = await openServed()
    for (const path of ['/v1/echo?q=secret', '/none/at/all', '/']) await served.ask(path)
    expect(served.answers.map(({ method, route, status }) => [method, route, status])).toEqual([
      ['GET', '/v1/echo', 200],
      ['GET', 'none', 404],
      ['GET', 'page', 200],
    ])
  })

  test('503 says when to come again', async () => {
    expect((await (await openServed()).ask('/v1/locked')).headers.get('retry-after')).toBe('10')
  })
})

describe('proxies', () => {
  const callerOf = async (served: Served, how: Asked): Promise<unknown> => ((await (await served.ask('/v1/echo', how)).json()) as { caller: unknown }).caller

  test('that are not trusted are not believed', async () => {
    const headers = { 'x-forwarded-for': '192.0.2.1', 'x-forwarded-proto': 'https' }
    expect(await callerOf(await openServed(), { from: '10.0.0.2', headers })).toMatchObject({ address: '10.0.0.2', secure: false })
  })

  test('that are trusted are believed as far as trust goes', async () => {
    const served = await openServed({ trusted: ['10.0.0.0/8', '::1'] })
    const told = async (list: string, from = '::ffff:10.0.0.2'): Promise<unknown> =>
      ((await callerOf(served, { from, headers: { 'x-forwarded-for': list, 'x-forwarded-proto': 'https' } })) as { address: string }).address
    expect(await told('192.0.2.1')).toBe('192.0.2.1')
    expect(await told('127.0.0.1, 192.0.2.1')).toBe('192.0.2.1')
    expect(await told('192.0.2.1, 10.0.0.9')).toBe('192.0.2.1')
    expect(await told('192.0.2.1, garbage')).toBe('10.0.0.2')
    expect(await told('192.0.2.1', '192.0.2.66')).toBe('192.0.2.66')
  })

  test('behind https the session is kept to https, and browsers are told to stay there', async () => {
    const served = await openServed({ trusted: ['10.0.0.2'], hosts: ['desk.example.org'] })
    await served.add('Ane', 'owner')
    const headers = { ...json, 'host': 'desk.example.org', 'x-forwarded-proto': 'https', 'origin': 'https://desk.example.org' }
    const answer = await served.ask('/v1/session', { from: '10.0.0.2', headers, body: JSON.stringify({ name: 'Ane', password }) })
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-hearsay=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=3600; Secure$/u)
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000')
  })
})
