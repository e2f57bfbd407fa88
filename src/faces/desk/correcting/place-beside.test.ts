import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeBeside } from './place-beside.ts'

const line = { top: 300, bottom: 340, left: 320, right: 700 }

test('a dialog stands below what it is about, above it where there is no room, else beside it', () => {
  const window = { width: 1440, height: 900 }
  expect(placeBeside(line, { width: 480, height: 500 }, window)).toEqual({ top: 348, left: 320 })
  expect(placeBeside({ ...line, top: 700, bottom: 740 }, { width: 480, height: 500 }, window)).toEqual({ top: 192, left: 320 })
  expect(placeBeside(line, { width: 480, height: 580 }, window)).toEqual({ top: 300, left: 708 })
})

test('it is never off the window where it fits in it', () => {
  fc.assert(
    fc.property(fc.nat(1400), fc.nat(880), fc.nat(600), fc.nat(400), (x, y, width, height) => {
      const box = { top: y, bottom: y + 20, left: x, right: x + 40 }
      const { top, left } = placeBeside(box, { width, height }, { width: 1440, height: 900 })
      expect(top).toBeGreaterThanOrEqual(8)
      expect(left).toBeGreaterThanOrEqual(8)
      expect(top + height).toBeLessThanOrEqual(892)
      expect(left + width).toBeLessThanOrEqual(1432)
    }),
  )
})
