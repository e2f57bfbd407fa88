import { expect, test } from 'vitest'
import { remembered, type Ready, type ReadyBytes } from './remembered.ts'

const textOf = (found: ReadyBytes | undefined): string => new TextDecoder().decode(found?.body)
const ready = (body: string): Ready => ({ body, etag: `"${body.length}"`, headers: {} })

test('an answer is remembered while the edition is the same', () => {
  const memory = remembered()
  memory.keep('/a', '1', ready('x'))
  expect([textOf(memory.get('/a', '1')), memory.get('/a', '2'), memory.get('/a', '1'), memory.get('/b', '1')]).toEqual(['x', undefined, undefined, undefined])
})

test('memory does not grow: the oldest goes, and what is too long is not kept', () => {
  const memory = remembered(10)
  for (const name of ['a', 'b', 'c']) memory.keep(name, '1', ready('four'))
  expect(['a', 'b', 'c'].map((name) => memory.get(name, '1') !== undefined)).toEqual([false, true, true])
  memory.keep('b', '1', ready('fourfour'))
  expect(['b', 'c'].map((name) => memory.get(name, '1')?.body.length)).toEqual([8, undefined])
  const large = remembered()
  large.keep('a', '1', ready('x'.repeat(1_000_001)))
  expect(large.get('a', '1')).toBeUndefined()
})
