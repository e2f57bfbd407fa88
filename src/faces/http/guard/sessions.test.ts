import { describe, expect, test } from 'vitest'
import { openServed, password, type Served } from '../../../../test/served.ts'

const json = { 'content-type': 'application/json' }
const signIn = async (served: Served, name: string, word: string, more: Readonly<Record<string, string>> = {}, from = '127.0.0.1'): Promise<Response> =>
  served.ask('/v1/session', { headers: { ...json, ...more }, body: JSON.stringify({ name, password: word }), from })
const whoIs = async (served: Served, cookie: string): Promise<unknown> => (await served.ask('/v1/session', { headers: { cookie } })).json()
const nobody = { accounts: true }

describe('/v1/session', () => {
  test('begins, tells who it is, and ends', async () => {
    const served = await openServed()
    await served.add('Ane', 'owner')
    const begun = await signIn(served, 'ANE', password)
    expect(await begun.json()).toMatchObject({ account: { name: 'Ane' }, role: 'owner', by: 'session', endsAt: '2026-03-12T22:00:00.000Z' })
    const set = begun.headers.get('set-cookie') ?? ''
    expect(set).toMatch(/^hearsay-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=3600$/u)
    const cookie = set.split(';')[0] ?? ''
    expect(await (await served.ask('/v1/session', { headers: { cookie } })).json()).toMatchObject({ account: { name: 'Ane' }, by: 'session' })
    const ended = await served.ask('/v1/session', { method: 'DELETE', headers: { cookie } })
    expect([ended.status, ended.headers.get('set-cookie')]).toEqual([204, 'hearsay-session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0'])
    expect(await whoIs(served, cookie)).toEqual(nobody)
  })

  test('without an account there is only this machine', async () => {
    expect(await (await (await openServed()).ask('/v1/session')).json()).toEqual({
      account: { id: 'local', name: 'local' },
      role: 'owner',
      by: 'local',
      accounts: false,
    })
  })

  test('nobody has signed in is no error, from wherever it is asked', async () => {
    const served = await openServed()
    expect(await (await served.ask('/v1/session', { from: '10.0.0.9' })).json()).toEqual({ accounts: false })
    await served.add('Ane', 'owner')
    expect(await (await served.ask('/v1/session')).json()).toEqual(nobody)
    expect((await served.ask('/v1/session', { headers: { authorization: `Bearer hs_${'x'.repeat(43)}` } })).status).toBe(401)
  })

  test('ends by itself', async () => {
    const served = await openServed()
    await served.add('Ane', 'owner')
    const cookie = await served.cookieOf('Ane')
    served.wait(3600)
    expect(await whoIs(served, cookie)).toEqual(nobody)
  })

  test('takes no key that somebody else chose (fixation)', async () => {
    const served = await openServed()
    await served.add('Ane', 'owner')
    await served.add('Per', 'reader')
    const theirs = await served.cookieOf('Per')
    const mine = (await signIn(served, 'Ane', password, { cookie: theirs })).headers.get('set-cookie')?.split(';')[0] ?? ''
    expect(mine).not.toBe(theirs)
    expect(await whoIs(served, theirs)).toEqual(nobody)
    const chosen = `hearsay-session=${'c'.repeat(43)}`
    expect((await signIn(served, 'Ane', password, { cookie: chosen })).headers.get('set-cookie')).not.toContain('ccc')
    expect(await whoIs(served, chosen)).toEqual(nobody)
  })

  test('a new password ends it', async () => {
    const served = await openServed()
    await served.add('Ane', 'owner')
    const cookie = await served.cookieOf('Ane')
    const kept = await served.people.accounts.byName('Ane')
    await served.people.accounts.edit(kept?.account.id ?? '', { passwordHash: kept?.passwordHash ?? '' })
    expect(await whoIs(served, cookie)).toEqual(nobody)
  })

  test('takes another password from whoever knows the one it has', async () => {
    const served = await openServed()
    await served.add('Ane', 'owner')
    const token = await served.add('Per', 'reader')
    const [cookie, elsewhere] = [await served.cookieOf('Per'), await served.cookieOf('Per')]
    const change = async (body: object, headers: Readonly<Record<string, string>> = { cookie }): Promise<Response> =>
      served.ask('/v1/session/password', { method: 'PUT', headers: { ...json, ...headers }, body: JSON.stringify(body) })
    const next = 'another long night'
    expect((await change({ before: 'wrong', password: next })).status).toBe(401)
    expect((await change({ before: password, password: 'short' })).status).toBe(400)
    expect((await change({ before: password })).status).toBe(400)
    expect((await change({ before: password, password: next }, {})).status).toBe(401)
    expect((await change({ before: password, password: next }, { authorization: `Bearer ${token}` })).status).toBe(401)
    expect(await whoIs(served, elsewhere)).toMatchObject({ role: 'reader' })
    const changed = await change({ before: password, password: next })
    expect([changed.status, await changed.json()]).toMatchObject([200, { account: { name: 'Per' }, role: 'reader', by: 'session' }])
    for (const old of [cookie, elsewhere]) expect(await whoIs(served, old)).toEqual(nobody)
    expect(await whoIs(served, changed.headers.get('set-cookie')?.split(';')[0] ?? '')).toMatchObject({ account: { name: 'Per' } })
    expect((await signIn(served, 'Per', password)).status).toBe(401)
    expect((await signIn(served, 'Per', next)).status).toBe(200)
  })

  test('whoever found a browser open guesses no password by it', async () => {
    const served = await openServed()
    await served.add('Ane', 'owner')
    const cookie = await served.cookieOf('Ane')
    const guess = async (): Promise<number> =>
      (await served.ask('/v1/session/password', { method: 'PUT', headers: { ...json, cookie }, body: '{"before":"x","password":"another long night"}' })).status
    const statuses = await Promise.all(Array.from({ length: 10 }, guess))
    expect(statuses.filter((it) => it === 401)).toHaveLength(5)
    expect(statuses.filter((it) => it === 429)).toHaveLength(5)
  })

  test.each([['{'], ['[]'], ['{}'], ['{"name":"Ane"}'], ['{"name":"Ane","password":1}'], ['{"name":"Ane","password":"x","role":"owner"}'], ['null']])(
    '%s is no sign-in',
    async (body) => {
      const answer = await (await openServed()).ask('/v1/session', { headers: json, body })
      expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
    },
  )
})

