import { expect, test } from 'vitest'
import { Incoming } from './incoming.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz'
const incoming = (size: number): Incoming =>
  new Incoming(
    (async function* () {
      for (let at = 0; at < letters.length; at += size) yield new TextEncoder().encode(letters.slice(at, at + size))
    })(),
  )

test.each([1, 2, 5, 26])('looks ahead, takes, skips and puts back, in chunks of %i', async (size) => {
  const bytes = incoming(size)
  expect((await bytes.ahead(3)).toString()).toBe('abc')
  expect((await bytes.take(4)).toString()).toBe('abcd')
  expect(await bytes.skip(6)).toBe(6)
  expect(bytes.offset).toBe(10)
  const taken = await bytes.take(3)
  bytes.putBack(taken)
  expect(bytes.offset).toBe(10)
  expect((await bytes.take(5)).toString()).toBe('klmno')
  expect((await bytes.ahead(100)).toString()).toBe('pqrstuvwxyz')
  expect(await bytes.skip(100)).toBe(11)
  expect((await bytes.ahead(1)).length).toBe(0)
})

test('closing ends the stream that it reads', async () => {
  let ended = false
  const bytes = new Incoming(
    (async function* () {
      try {
        yield new Uint8Array(10)
        yield new Uint8Array(10)
      } finally {
        ended = true
      }
    })(),
  )
  await bytes.take(1)
  await bytes.close()
  expect(ended).toBe(true)
})
