import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scan } from '../terms/scan.ts'
import { aligned } from './align.ts'
import { gramsOf, letterGramsOf, sharedPart } from './grams.ts'
import { anchored } from './anchors.ts'
import { retold } from './retold.ts'

const sentence = fc.array(fc.constantFrom('Moen', 'ferry', 'Saltvik', '84', 'wind', 'rescue', 'the', 'deck', 'quay', 'hull', 'said'), {
  minLength: 3,
  maxLength: 12,
})
const text = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((sentences) => sentences.map((words) => `${words.join(' ')}.`).join('\n'))

test('shares lie between nothing and all, and spans inside their texts', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [scannedA, scannedB] = [scan(a), scan(b)]
      const { ofA, ofB, spans } = aligned(scannedA, gramsOf(scannedA), scannedB, gramsOf(scannedB))
      for (const share of [ofA, ofB]) expect(share >= 0 && share <= 1).toBe(true)
      for (const span of spans) {
        expect(scan(a.slice(...span.a)).words.length).toBeGreaterThanOrEqual(6)
        expect(span.b[1]).toBeLessThanOrEqual(b.length)
      }
    }),
  )
})

test('a text covers itself', () => {
  fc.assert(
    fc.property(text, (a) => {
      const scanned = scan(a)
      fc.pre(scanned.words.length >= 4)
      expect(aligned(scanned, gramsOf(scanned), scanned, gramsOf(scanned)).ofB).toBe(1)
      expect(sharedPart(letterGramsOf(scanned), letterGramsOf(scanned))).toBe(letterGramsOf(scanned).length === 0 ? 0 : 1)
    }),
  )
})

test('matched sentences lie inside both texts', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { ofA, ofB, ordered, spans } = retold(anchored(a), anchored(b))
      for (const share of [ofA, ofB, ordered]) expect(share >= 0 && share <= 1).toBe(true)
      for (const span of spans) {
        expect(span.a[1]).toBeLessThanOrEqual(a.length)
        expect(span.b[1]).toBeLessThanOrEqual(b.length)
      }
    }),
  )
})
