import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agglomerate, type Likely } from './agglomerate.ts'

const never = (): boolean => false

test('groups are joined while their members likely belong together on average', () => {
  const pairs = [
    { a: 0, b: 1, chance: 0.9 },
    { a: 1, b: 2, chance: 0.8 },
    { a: 2, b: 3, chance: 0.3 },
  ]
  // 0 and 2 are not told of: the mean of 0–2 and 1–2 is 0.4
  expect(agglomerate(4, pairs, 0.4, never)).toEqual([0, 0, 0, 3])
  expect(agglomerate(4, pairs, 0.5, never)).toEqual([0, 0, 2, 3])
})

test('what may not be one stays two, and keeps others with it apart', () => {
  const pairs = [
    { a: 0, b: 1, chance: 0.9 },
    { a: 1, b: 2, chance: 0.8 },
    { a: 0, b: 2, chance: 0.7 },
  ]
  expect(agglomerate(3, pairs, 0.2, (a, b) => Math.abs(a - b) === 2)).toEqual([0, 0, 2])
})

const somePairs = fc.uniqueArray(fc.record({ a: fc.nat(11), b: fc.nat(11), chance: fc.integer({ min: 1, max: 20 }).map((it) => it / 20) }), {
  selector: ({ a, b }) => (a < b ? `${a} ${b}` : `${b} ${a}`),
  maxLength: 40,
})
const proper = (pairs: readonly Likely[]): Likely[] => pairs.filter(({ a, b }) => a !== b)

test('the order of the pairs does not matter', () => {
  fc.assert(
    fc.property(somePairs, (pairs) => {
      expect(agglomerate(12, proper(pairs).reverse(), 0.4, never)).toEqual(agglomerate(12, proper(pairs), 0.4, never))
    }),
  )
})

test('a group is named by its smallest member', () => {
  fc.assert(
    fc.property(somePairs, (pairs) => {
      const groups = agglomerate(12, proper(pairs), 0.4, never)
      groups.forEach((group, thing) => {
        expect(group).toBeLessThanOrEqual(thing)
        expect(groups[group]).toBe(group)
      })
    }),
  )
})

/** The same said plainly: of all pairs of groups the likeliest are made one, again and again. */
function plainly(count: number, pairs: readonly Likely[], least: number): readonly number[] {
  const groupOf = Array.from({ length: count }, (_, thing) => thing)
  for (;;) {
    const sizes = groupOf.map((group) => groupOf.filter((other) => other === group).length)
    const sums = new Map<number, number>()
    for (const { a, b, chance } of pairs) {
      const [one, other] = [Math.min(groupOf[a]!, groupOf[b]!), Math.max(groupOf[a]!, groupOf[b]!)]
      if (one !== other) sums.set(one * count + other, (sums.get(one * count + other) ?? 0) + chance)
    }
    const means = [...sums].map(([pair, sum]) => ({ pair, mean: sum / (sizes[Math.floor(pair / count)]! * sizes[pair % count]!) }))
    const [best] = means.filter(({ mean }) => mean >= least).sort((x, y) => y.mean - x.mean || x.pair - y.pair)
    if (!best) return groupOf
    for (let thing = 0; thing < count; thing++) if (groupOf[thing] === best.pair % count) groupOf[thing] = Math.floor(best.pair / count)
  }
}

test('it is average linkage', () => {
  // chances are multiples of 1/64, so that sums are exact in whatever order
  fc.assert(
    fc.property(somePairs, fc.integer({ min: 2, max: 20 }), (pairs, least) => {
      const exact = proper(pairs).map(({ a, b, chance }) => ({ a, b, chance: (20 * chance) / 64 }))
      expect(agglomerate(12, exact, least / 64, never)).toEqual(plainly(12, exact, least / 64))
    }),
  )
})
