import { afterEach, describe, expect, test } from 'vitest'
import { openPool, type Pool } from './pool.ts'

const dying = new URL('../../test/workers/dying.js', import.meta.url)
let pool: Pool | undefined
afterEach(async () => pool?.close())

async function answer(text: string): Promise<string> {
  const result = await pool?.read({ bytes: new TextEncoder().encode(text), first: 1, cut: false })
  return new TextDecoder().decode(result?.bytes)
}

describe('openPool', () => {
  test('answers more questions than it has threads', async () => {
    pool = openPool(2, {}, dying)
    expect(await Promise.all(['a', 'slow', 'bcd', 'slow', 'ef'].map(answer))).toEqual(['1\n', '4\n', '3\n', '4\n', '2\n'])
  })

  test.each([['die'], ['throw']])('a thread that dies of a line (%s) fails that line only', async (word) => {
    pool = openPool(1, {}, dying)
    const lines = (await answer(`one\n{"id":"x","${word}":1}\nthree\n`)).split('\n')
    expect(lines[0]).toBe('3')
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ id: 'x', error: { code: 'worker-died' } })
    expect(lines[2]).toBe('5')
    expect(await answer('after')).toBe('5\n')
  })

  test('the real worker reads', async () => {
    pool = openPool(1, { only: ['report'] })
    expect(JSON.parse(await answer('{"id":"1","text":"Folk sover.","language":"nb"}\n'))).toMatchObject({ report: { id: '1', text: 'Folk sover.' } })
  })

  test('a pool that was never asked closes at once', async () => {
    await openPool(3, {}, dying).close()
  })
})
