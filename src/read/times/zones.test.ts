import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hourLength, minuteLength, wallAt } from './calendar.ts'
import { utcOf, wallOf, zoneNamed } from './zones.ts'

const iso = (utc: number): string => new Date(utc).toISOString().slice(0, 16)
const oslo = zoneNamed('Europe/Oslo')!
const at = (hour: number, minute: number, day: number, month: number, year = 2024): number =>
  wallAt(year, month, day) + hour * hourLength + minute * minuteLength

describe('time zones', () => {
  test('summer and winter time', () => {
    expect(iso(utcOf(oslo, at(12, 0, 1, 7)))).toBe('2024-07-01T10:00')
    expect(iso(utcOf(oslo, at(12, 0, 1, 1)))).toBe('2024-01-01T11:00')
  })

  test('a time that the clocks skip moves on with them', () => {
    expect(iso(utcOf(oslo, at(2, 30, 31, 3)))).toBe('2024-03-31T01:30') // 03:30 summer time
    expect(iso(utcOf(oslo, at(1, 59, 31, 3)))).toBe('2024-03-31T00:59')
    expect(iso(utcOf(oslo, at(3, 0, 31, 3)))).toBe('2024-03-31T01:00')
  })

  test('a time that the clocks show twice is the first', () => {
    expect(iso(utcOf(oslo, at(2, 30, 27, 10)))).toBe('2024-10-27T00:30')
    expect(iso(utcOf(oslo, at(1, 59, 27, 10)))).toBe('2024-10-26T23:59')
    expect(iso(utcOf(oslo, at(3, 0, 27, 10)))).toBe('2024-10-27T02:00')
  })

  test('south of the equator and on the half hour', () => {
    expect(iso(utcOf(zoneNamed('America/La_Paz')!, at(16, 30, 26, 6)))).toBe('2024-06-26T20:30')
    expect(iso(utcOf(zoneNamed('Asia/Kolkata')!, at(9, 0, 26, 6)))).toBe('2024-06-26T03:30')
    expect(iso(utcOf(zoneNamed('Australia/Sydney')!, at(9, 0, 26, 1)))).toBe('2024-01-25T22:00')
  })

  test('offsets are zones', () => {
    expect(iso(utcOf(zoneNamed('+05:30')!, at(9, 0, 26, 6)))).toBe('2024-06-26T03:30')
    expect(iso(utcOf(zoneNamed('-0400')!, at(9, 0, 26, 6)))).toBe('2024-06-26T13:00')
    expect(zoneNamed('GMT')?.name).toBe('UTC')
  })

  test.each(['Europe/Bergen', 'nowhere', '', '+2x', 'Mars/Olympus'])('"%s" is none', (name) => {
    expect(zoneNamed(name)).toBeUndefined()
  })

  test('what a clock shows at an instant leads back to it', () => {
    const zones = ['Europe/Oslo', 'America/New_York', 'Asia/Tokyo', 'America/La_Paz', 'Pacific/Auckland', 'UTC'].map((name) => zoneNamed(name)!)
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: Date.UTC(1975, 0), max: Date.UTC(2037, 0) }), (zone, utc) => {
        const back = utcOf(zone, wallOf(zone, utc))
        expect(Math.abs(back - utc) === 0 || Math.abs(back - utc) === hourLength).toBe(true) // an hour off only where clocks show it twice
      }),
    )
  })
})
