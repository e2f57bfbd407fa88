import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openPostings, type Postings } from './postings.ts'
import { openTally } from './tally.ts'

const term = fc.integer({ min: -12, max: 12 })

function ordersOf(postings: Postings, of: number): number[] {
  const orders: number[] = []
  for (let entry = postings.latest(of); entry >= 0; entry = postings.before(entry)) orders.push(postings.orderAt(entry))
  return orders
}

describe('postings', () => {
  test('a term leads to the reports that have it and are not forgotten, latest first', () => {
    const reports = fc.array(fc.record({ terms: fc.uniqueArray(term), forgets: fc.boolean() }), { maxLength: 60 })
    fc.assert(
      fc.property(reports, (given) => {
        const postings = openPostings()
        let first = 0
        given.forEach(({ terms, forgets }, order) => {
          for (const one of terms) postings.add(one, order, one)
          if (forgets) postings.forget((first = Math.floor((first + order) / 2)))
        })
        for (let one = -12; one <= 12; one++) {
          const expected = [...given.keys()].filter((order) => order >= first && given[order]!.terms.includes(one)).reverse()
          expect(ordersOf(postings, one)).toEqual(expected)
        }
      }),
    )
  })

  test('many reports are held, and what a term weighs in each', () => {
    const postings = openPostings()
    for (let order = 0; order < 20_000; order++) {
      postings.add(order % 7, order, order % 9)
      if (order % 1000 === 999) postings.forget(order - 2000)
    }
    expect(ordersOf(postings, 3).slice(0, 2)).toEqual([19_995, 19_988])
    expect(postings.weightAt(postings.latest(3))).toBe(6)
  })
})

test('a tally counts, and is empty again when it is cleared', () => {
  const tally = openTally()
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer(), fc.integer({ min: 1, max: 9 }))), fc.array(term), (counted, more) => {
      tally.clear()
      const expected = new Map<number, number>()
      for (const [one, times] of [...counted, ...more.map((it) => [it, 1] as const)]) {
        tally.add(one, times)
        expected.set(one, (expected.get(one) ?? 0) + times)
      }
      const found = Array.from({ length: tally.size }, (_, place) => [tally.termAt(place), tally.countAt(place)])
      expect(found).toEqual([...expected])
      for (const one of more) expect(tally.has(one)).toBe(true)
    }),
  )
  for (let one = 0; one < 5000; one++) tally.add(one * 1024, 1)
  tally.clear()
  expect([tally.size, tally.has(1024)]).toEqual([0, false])
})
