import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiFor } from '../../../test/api-for.ts'
import { checkedApi, type Ask } from '../../../test/checked-api.ts'
import { temporaryFile } from '../../../test/kept-reports.ts'
import { openServed, password } from '../../../test/served.ts'
import { openStore, type Role, type Store } from '../../store/index.ts'

const json = { 'content-type': 'application/json' }
let store: Store
let ask: Ask
let role: Role = 'owner'
const asked = async (
  path: string,
  method = 'GET',
  body?: object,
  more: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly body: unknown }> => {
  const answer = await ask(path, { method, headers: { ...json, ...more }, ...(body && { body: JSON.stringify(body) }) })
  return { status: answer.status, body: answer.status === 204 ? undefined : await answer.json() }
}
const idOf = async (name: string): Promise<string> => (await store.accounts.byName(name))?.account.id ?? ''

beforeAll(async () => {
  store = await openStore(temporaryFile(), { create: true })
  ask = await checkedApi(apiFor(store, () => role))
})
afterAll(async () => store.close())

describe('accounts', () => {
  test('are made, changed and closed by owners', async () => {
    expect(await asked('/v1/accounts', 'POST', { name: 'Per', role: 'reader', password })).toMatchObject({ status: 409, body: { code: 'first-owner' } })
    expect(await asked('/v1/accounts', 'POST', { name: 'Ane', role: 'owner', password })).toMatchObject({
      status: 200,
      body: { name: 'Ane', role: 'owner', closed: false },
    })
    expect(await asked('/v1/accounts', 'POST', { name: 'Per', role: 'reader', password })).toMatchObject({ status: 200 })
    expect(await asked('/v1/accounts', 'POST', { name: 'per', role: 'reader', password })).toMatchObject({ status: 409, body: { code: 'account-taken' } })
    expect(await asked('/v1/accounts', 'POST', { name: 'Kari', role: 'reader', password: 'short' })).toMatchObject({
      status: 400,
      body: { code: 'weak-password' },
    })
    const per = `/v1/accounts/${await idOf('Per')}`
    expect(await asked(per, 'PATCH', { role: 'editor' })).toMatchObject({ status: 200, body: { name: 'Per', role: 'editor' } })
    const before = (await store.accounts.byName('Per'))?.passwordHash
    expect(await asked(per, 'PATCH', { password: 'another long night' })).toMatchObject({ status: 200 })
    expect((await store.accounts.byName('Per'))?.passwordHash).not.toBe(before)
    const listed = await asked('/v1/accounts')
    expect(listed).toMatchObject({ body: { items: [{ name: 'Ane' }, { name: 'Per', role: 'editor' }] } })
    expect(JSON.stringify(listed)).not.toContain('scrypt')
    expect(await asked(per, 'DELETE')).toEqual({ status: 204, body: undefined })
    expect(await asked('/v1/accounts')).toMatchObject({ body: { items: [{ closed: false }, { name: 'Per', closed: true }] } })
    expect(await asked(`/v1/accounts/${await idOf('Ane')}`, 'DELETE')).toMatchObject({ status: 409, body: { code: 'last-owner' } })
    expect(await asked('/v1/accounts/none', 'PATCH', { role: 'reader' })).toMatchObject({ status: 404, body: { code: 'unknown-account' } })
  })

  test('their sessions are ended', async () => {
    const id = await idOf('Ane')
    await store.accounts.addSession({ hash: 'h', account: id, madeAt: '2031-05-04T12:00:00Z', endsAt: '2032-05-04T12:00:00Z' })
    expect(await asked(`/v1/accounts/${id}/sessions`, 'DELETE')).toMatchObject({ status: 204 })
    expect(await store.accounts.session('h', '2031-05-04T12:00:01Z')).toBeUndefined()
  })

  test('a password, and a token, are kept for nobody who sends them twice', async () => {
    const key = { 'idempotency-key': 'k1' }
    const path = `/v1/accounts/${await idOf('Ane')}/tokens`
    const made = [await asked(path, 'POST', { label: 'a' }, key), await asked(path, 'POST', { label: 'a' }, key)]
    const secrets = made.map(({ body }) => (body as { secret: string }).secret)
    expect(new Set(secrets).size).toBe(2)
    expect(secrets[0]).toMatch(/^hs_[\w-]{43}$/u)
    expect(JSON.stringify(await asked(path))).not.toContain('hs_')
  })
})

test('tokens have a role of their own at most, an end, and are ended', async () => {
  const path = `/v1/accounts/${await idOf('Ane')}/tokens`
  const made = await asked(path, 'POST', { label: 'nightly', role: 'reader', days: 30 })
  const { id, endsAt } = made.body as { id: string; endsAt: string }
  expect([made.status, endsAt.slice(0, 10)]).toEqual([200, '2031-06-03'])
  expect(await asked(path)).toMatchObject({ body: { items: [{}, {}, { id, label: 'nightly', role: 'reader' }] } })
  expect(await asked(`/v1/tokens/${id}`, 'DELETE')).toMatchObject({ status: 204 })
  expect(await asked(`/v1/tokens/${id}`, 'DELETE')).toMatchObject({ status: 404, body: { code: 'unknown-token' } })
  expect(await asked(path, 'POST', { label: 'x', role: 'boss' })).toMatchObject({ status: 400 })
})

test('the server says what it is, to whom', async () => {
  const told = await asked('/v1/server')
  expect(told).toMatchObject({
    status: 200,
    body: { role: 'owner', accounts: true, zone: 'Europe/Oslo', store: { counts: { reports: 0 } }, limits: { bodyMb: 20 } },
  })
  expect((told.body as { store: { name: string } }).store.name).not.toContain('/')
  role = 'reader'
  expect(await asked('/v1/server')).toMatchObject({ body: { role: 'reader' } })
  role = 'owner'
})

test('copies of the store are made and listed', async () => {
  const made = await asked('/v1/backups', 'POST')
  expect(made).toMatchObject({ status: 200, body: { name: expect.stringContaining('.backup.db') as string, bytes: 4096 } })
  expect(await asked('/v1/backups')).toEqual({ status: 200, body: { items: [made.body] } })
  await asked('/v1/backups', 'POST')
  expect(((await asked('/v1/backups')).body as { items: object[] }).items).toHaveLength(2)
})

test('the first account is made by whoever sits at this machine, who then has to sign in', async () => {
  const fresh = await openStore(temporaryFile(), { create: true })
  const served = await openServed({ store: fresh, apps: [apiFor(fresh)] })
  const make = async (name: string, from?: string): Promise<number> =>
    (await served.ask('/v1/accounts', { headers: json, body: JSON.stringify({ name, role: 'owner', password }), ...(from !== undefined && { from }) })).status
  expect(await make('Eve', '10.0.0.9')).toBe(401)
  expect(await make('Ane')).toBe(200)
  expect(await make('Eve')).toBe(401)
  expect(await (await served.ask('/v1/session')).json()).toEqual({ accounts: true })
  const cookie = await served.cookieOf('Ane')
  expect((await served.ask('/v1/accounts', { headers: { cookie } })).status).toBe(200)
})
