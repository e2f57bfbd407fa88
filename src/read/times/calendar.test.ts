import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TimeUnit } from '../../language/index.ts'
import { civil, dayLength, easter, isoWeek, moved, stretchAt, wallAt } from './calendar.ts'
import { dayValue, lengthValue, minuteValue, valueAt } from './values.ts'

const units = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
] as const satisfies readonly TimeUnit[]
const walls = fc.integer({ min: wallAt(1000), max: wallAt(2199) })

describe('the calendar', () => {
  test('a stretch holds the moment it is taken at', () => {
    fc.assert(
      fc.property(walls, fc.constantFrom(...units), (wall, unit) => {
        const { from, to } = stretchAt(wall, unit)
        expect(from).toBeLessThanOrEqual(wall)
        expect(to).toBeGreaterThan(wall)
      }),
    )
  })

  test('stretches follow each other without a gap', () => {
    fc.assert(
      fc.property(walls, fc.constantFrom(...units), fc.integer({ min: -20, max: 20 }), (wall, unit, step) => {
        expect(stretchAt(wall, unit, step).to).toBe(stretchAt(wall, unit, step + 1).from)
      }),
    )
  })

  test('a weekend is Saturday and Sunday', () => {
    const { from, to } = stretchAt(wallAt(2024, 6, 26), 'weekend')
    expect([dayValue(from), dayValue(to)]).toEqual(['2024-06-29', '2024-07-01'])
  })

  test('winter begins in December', () => {
    expect(valueAt(wallAt(2024, 2, 3), 'season')).toBe('2023-WI')
    expect(dayValue(stretchAt(wallAt(2024, 2, 3), 'season').from)).toBe('2023-12-01')
  })

  test('months keep the day where the month has it', () => {
    expect(dayValue(moved(wallAt(2024, 3, 31), 'month', -1))).toBe('2024-02-29')
    expect(dayValue(moved(wallAt(2024, 2, 29), 'year', -1))).toBe('2023-02-28')
    expect(dayValue(moved(wallAt(2024, 6, 5), 'week', 2))).toBe('2024-06-19')
  })

  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [1961, '1961-04-02'],
    [2038, '2038-04-25'],
  ])('Easter Sunday %d', (year, day) => {
    expect(dayValue(easter(year))).toBe(day)
  })

  test('Easter is a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 2199 }), (year) => {
        const { weekday, month, day } = civil(easter(year))
        expect(weekday).toBe(7)
        expect(month * 100 + day).toBeGreaterThanOrEqual(322)
        expect(month * 100 + day).toBeLessThanOrEqual(425)
      }),
    )
  })

  test('weeks are those of ISO 8601', () => {
    expect(isoWeek(wallAt(2024, 12, 30))).toEqual({ year: 2025, week: 1 })
    expect(isoWeek(wallAt(2021, 1, 3))).toEqual({ year: 2020, week: 53 })
    expect(valueAt(wallAt(2024, 6, 26), 'week')).toBe('2024-W26')
  })

  test('values are written as TIMEX3 writes them', () => {
    expect(minuteValue(wallAt(2024, 6, 26) + 16.5 * 3_600_000)).toBe('2024-06-26T16:30')
    expect(valueAt(wallAt(1994, 5), 'decade')).toBe('199')
    expect(valueAt(wallAt(1994, 5), 'century')).toBe('19')
    expect(valueAt(wallAt(1994, 5), 'quarter')).toBe('1994-Q2')
    expect(lengthValue('minute', 45)).toBe('PT45M')
    expect(lengthValue('year', 2.5)).toBe('P2.5Y')
    expect(lengthValue('day', undefined)).toBe('PXD')
  })

  test('an early year is not one of the last century', () => {
    expect(civil(wallAt(33, 4, 3)).year).toBe(33)
    expect(wallAt(1900) - wallAt(1899)).toBe(365 * dayLength)
  })
})
