import { describe, expect, test } from 'vitest'
import type { TimeExpression } from '../words/index.ts'
import { dayOf, shownTime } from './moment.ts'

const time = (from: string, to: string, zone?: string, more: Partial<TimeExpression> = {}): TimeExpression => ({
  id: 't1',
  span: [0, 1],
  type: 'date',
  from,
  to,
  ...(zone !== undefined && { zone }),
  ...more,
})

describe('shownTime', () => {
  test.each([
    [
      'an evening, on the clocks it was resolved on and in UTC',
      '2024-06-26T20:00:00Z',
      '2024-06-26T22:00:00Z',
      'Europe/Oslo',
      '26 June 2024, 22:00–24:00 Oslo (20:00–22:00 UTC)',
    ],
    ['a minute', '2026-01-05T03:30:00Z', '2026-01-05T03:31:00Z', 'America/La_Paz', '4 January 2026, 23:30 La Paz (03:30 UTC)'],
    ['a night over two days', '2026-01-05T22:00:00Z', '2026-01-06T02:00:00Z', 'UTC', '5 January 2026, 22:00 – 6 January 2026, 02:00 UTC'],
    ['an offset', '2026-01-05T10:00:00Z', '2026-01-05T11:00:00Z', '-04:00', '5 January 2026, 06:00–07:00 -04:00 (10:00–11:00 UTC)'],
    ['a day', '2026-06-25T22:00:00Z', '2026-06-26T22:00:00Z', 'Europe/Oslo', '26 June 2026'],
    ['a day with a change of clocks', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z', 'Europe/Oslo', '29 March 2026'],
    ['some days', '2026-06-26T00:00:00Z', '2026-06-29T00:00:00Z', 'UTC', '26 June 2026 – 28 June 2026'],
    ['a month', '2026-02-01T00:00:00Z', '2026-03-01T00:00:00Z', 'UTC', 'February 2026'],
    ['a quarter', '2026-04-01T00:00:00Z', '2026-07-01T00:00:00Z', 'UTC', 'April 2026 – June 2026'],
    ['a year', '2025-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'UTC', '2025'],
    ['a decade', '1990-01-01T00:00:00Z', '2000-01-01T00:00:00Z', 'UTC', '1990–1999'],
  ])('%s', (_, from, to, zone, shown) => {
    expect(shownTime(time(from, to, zone))).toBe(shown)
  })

  test('says what is approximate', () => {
    expect(shownTime(time('2026-06-26T00:00:00Z', '2026-06-27T00:00:00Z', 'UTC', { approx: 'before' }))).toBe('before 26 June 2026')
  })

  test('durations and sets have their value, and what has nothing is not shown', () => {
    expect(shownTime({ id: 't1', span: [0, 1], type: 'duration', value: 'P3D' })).toBe('duration P3D')
    expect(shownTime({ id: 't1', span: [0, 1], type: 'date' })).toBeUndefined()
  })
})

test('dayOf is the day where the time was resolved', () => {
  expect(dayOf(time('2024-06-26T22:30:00Z', '2024-06-26T23:00:00Z', 'Europe/Oslo'))).toBe('2024-06-27')
  expect(dayOf(time('2024-06-26T22:30:00Z', '2024-06-26T23:00:00Z'))).toBe('2024-06-26')
})
