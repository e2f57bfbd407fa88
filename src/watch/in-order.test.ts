import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { inOrder } from './in-order.ts'

async function* from<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items
}

async function taken<Result>(results: AsyncIterable<Result>): Promise<Result[]> {
  const all: Result[] = []
  for await (const result of results) all.push(result)
  return all
}

describe('inOrder', () => {
  test('keeps the order whichever is done first', async () => {
    const work = async (item: number): Promise<number> => (await wait(item % 3 === 0 ? 10 : 1), item * 2)
    expect(await taken(inOrder(from([0, 1, 2, 3, 4, 5]), 3, work))).toEqual([0, 2, 4, 6, 8, 10])
  })

  test('begins no more than it may, however slow the taker', async () => {
    let begun = 0
    const results = inOrder(from(Array.from({ length: 50 }, (_, at) => at)), 4, async (item) => (begun++, item))
    let took = 0
    for await (const _ of results) {
      took++
      await wait(1)
      expect(begun - took).toBeLessThanOrEqual(4)
    }
    expect(took).toBe(50)
  })

  test('hands on what is done while the next item is awaited', async () => {
    let release = (): void => {}
    const gate = new Promise<void>((resolve) => (release = resolve))
    const slow = async function* (): AsyncGenerator<string> {
      yield 'a'
      await gate
      yield 'b'
    }
    const results = inOrder(slow(), 4, async (item) => item)
    expect((await results.next()).value).toBe('a')
    release()
    expect((await results.next()).value).toBe('b')
    expect((await results.next()).done).toBe(true)
  })

  test('passes on a failure of the items, after what came before it', async () => {
    const failing = async function* (): AsyncGenerator<number> {
      yield 1
      throw new Error('no more')
    }
    const results = inOrder(failing(), 4, async (item) => item)
    expect((await results.next()).value).toBe(1)
    await expect(results.next()).rejects.toThrow('no more')
  })

  test('passes on a failure of the work', async () => {
    const results = inOrder(from([1, 2]), 4, async (item) => {
      if (item === 2) throw new Error('two')
      return item
    })
    await expect(taken(results)).rejects.toThrow('two')
  })

  test('nothing in, nothing out', async () => {
    expect(await taken(inOrder(from([]), 4, async (item) => item))).toEqual([])
  })

  test('stops when nobody takes any more', async () => {
    let begun = 0
    for await (const _ of inOrder(from(Array.from({ length: 1000 }, (_, at) => at)), 4, async () => begun++)) break
    await wait(5)
    expect(begun).toBeLessThan(10)
  })
})
