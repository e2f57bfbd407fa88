import { expect, test } from 'vitest'
import { reading } from './example.ts'
import { itemAt, itemKinds, itemsOf, neighbour, spanOf } from './items.ts'

const { text } = reading.report
const all = itemsOf(reading, new Set(itemKinds))
const shown = ({ id, span }: (typeof all)[number]) => `${id} ${text.slice(...span)}`

test('items come in the order of the text, each with its words', () => {
  expect(all.map(shown)).toEqual([
    's1 The harbour is closed',
    'e1 The harbour is closed',
    'p1 The harbour',
    'a1 mayor Ane Lie',
    't1 At noon',
    'e2 police cleared the pier',
    'a2 police',
  ])
})

test('kinds that are off are passed by', () => {
  expect(itemsOf(reading, new Set(['time'])).map(shown)).toEqual(['t1 At noon'])
})

test('an address finds its item by name and words, also when the names have moved', () => {
  expect(itemAt(all, spanOf('0-21'), 'e1')?.id).toBe('e1')
  expect(itemAt(all, spanOf('0-21'), undefined)?.id).toBe('s1')
  expect(itemAt(all, spanOf('0-21'), 't1')?.id).toBe('s1') // t1 is another one now
  expect(itemAt(all, spanOf('15-17'), undefined)?.id).toBe('s1') // within it
  expect(itemAt(all, undefined, 'a2')?.id).toBe('a2')
  expect(itemAt(all, spanOf('900-910'), undefined)).toBeUndefined()
})

test('what is no span in an address is none', () => {
  expect([spanOf('5-9'), spanOf('9-5'), spanOf('a-b'), spanOf(''), spanOf(undefined)]).toEqual([[5, 9], undefined, undefined, undefined, undefined])
})

test('keys go on from what is chosen, else from the words the address has, and stop at the ends', () => {
  const [first, second] = all
  expect(neighbour(all, undefined, 0, 1)).toBe(first)
  expect(neighbour(all, first, 0, 1)).toBe(second)
  expect(neighbour(all, first, 0, -1)).toBe(first)
  expect(neighbour(all, undefined, 30, 1)?.id).toBe('t1')
  expect(neighbour(all, undefined, 30, -1)?.id).toBe('a1')
  expect(neighbour([], undefined, 0, 1)).toBeUndefined()
})
