import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TimeParts } from '../../language/index.ts'
import { packOf } from '../../language/index.ts'
import { hourLength, wallAt } from './calendar.ts'
import { resolve } from './resolve.ts'
import type { Scope } from './scope.ts'

const now = wallAt(2024, 6, 27) + 14 * hourLength // a Thursday
const base: Scope = {
  pack: packOf('nb').times,
  now,
  toTheMinute: true,
  direction: undefined,
  clear: false,
  hint: undefined,
  earlier: undefined,
  quarter: undefined,
  inQuarter: false,
  sameScene: false,
}
const value = (parts: TimeParts, scope: Partial<Scope> = {}): string | undefined => resolve(parts, { ...base, ...scope })?.value
const span = (parts: TimeParts, scope: Partial<Scope> = {}): readonly string[] => {
  const { stretch } = resolve(parts, { ...base, ...scope }) ?? {}
  return stretch ? [new Date(stretch.from).toISOString().slice(0, 16), new Date(stretch.to).toISOString().slice(0, 16)] : []
}
const past = { direction: 'past', clear: true } as const
const future = { direction: 'future', clear: true } as const

describe('pieces of an expression, in no language', () => {
  test.each<[string, TimeParts, Partial<Scope>, string]>([
    ['a weekday of the past', { weekday: 1 }, past, '2024-06-24'],
    ['a weekday to come', { weekday: 1 }, future, '2024-07-01'],
    ['a weekday without a verb lies behind', { weekday: 1 }, {}, '2024-06-24'],
    ['the day of publishing is that day', { weekday: 4 }, past, '2024-06-27'],
    ['the day of publishing is that day, ahead, too', { weekday: 4 }, future, '2024-06-27'],
    ['«last» is never today', { weekday: 4, which: -1 }, {}, '2024-06-20'],
    ['«next» is never today', { weekday: 4, which: 1 }, {}, '2024-07-04'],
    ['a weekday of another week', { weekday: 5, weekShift: 1 }, {}, '2024-07-05'],
    ['a month of the past', { month: 11 }, past, '2023-11'],
    ['a month to come', { month: 11 }, future, '2024-11'],
    ['a day of a month, nearest', { month: 7, day: 5 }, {}, '2024-07-05'],
    ['a day of a month, nearest behind', { month: 5, day: 5 }, {}, '2024-05-05'],
    ['the weekday tells the year', { month: 6, day: 29, weekday: 6 }, past, '2024-06-29'],
    ['last year’s month', { month: 5, yearShift: -1 }, {}, '2023-05'],
    ['a holiday of the past', { holiday: 'christmas-eve' }, past, '2023-12-24'],
    ['a holiday that moves', { holiday: 'good-friday' }, past, '2024-03-29'],
    ['a season of the past', { season: 'WI' }, past, '2023-WI'],
    ['last year’s winter ended last year', { season: 'WI', yearShift: -1 }, {}, '2022-WI'],
    ['a quarter', { quarter: 1 }, past, '2024-Q1'],
    ['a half year', { half: 2, year: 2023 }, {}, '2023-H2'],
    ['a week by its number', { week: 28 }, {}, '2024-W28'],
    ['this week', { unit: 'week', which: 0 }, {}, '2024-W26'],
    ['next month', { unit: 'month', which: 1 }, {}, '2024-07'],
    ['the weekend, past', { unit: 'weekend', which: 0 }, past, '2024-W25-WE'],
    ['the weekend, to come', { unit: 'weekend', which: 0 }, future, '2024-W26-WE'],
    ['days ago', { unit: 'day', count: 3, step: 'ago' }, {}, '2024-06-24'],
    ['weeks ago', { unit: 'week', count: 2, step: 'ago' }, {}, '2024-W24'],
    ['years ago', { unit: 'year', count: 10, step: 'ago' }, {}, '2014'],
    ['several days ago', { unit: 'day', some: true, step: 'ago' }, {}, 'PAST_REF'],
    ['a length', { unit: 'hour', count: 8, length: true }, {}, 'PT8H'],
    ['half an hour', { unit: 'hour', plusHalf: true, length: true }, {}, 'PT30M'],
    ['every Monday', { weekday: 1, every: true }, {}, 'XXXX-WXX-1'],
    ['the first Monday of a month', { ordinal: 1, weekday: 1, of: { month: 6, year: 2024 } }, {}, '2024-06-03'],
    ['the last Friday of a month', { ordinal: -1, weekday: 5, of: { month: 5, year: 2024 } }, {}, '2024-05-31'],
  ])('%s', (_what, parts, scope, expected) => {
    expect(value(parts, scope)).toBe(expected)
  })

  test('clock times: the half of the day is the nearest that the verb allows', () => {
    expect(value({ hour: 8, offset: -30, twelve: true }, past)).toBe('2024-06-27T07:30')
    expect(value({ hour: 8, offset: -30, twelve: true }, future)).toBe('2024-06-27T19:30')
    expect(value({ hour: 8, offset: -30, twelve: true, part: 'evening', shift: -1 })).toBe('2024-06-26T19:30')
    expect(value({ hour: 23, minute: 30 }, past)).toBe('2024-06-26T23:30')
    expect(value({ hour: 8, weekday: 1, twelve: true })).toBe('2024-06-24T08:00')
    expect(value({ hour: 4, weekday: 1, twelve: true })).toBe('2024-06-24T16:00')
    expect(value({ midnight: true }, future)).toBe('2024-06-28T00:00')
    expect(value({ midnight: true }, past)).toBe('2024-06-27T00:00')
    expect(value({ hour: 12, meridiem: 'am', shift: 0 })).toBe('2024-06-27T00:00')
  })

  test('a clock time belongs to the day spoken of, unless the verb points elsewhere', () => {
    const earlier = { from: wallAt(2024, 6, 24), to: wallAt(2024, 6, 25), grain: 'day', zone: { name: 'UTC', offset: () => 0 }, zoneFrom: 'outlet' } as const
    expect(value({ hour: 16 }, { ...past, earlier, sameScene: true })).toBe('2024-06-24T16:00')
    expect(value({ hour: 16 }, { ...future, earlier, sameScene: true })).toBe('2024-06-27T16:00')
    expect(value({ anaphor: 'after', unit: 'day' }, { earlier })).toBe('2024-06-25')
    expect(value({ unit: 'week', count: 1, step: 'earlier' }, { earlier })).toBe('2024-06-17')
  })

  test('intervals of what is only about, before, after, since and until', () => {
    expect(span({ hour: 12, approx: 'about' }, past)).toEqual(['2024-06-27T11:45', '2024-06-27T12:15'])
    expect(span({ hour: 12, approx: 'before' }, past)).toEqual(['2024-06-27T11:50', '2024-06-27T12:00'])
    expect(span({ hour: 12, approx: 'after' }, past)).toEqual(['2024-06-27T12:00', '2024-06-27T12:10'])
    expect(span({ weekday: 6, approx: 'since', lean: 'past' })).toEqual(['2024-06-22T00:00', '2024-06-27T14:00'])
    expect(span({ month: 7, day: 3, approx: 'until' })).toEqual(['2024-06-27T14:00', '2024-07-04T00:00'])
    expect(span({ weekday: 3, part: 'evening', approx: 'late' }, past)).toEqual(['2024-06-26T22:00', '2024-06-27T00:00'])
    expect(span({ unit: 'minute', count: 10, step: 'ago' })).toEqual(['2024-06-27T13:47', '2024-06-27T13:53'])
    expect(span({ unit: 'day', count: 3, step: 'past' })).toEqual(['2024-06-24T14:00', '2024-06-27T14:00'])
  })

  test('an evening of a report of the small hours is the one just over', () => {
    const night = { now: wallAt(2024, 6, 27) + hourLength }
    expect(value({ shift: 0, part: 'evening' }, { ...past, ...night })).toBe('2024-06-26TEV')
    expect(value({ shift: 0, part: 'evening' }, { ...future, ...night })).toBe('2024-06-27TEV')
    expect(value({ shift: 0, part: 'evening' }, past)).toBe('2024-06-27TEV')
  })

  test('the night is the one just over, or in the evening the one to come', () => {
    expect(value({ tonight: true, part: 'night' }, past)).toBe('2024-06-27TNI')
    expect(value({ tonight: true, part: 'night' }, future)).toBe('2024-06-28TNI')
    expect(value({ tonight: true, part: 'night' }, { now: wallAt(2024, 6, 27) + 22 * hourLength })).toBe('2024-06-28TNI')
  })

  test('ranges take what they lack from each other', () => {
    expect(span({ day: 3, end: { day: 5, month: 6 } }, past)).toEqual(['2024-06-03T00:00', '2024-06-06T00:00'])
    expect(span({ month: 6, day: 3, end: { day: 5 } }, past)).toEqual(['2024-06-03T00:00', '2024-06-06T00:00'])
    expect(span({ hour: 14, shift: -1, end: { hour: 16 } })).toEqual(['2024-06-26T14:00', '2024-06-26T16:00'])
    expect(span({ year: 2008, end: { year: 2010 } })).toEqual(['2008-01-01T00:00', '2011-01-01T00:00'])
  })

  test('without a reference what is absolute stands, and nothing else is guessed', () => {
    const { now: _now, ...rest } = base
    const unknown = { ...rest, now: undefined }
    expect(resolve({ year: 1949 }, unknown)?.stretch).toBeDefined()
    for (const parts of [
      { shift: 0 },
      { weekday: 1 },
      { month: 5 },
      { unit: 'day', count: 2, step: 'ago' },
      { hour: 12 },
      { unit: 'year', which: -1 },
    ] as const)
      expect(resolve(parts, unknown)?.stretch).toBeUndefined()
  })

  test('whatever the pieces, an interval runs forwards', () => {
    const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined })
    const parts = fc.record({
      year: some(fc.integer({ min: 1000, max: 2199 })),
      month: some(fc.integer({ min: 1, max: 12 })),
      day: some(fc.integer({ min: 1, max: 31 })),
      weekday: some(fc.integer({ min: 1, max: 7 })),
      shift: some(fc.integer({ min: -2, max: 2 })),
      hour: some(fc.integer({ min: 0, max: 24 })),
      less: some(fc.integer({ min: 0, max: 59 })),
      twelve: some(fc.boolean()),
      part: some(fc.constantFrom('morning', 'evening', 'night')),
      season: some(fc.constantFrom('SP', 'WI')),
      unit: some(fc.constantFrom('minute', 'hour', 'day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century')),
      count: some(fc.integer({ min: 0, max: 4000 })),
      which: some(fc.integer({ min: -1, max: 1 })),
      step: some(fc.constantFrom('ago', 'ahead', 'later', 'earlier', 'past', 'coming')),
      approx: some(fc.constantFrom('early', 'late', 'about', 'before', 'after', 'since', 'until')),
      edge: some(fc.constantFrom('start', 'mid', 'end')),
    })
    fc.assert(
      fc.property(parts, fc.constantFrom<Partial<Scope>>(past, future, {}), (made, scope) => {
        const clean = Object.fromEntries(Object.entries(made).filter(([, it]) => it !== undefined)) as TimeParts
        const { stretch } = resolve(clean, { ...base, ...scope }) ?? {}
        if (stretch) expect(stretch.from).toBeLessThan(stretch.to)
      }),
      { numRuns: 1500 },
    )
  })
})
