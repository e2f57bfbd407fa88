import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openNumbersHeld } from './numbers-held.ts'

const change = fc.oneof(
  { weight: 6, arbitrary: fc.record({ key: fc.nat(9), value: fc.nat(5) }) },
  { weight: 3, arbitrary: fc.record({ without: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ point: fc.constant(true) }) },
  { weight: 2, arbitrary: fc.record({ back: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ hold: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ openAnew: fc.constant(true) }) },
)

test('numbers go back to each point that is held, also when they were saved and opened meanwhile', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
      let numbers = openNumbersHeld()
      const expected = new Map<number, number>()
      let points: { readonly point: number; readonly stood: readonly (readonly [number, number])[] }[] = []
      for (const it of changes) {
        if ('key' in it) {
          numbers.set(it.key, it.value)
          expected.set(it.key, it.value)
        } else if ('without' in it) {
          numbers.delete(it.without)
          expected.delete(it.without)
        } else if ('point' in it) points.push({ point: numbers.point(), stood: [...expected] })
        else if ('openAnew' in it) numbers = openNumbersHeld(structuredClone(numbers.saved()))
        else if (points.length > 0 && 'hold' in it) {
          points = points.slice(it.hold % points.length)
          numbers.holdFrom(points[0]!.point)
        } else if (points.length > 0 && 'back' in it) {
          points.length = (it.back % points.length) + 1
          numbers.goBack(points.at(-1)!.point)
          expected.clear()
          for (const [key, value] of points.at(-1)!.stood) expected.set(key, value)
        }
        const standing = Array.from(numbers.keys(), (key) => [key, numbers.get(key)])
        expect(standing.sort((a, b) => a[0]! - b[0]!)).toEqual([...expected].sort((a, b) => a[0] - b[0]))
        expect(numbers.size).toBe(expected.size)
      }
    }),
  )
})
