import { expect, test } from 'vitest'
import { onEveryStore } from '../../../test/stores.ts'
import { openStore, type Account, type Role, type Store } from '../index.ts'

const account = (id: string, role: Role, name = id): Account => ({ id, name, role, madeAt: `2031-04-02T10:00:0${id.length}Z`, closed: false })
const at = (time: string): string => `2031-04-02T${time}:00Z`

onEveryStore(({ place }) => {
  const filled = async (...accounts: readonly Account[]): Promise<Store> => {
    const store = await openStore(await place(), { create: true })
    for (const one of accounts) expect(await store.accounts.add(one, `hash of ${one.id}`)).toBe(true)
    return store
  }

  test('an account is found by its name in any letters, and its name is taken in any', async () => {
    const store = await filled(account('a', 'owner', 'Åse Vik'))
    const { accounts } = store
    expect(await accounts.byName('åSE vIK')).toEqual({ account: account('a', 'owner', 'Åse Vik'), passwordHash: 'hash of a' })
    expect(await accounts.byName('A\u030Ase Vik')).toBeDefined()
    expect(await accounts.byName('Ase Vik')).toBeUndefined()
    expect(await accounts.add(account('bb', 'reader', 'ÅSE VIK '), 'x')).toBe(false)
    expect(await accounts.add(account('bb', 'reader', 'Per'), 'x')).toBe(true)
    expect((await accounts.list()).map(({ id }) => id)).toEqual(['a', 'bb'])
    expect(await accounts.count()).toBe(2)
    expect(await accounts.get('bb')).toEqual(account('bb', 'reader', 'Per'))
    await store.close()
  })

  test('the last owner stays one, also when two are closed at once', async () => {
    const store = await filled(account('a', 'owner'), account('bb', 'owner'), account('ccc', 'editor'))
    const { accounts } = store
    const done = await Promise.all([accounts.edit('a', { closed: true }), accounts.edit('bb', { role: 'reader' })])
    expect(done.filter(Boolean)).toHaveLength(1)
    const left = (await accounts.list()).find(({ role, closed }) => role === 'owner' && !closed)
    expect(await accounts.edit(left?.id ?? '', { role: 'editor' })).toBe(false)
    expect(await accounts.edit('ccc', { role: 'owner' })).toBe(true)
    expect(await accounts.edit(left?.id ?? '', { closed: true })).toBe(true)
    expect(await accounts.edit('nobody', { closed: true })).toBe(false)
    expect((await store.changes.newest({ kind: 'account', limit: 1 }))[0]).toMatchObject({ fate: 'changed', id: left?.id, after: { status: 'closed' } })
    await store.close()
  })

  test('a session holds until it ends, its password is changed or its account closed', async () => {
    const store = await filled(account('a', 'owner'), account('bb', 'editor'))
    const { accounts } = store
    const come = async (hash: string, who: string): Promise<void> => accounts.addSession({ hash, account: who, madeAt: at('10:00'), endsAt: at('12:00') })
    await come('one', 'bb')
    await come('two', 'bb')
    await come('three', 'a')
    expect(await accounts.session('one', at('11:59'))).toEqual(account('bb', 'editor'))
    expect(await accounts.session('one', at('12:00'))).toBeUndefined()
    await accounts.endSession('one')
    expect(await accounts.session('one', at('11:00'))).toBeUndefined()
    await accounts.edit('bb', { role: 'reader' })
    expect((await accounts.session('two', at('11:00')))?.role).toBe('reader')
    await accounts.edit('bb', { passwordHash: 'new' })
    expect(await accounts.session('two', at('11:00'))).toBeUndefined()
    expect((await accounts.byName('bb'))?.passwordHash).toBe('new')
    await come('four', 'bb')
    await accounts.edit('bb', { closed: true })
    expect(await accounts.session('four', at('11:00'))).toBeUndefined()
    expect(await accounts.session('three', at('11:00'))).toBeDefined()
    await accounts.endSession('none')
    await come('five', 'a')
    expect([await accounts.endSessions('a'), await accounts.endSessions('a'), await accounts.session('three', at('11:00'))]).toEqual([2, 0, undefined])
    const told = (await store.changes.newest({ kind: 'account' })).toReversed().filter(({ fate }) => fate === 'changed')
    expect(told.map(({ id, after }) => [id, after?.status])).toEqual([
      ['bb', 'open'], // a session ended
      ['bb', 'open'], // a role
      ['bb', 'open'], // a password
      ['bb', 'closed'],
      ['a', 'open'], // all of its sessions
    ])
    await store.close()
  })

  test('a token does no more than its account may now, is marked once a minute, and goes with its account', async () => {
    const store = await filled(account('a', 'owner'), account('bb', 'editor'))
    const { accounts } = store
    const token = { id: 't', account: 'bb', label: 'skript', role: 'editor', madeAt: at('10:00') } as const
    await accounts.addToken({ ...token, hash: 'h' })
    await accounts.addToken({ ...token, id: 'u', hash: 'i', endsAt: at('11:00') })
    expect(await accounts.token('h', at('10:01'))).toEqual({ account: account('bb', 'editor'), token: { ...token, usedAt: at('10:01') } })
    expect((await accounts.token('h', '2031-04-02T10:01:59Z'))?.token.usedAt).toBe(at('10:01'))
    expect((await accounts.token('h', at('10:02')))?.token.usedAt).toBe(at('10:02'))
    expect(await accounts.token('i', at('10:59'))).toBeDefined()
    expect(await accounts.token('i', at('11:00'))).toBeUndefined()
    await accounts.edit('bb', { role: 'reader' })
    expect((await accounts.token('h', at('10:03')))?.token.role).toBe('reader')
    expect((await accounts.tokens('bb')).map(({ id, role }) => [id, role])).toEqual([
      ['t', 'reader'],
      ['u', 'reader'],
    ])
    expect(await accounts.endToken('u')).toBe(true)
    expect(await accounts.endToken('u')).toBe(false)
    expect((await store.changes.newest({ kind: 'account', limit: 1 }))[0]).toMatchObject({ id: 'bb', fate: 'changed', after: { status: 'open' } })
    await accounts.edit('bb', { closed: true })
    expect(await accounts.token('h', at('10:04'))).toBeUndefined()
    expect(await accounts.tokens('bb')).toEqual([])
    await store.close()
  })
})
