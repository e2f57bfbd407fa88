import { expect, it } from 'vitest'
import { type NameModel, packNames, unpackNames, weightsOf } from './model.ts'
import { tagCount } from './scores.ts'

const model: NameModel = {
  balance: { network: 8, outside: -16, votes: 30 },
  transitions: Array.from({ length: (tagCount + 1) * tagCount }, (_, i) => i - 9),
  keys: Uint32Array.from([3, 900, 70_000]),
  weights: Int8Array.from([1, 2, 3, 4, 5, 6, -1, -2, -3, -4, -5, -6, 127, 0, 0, 0, 0, -127]),
}

it('comes back from its bytes as it was', () => expect(unpackNames(packNames(model))).toEqual(model))

it('refuses bytes of another kind', () => expect(() => unpackNames(packNames({ ...model }).with(8, 63))).toThrow())

it('adds the weights of a feature it knows, none for others', () => {
  const sums = new Int32Array(tagCount)
  const add = weightsOf(model)
  add(900, sums, 0)
  add(901, sums, 0)
  expect([...sums]).toEqual([0, -1, -2, -3, -4, -5, -6])
})
