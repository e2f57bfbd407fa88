import { expect, test } from 'vitest'
import { clock, count, day, dayAndClock, knownZone, listed, zoneName } from './clock.ts'

const night = '2031-04-02T21:41:00Z'

test('a time of day is written as each language writes it, in the zone that is asked for', () => {
  expect(clock(night, 'nb', 'Europe/Oslo')).toBe('23.41')
  expect(clock(night, 'nn', 'America/La_Paz')).toBe('17.41')
  expect(clock(night, 'en', 'UTC')).toBe('21:41')
  expect(clock('2031-04-02T22:05:00Z', 'es', 'Europe/Oslo')).toBe('00:05')
})

test('a day has its year when it is not this year', () => {
  expect(day(night, 'nb', 'Europe/Oslo', 2031)).toBe('2. april')
  expect(day(night, 'en', 'Europe/Oslo', 2032)).toBe('2 April 2031')
  expect(dayAndClock(night, 'es', 'UTC', 2031)).toBe('2 de abril 21:41')
})

test('what is no time is nothing, not Invalid Date', () => {
  expect(clock(undefined, 'nb', 'UTC')).toBe('')
  expect(dayAndClock('yesterday', 'en', 'UTC')).toBe('')
})

test('zones, numbers and rows of things', () => {
  expect([zoneName('America/La_Paz'), zoneName('UTC'), zoneName('Etc/GMT+4')]).toEqual(['La Paz', 'UTC', 'UTC−4'])
  expect(count(12345, 'en')).toBe('12,345')
  expect(listed(['AFP', 'AP', 'NTB'], 'nn')).toBe('AFP, AP og NTB')
})

test('a zone is one by its name only', () => {
  expect([knownZone('America/La_Paz'), knownZone('Mars/Olympus'), knownZone(''), knownZone(null)]).toEqual(['America/La_Paz', undefined, undefined, undefined])
})