describe('whoever guesses passwords', () => {
  test('is told the same of a name nobody has, a wrong password and an account that is closed', async () => {
    const served = await openServed()
    await served.add('Ane', 'owner')
    await served.add('Per', 'owner')
    const per = await served.people.accounts.byName('Per')
    await served.people.accounts.edit(per?.account.id ?? '', { closed: true })
    const texts = await Promise.all(
      [signIn(served, 'Nobody', password), signIn(served, 'Ane', 'wrong'), signIn(served, 'Per', password)].map(async (it) => (await it).text()),
    )
    expect(new Set(texts).size).toBe(1)
    expect(texts[0]).toContain('sign-in-refused')
  })

  test('waits twice as long each time, by name, wherever from, and though the name be nobody’s', async () => {
    const served = await openServed()
    await served.add('Ane', 'owner')
    for (const name of ['Ane', 'Nobody']) {
      for (let n = 0; n < 5; n++) expect((await signIn(served, name, 'wrong', {}, `192.0.2.${n}`)).status).toBe(401)
      const waits: (string | null)[] = []
      for (let n = 0; n < 4; n++) {
        const answer = await signIn(served, name, 'wrong', {}, `192.0.2.${10 + n}`)
        waits.push(answer.headers.get('retry-after'))
        served.wait(Number(answer.headers.get('retry-after')))
        await signIn(served, name, 'wrong', {}, `192.0.2.${20 + n}`)
      }
      expect(waits).toEqual(['1', '2', '4', '8'])
    }
    served.wait(300)
    expect((await signIn(served, 'Ane', password)).status).toBe(200)
    expect((await signIn(served, 'Ane', 'wrong')).status).toBe(401)
  })

  test('is held back by address, whatever the names', async () => {
    const served = await openServed()
    await served.add('Ane', 'owner')
    for (let n = 0; n < 20; n++) await signIn(served, `name${n}`, 'wrong', {}, '192.0.2.7')
    expect((await signIn(served, 'Ane', password, {}, '192.0.2.7')).status).toBe(429)
    expect((await signIn(served, 'Ane', password, {}, '192.0.2.8')).status).toBe(200)
  })

  test('gains nothing by asking many at once', async () => {
    const served = await openServed()
    await served.add('Ane', 'owner')
    const answers = await Promise.all(Array.from({ length: 50 }, async () => signIn(served, 'Ane', 'wrong')))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
  })
})
