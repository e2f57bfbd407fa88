import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backOff } from './back-off.ts'
import { meanGap, newestTimes } from './gap.ts'
import { waitOf, waits, type Pace } from './interval.ts'
import { outsideSkips } from './skip.ts'
import { day, hour, minute } from './spans.ts'

const now = Date.parse('2031-04-02T10:30:00Z')
const half = (): number => 0.5
const chance = fc.double({ min: 0, max: 1, noNaN: true })
const pace = (more: Partial<Pace> = {}): Pace => ({ times: [], asks: 0, crisis: false, saves: true, ...more })
const every = (gap: number, count = 21): readonly number[] => Array.from({ length: count }, (_, n) => now - n * gap)

describe('the mean gap', () => {
  test('of even entries is their gap; of fewer than two there is none', () => {
    expect(meanGap(every(20 * minute), now)).toBe(20 * minute)
    expect(meanGap([now], now)).toBeUndefined()
  })
  test('goes by the newest entries most', () => {
    const faster = [0, 1, 2, 3, 64, 128].map((minutes) => now - minutes * minute)
    const slower = [0, 61, 122, 123, 124, 125].map((minutes) => now - minutes * minute)
    expect(meanGap(faster, now)).toBeLessThan(meanGap(slower, now) ?? 0)
  })
  test('grows while nothing comes, and entries yet to come say nothing', () => {
    const times = every(10 * minute).map((time) => time - 5 * hour)
    expect(meanGap(times, now)).toBeGreaterThan(30 * minute)
    expect(meanGap([now + hour, ...every(10 * minute)], now)).toBe(10 * minute)
  })
  test('is made of twenty gaps, and so many times are remembered', () => {
    const many = every(minute, 500)
    expect(newestTimes(many)).toHaveLength(21)
    expect(meanGap(newestTimes(many), now)).toBe(meanGap(many, now))
  })
})

describe('the wait', () => {
  test.each<[string, Partial<Pace>, number]>([
    ['half of the mean gap', { times: every(40 * minute) }, 20 * minute],
    ['not less than five minutes', { times: every(minute) }, 5 * minute],
    ['not less than the source asks', { times: every(minute), asks: 25 * minute }, 25 * minute],
    ['not more than a day', { times: every(5 * day) }, day],
    ['a day at most, whatever the source asks', { asks: 300 * day }, day],
    ['half an hour where nothing is known', {}, 30 * minute],
    ['as a person wants, where that is sooner', { times: every(5 * hour), every: 10 * minute }, 10 * minute],
    ['not as a person wants, where that is too soon', { every: minute, asks: 15 * minute }, 15 * minute],
    ['a minute in a crisis', { times: every(5 * hour), asks: hour, crisis: true }, minute],
    ['a minute in a crisis, until it is known what that costs', { crisis: true, saves: undefined }, minute],
    ['as usual in a crisis, where all is sent each time', { times: every(40 * minute), crisis: true, saves: false }, 20 * minute],
  ])('%s', (_, more, wait) => {
    expect(waitOf(pace(more), now, half)).toBe(wait)
  })
  test('is a tenth more or less, and never below the floor or above a day', () => {
    const anyPace = fc.record({
      times: fc.array(fc.integer({ min: now - 9 * day, max: now })),
      asks: fc.integer({ min: 0, max: 2 * day }),
      crisis: fc.boolean(),
      saves: fc.boolean(),
    })
    fc.assert(
      fc.property(anyPace, chance, (some, random) => {
        const wait = waitOf(some, now, () => random)
        const usual = waitOf(some, now, half)
        expect(wait).toBeGreaterThanOrEqual(some.crisis && some.saves ? waits.crisis : Math.min(day, Math.max(waits.floor, some.asks)))
        expect(wait).toBeLessThanOrEqual(day)
        expect(Math.abs(wait - usual)).toBeLessThanOrEqual(usual * 0.1 + 1)
      }),
    )
  })
})

describe('after failures', () => {
  test('a quarter of an hour, then twice as long each time, up to a day', () => {
    expect([1, 2, 3, 7, 8, 99].map((failures) => backOff(failures, () => 0) / minute)).toEqual([15, 30, 60, 960, 1440, 1440])
  })
  test('never sooner than that, and never more than a day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), chance, (failures, random) => {
        const wait = backOff(failures, () => random)
        expect(wait).toBeGreaterThanOrEqual(Math.min(0.9 * day, 15 * minute * 2 ** Math.min(20, failures - 1)))
        expect(wait).toBeLessThanOrEqual(day)
      }),
    )
  })
})

describe('hours and days to skip', () => {
  const at = (time: string): number => Date.parse(`2031-04-${time}:00Z`)
  test.each<[string, readonly number[], readonly number[], string]>([
    ['02T10:30', [], [], '02T10:30'],
    ['02T10:30', [9, 12], [], '02T10:30'],
    ['02T10:30', [10, 11], [], '02T12:00'],
    ['02T23:30', [23, 0], [], '03T01:00'],
    ['02T10:30', [], [3], '03T00:00'],
    ['05T10:30', [0, 1], [6, 0], '07T02:00'],
    ['02T10:30', Array.from({ length: 24 }, (_, n) => n), [], '02T10:30'],
  ])('%s without hours %j and days %j is %s', (time, hours, days, next) => {
    expect(outsideSkips(at(time), { hours, days })).toBe(at(next))
  })
  test('any moment that comes out is allowed, or none is', () => {
    const some = (most: number): fc.Arbitrary<readonly number[]> => fc.uniqueArray(fc.integer({ min: 0, max: most }))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: now }), some(23), some(6), (time, hours, days) => {
        const next = new Date(outsideSkips(time, { hours, days }))
        const skipped = hours.includes(next.getUTCHours()) || days.includes(next.getUTCDay())
        expect(skipped).toBe(hours.length === 24 || days.length === 7)
        expect(next.getTime()).toBeGreaterThanOrEqual(time)
      }),
    )
  })
})
