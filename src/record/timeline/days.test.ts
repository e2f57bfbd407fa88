import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOfDay, dayOfDate, dayOfMoment } from './days.ts'

test('days and dates are two ways to write one thing', () => {
  fc.assert(fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => dayOfDate(dateOfDay(day)) === day))
})

test('what is no date is no day', () => {
  expect(['2031-W06', '2031-02', 'PAST_REF', '2031-02-99'].map(dayOfDate)).toEqual([undefined, undefined, undefined, undefined])
})

test('a moment is on the day that clocks show', () => {
  const late = Date.parse('2031-05-04T23:30:00Z')
  expect(dateOfDay(dayOfMoment(late, 0))).toBe('2031-05-04')
  expect(dateOfDay(dayOfMoment(late, 2 * 3_600_000))).toBe('2031-05-05')
})
