import fc from 'fast-check'
import { expect, test } from 'vitest'
import { around, beginningOf } from './around.ts'

const text = 'The ferry stopped at noon.\n\nNobody was hurt, said the captain, Nils Aa, who had stayed on the bridge the whole night.\n\nThe fire was out.'

test('words stand among their own, within their paragraph', () => {
  const from = text.indexOf('said')
  expect(around(text, [from, from + 16], 18)).toEqual({
    before: 'Nobody was hurt, ',
    words: 'said the captain',
    after: ', Nils Aa, who',
    cutBefore: false,
    cutAfter: true,
  })
})

test('whatever the span, the words are its words and the rest is what stands beside them', () => {
  const spans = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  fc.assert(
    fc.property(spans, fc.nat(60), (span, reach) => {
      const { before, words, after } = around(text, span, reach)
      expect(words).toBe(text.slice(...span))
      expect(text.slice(span[0] - before.length, span[1] + after.length)).toBe(before + words + after)
    }),
  )
})

test('a text begins with whole words, and a short one is all there', () => {
  expect(beginningOf(`  ${text}`)).toBe(text)
  expect(beginningOf(text, 21)).toBe('The ferry stopped at')
  expect(beginningOf('a'.repeat(30), 20)).toBe('a'.repeat(20))
})
