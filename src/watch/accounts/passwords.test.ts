import { describe, expect, test } from 'vitest'
import { openPasswords } from './passwords.ts'

const passwords = openPasswords({ cost: 4 })

describe('passwords', () => {
  test('fit their own hash alone, and no two hashes are the same', async () => {
    const [one, two] = await Promise.all([passwords.hash('a long night in Ålvik'), passwords.hash('a long night in Ålvik')])
    expect(one).toMatch(/^scrypt:4:8:1:[\w-]{22}:[\w-]{43}$/u)
    expect(one).not.toBe(two)
    expect(await passwords.fits('a long night in Ålvik', one)).toBe(true)
    expect(await passwords.fits('a long night in Alvik', one)).toBe(false)
    expect(await passwords.fits('', one)).toBe(false)
  })

  test('are the same typed with letters in one piece or two', async () => {
    const hash = await passwords.hash('Ålesund ved havet')
    expect(await passwords.fits('Ålesund ved havet'.normalize('NFD'), hash)).toBe(true)
  })

  test('of nobody never fit', async () => {
    expect(await passwords.fits('a long night in Ålvik', undefined)).toBe(false)
    expect(await passwords.fits('', undefined)).toBe(false)
    expect(await passwords.fits('x'.repeat(10_000), await passwords.hash('a long night in Ålvik'))).toBe(false)
  })

  test('a hash that is damaged or dearer than ours fits nothing', async () => {
    const hash = await passwords.hash('a long night in Ålvik')
    for (const wrong of ['', 'x', hash.slice(0, -1), hash.replace('scrypt:4', 'scrypt:30')])
      expect(await passwords.fits('a long night in Ålvik', wrong)).toBe(false)
  })

  test('kept with another cost fit still', async () => {
    const dearer = openPasswords({ cost: 6 })
    expect(await passwords.fits('a long night in Ålvik', await dearer.hash('a long night in Ålvik'))).toBe(true)
  })

  test('are refused where too many wait', async () => {
    const many = await Promise.allSettled(Array.from({ length: 40 }, async () => passwords.fits('x', undefined)))
    const refused = many.filter((it) => it.status === 'rejected').map(({ reason }: PromiseRejectedResult) => reason as unknown)
    expect(refused).toHaveLength(20)
    expect(refused[0]).toMatchObject({ code: 'too-many-requests' })
    expect(await passwords.fits('x', undefined)).toBe(false)
  })

  test('cost what they should', async () => {
    expect(await openPasswords().hash('a long night in Ålvik')).toMatch(/^scrypt:17:8:1:/u)
  })
})
