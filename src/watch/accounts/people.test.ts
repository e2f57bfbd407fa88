import { randomBytes } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { temporaryFile } from '../../../test/kept-reports.ts'
import { openStore } from '../../store/index.ts'
import { hashOfKey, looksLikeToken } from './keys.ts'
import { openPasswords } from './passwords.ts'
import { accountNamed, addAccount, addToken, changePassword, changeRole, closeAccount, endToken, type PeopleOptions } from './people.ts'

const passwords = openPasswords({ cost: 4 })
const now = '2026-03-12T21:00:00Z'
let people: PeopleOptions
const add = async (name: string, role: 'reader' | 'editor' | 'owner' = 'owner', password = 'a long night in Ålvik'): Promise<void> => {
  await addAccount(people, { name, role, password })
}

beforeEach(async () => {
  const { accounts } = await openStore(temporaryFile(), { create: true })
  people = { accounts, passwords, now: () => now, random: randomBytes }
})

describe('accounts', () => {
  test('are made once a name, whatever the case of its letters', async () => {
    await add('Ane.Lie')
    await expect(add('ane.lie')).rejects.toMatchObject({ code: 'account-taken' })
    expect(await accountNamed(people.accounts, 'ANE.LIE')).toMatchObject({ name: 'Ane.Lie', role: 'owner', madeAt: now, closed: false })
  })

  test('the first is an owner', async () => {
    await expect(add('Ane', 'reader')).rejects.toMatchObject({ code: 'first-owner', hint: 'hearsay user add Ane --role owner' })
    await add('Ane')
    await add('Per', 'reader')
    expect((await people.accounts.list()).map(({ name, role }) => [name, role])).toEqual([
      ['Ane', 'owner'],
      ['Per', 'reader'],
    ])
  })

  test.each([[''], [' Ane'], ['Ane Lie'], ['<b>'], ['a\nb'], ['.'], ['a'.repeat(65)], ['a\u202eb']])('%j is no name', async (name) => {
    await expect(add(name)).rejects.toMatchObject({ code: 'bad-name' })
  })

  test.each([['Ane'], ['åse@desk.example'], ['ñandú-7'], ['李雷']])('%s is one', async (name) => {
    await add(name)
    expect(await accountNamed(people.accounts, name)).toMatchObject({ name })
  })

  test.each([['short'], ['aaaaaaaaaaaaaaaaaa'], ['x1y2'.repeat(200)]])('%s is no password', async (password) => {
    await expect(add('Ane', 'owner', password)).rejects.toMatchObject({ code: 'weak-password' })
    expect(await people.accounts.count()).toBe(0)
  })

  test('the last owner stays', async () => {
    await add('Ane')
    await expect(changeRole(people, 'Ane', 'reader')).rejects.toMatchObject({ code: 'last-owner' })
    await expect(closeAccount(people, 'Ane')).rejects.toMatchObject({ code: 'last-owner' })
    await add('Per')
    await changeRole(people, 'Ane', 'reader')
    expect(await accountNamed(people.accounts, 'Ane')).toMatchObject({ role: 'reader' })
  })

  test('nobody is changed who is not there', async () => {
    await expect(changeRole(people, 'Nils', 'owner')).rejects.toMatchObject({ code: 'unknown-account' })
    await expect(changePassword(people, 'Nils', 'a long night in Ålvik')).rejects.toMatchObject({ code: 'unknown-account' })
    await expect(closeAccount(people, 'Nils')).rejects.toMatchObject({ code: 'unknown-account' })
  })
})

describe('tokens', () => {
  test('are told once, and kept as a hash', async () => {
    await add('Ane')
    const { secret, token } = await addToken(people, { name: 'Ane', label: 'nightly export' })
    expect(looksLikeToken(secret)).toBe(true)
    expect(secret).toMatch(/^hs_[\w-]{43}$/u)
    expect(JSON.stringify(token)).not.toContain(secret.slice(3))
    expect(await people.accounts.token(hashOfKey(secret), now)).toMatchObject({ account: { name: 'Ane' }, token: { label: 'nightly export', role: 'owner' } })
  })

  test('have no greater role than their account', async () => {
    await add('Ane')
    await add('Per', 'editor')
    await expect(addToken(people, { name: 'Per', label: 'x', role: 'owner' })).rejects.toMatchObject({ code: 'role-needed' })
    expect((await addToken(people, { name: 'Per', label: 'x', role: 'reader' })).token.role).toBe('reader')
  })

  test('end when they are ended, and with their account', async () => {
    await add('Ane')
    await add('Per')
    const one = await addToken(people, { name: 'Ane', label: 'one' })
    const two = await addToken(people, { name: 'Ane', label: 'two' })
    await endToken(people, one.token.id)
    await expect(endToken(people, one.token.id)).rejects.toMatchObject({ code: 'unknown-token' })
    expect(await people.accounts.token(hashOfKey(one.secret), now)).toBeUndefined()
    await closeAccount(people, 'Ane')
    expect(await people.accounts.token(hashOfKey(two.secret), now)).toBeUndefined()
    await expect(addToken(people, { name: 'Ane', label: 'x' })).rejects.toMatchObject({ code: 'unknown-account' })
  })
})
