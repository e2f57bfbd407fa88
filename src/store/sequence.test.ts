import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptOf } from '../../test/kept-reports.ts'
import { onEveryStore } from '../../test/stores.ts'
import { openStore } from './index.ts'
import { firstAt, secondsOf, wishedPlace } from './sequence.ts'

test('times are seconds of UTC; those without a zone are taken as UTC', () => {
  expect(secondsOf('1970-01-02')).toBe(86_400)
  expect(secondsOf('1970-01-01T01:00:00+01:00')).toBe(0)
  expect(secondsOf('1970-01-01T00:00:07')).toBe(7)
  expect(secondsOf('1969-07-20T20:17:40Z')).toBe(0)
  expect(secondsOf('soon')).toBeUndefined()
  expect(secondsOf(undefined)).toBeUndefined()
})

test('a later second has a higher place, whatever the id, and JavaScript counts it exactly', () => {
  const second = fc.integer({ min: 0, max: 7_258_118_400 }).filter((it) => it % 86_400 !== 0)
  fc.assert(
    fc.property(second, fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (seconds, a, b) => {
      expect(wishedPlace(seconds, a)).toBeLessThan(firstAt(seconds + 1))
      expect(wishedPlace(seconds, a)).toBeGreaterThanOrEqual(firstAt(seconds))
      expect(Number.isSafeInteger(wishedPlace(seconds + 1, b))).toBe(true)
    }),
  )
})

onEveryStore(({ place }) => {
  test('any number of reports of one moment find a place', async () => {
    const store = await openStore(await place(), { create: true })
    const many = Array.from({ length: 500 }, (_, n) => keptOf({ guid: String(n), publishedAt: n % 2 === 0 ? '2031-04-02' : '2031-04-02T00:00:01Z' }))
    await store.keep(many.slice(0, 250))
    await store.keep(many.slice(250))
    expect((await store.health()).counts.versions).toBe(500)
    await store.close()
  })
})
