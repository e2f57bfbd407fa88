import fc from 'fast-check'
import { expect, test } from 'vitest'
import { difference, differenceText } from './index.ts'

test('words that went and words that came', () => {
  const stretches = difference('Tre personer er savnet.', 'Fem personer er savnet.')
  expect(differenceText(stretches, { color: false })).toBe('[-Tre-]{+Fem+} personer er savnet.\n')
  expect(differenceText(stretches, { color: true })).toContain('\u001B[31m[-Tre-]\u001B[39m')
})

test('what is the same is cut where it is long', () => {
  const long = 'The road is closed. '.repeat(40)
  const text = differenceText(difference(`${long}Two.`, `${long}Three.`), { color: false })
  expect(text.length).toBeLessThan(120)
  expect(text).toMatch(/^…\n.*\[-Two-\]\{\+Three\+\}\.\n$/su)
})

test('both texts can be had back', () => {
  const word = fc.constantFrom('bru', 'båt', 'fjord', 'storm', '\n', ' ', '.', '12')
  fc.assert(
    fc.property(fc.array(word), fc.array(word), (a, b) => {
      const [before, after] = [a.join(' '), b.join(' ')]
      const stretches = difference(before, after)
      expect(stretches.flatMap(({ kind, text }) => (kind === 'added' ? [] : text)).join('')).toBe(before)
      expect(stretches.flatMap(({ kind, text }) => (kind === 'removed' ? [] : text)).join('')).toBe(after)
    }),
  )
})
