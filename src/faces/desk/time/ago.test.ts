import { expect, test } from 'vitest'
import { ago } from './ago.ts'

const now = Date.parse('2031-04-02T12:00:00Z')

test('how long ago and how soon, in the largest unit that says something', () => {
  expect(ago('2031-04-02T11:55:00Z', now, 'en')).toBe('5 minutes ago')
  expect(ago('2031-04-02T11:58:30Z', now, 'en')).toBe('90 seconds ago')
  expect(ago('2031-04-02T14:00:00Z', now, 'nb')).toBe('om 2 timer')
  expect(ago('2031-03-30T12:00:00Z', now, 'nn')).toBe('for 3 døgn sidan')
  expect(ago('2031-04-02T12:00:00Z', now, 'es')).toBe('ahora')
})

test('what is no time is nothing', () => {
  expect([ago(undefined, now, 'en'), ago('soon', now, 'en')]).toEqual(['', ''])
})
