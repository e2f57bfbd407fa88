import { expect, test } from 'vitest'
import { coveredBy, stepFor } from './coverage.ts'

const hour = 3600
const bin = (n: number, reports: number, language?: string) => ({
  at: n * hour,
  reports,
  first: n * hour,
  last: n * hour + 60,
  ...(language !== undefined && { language }),
})

test('a step is as short as gives two hundred stretches at most', () => {
  expect(stepFor(0, 0)).toBe(900)
  expect(stepFor(0, 199 * 900)).toBe(900)
  expect(stepFor(0, 200 * 900)).toBe(hour)
  for (const last of [hour, 86_400, 400 * 86_400, 20 * 364 * 86_400]) expect(Math.floor(last / stepFor(0, last))).toBeLessThan(200)
})

test('stretches are told by language, with who published and when nothing came', () => {
  const outlets = [{ outlet: 'Fjordavisa', reports: 3, first: 0, last: hour }]
  const shown = coveredBy({ bins: [bin(0, 2, 'nb'), bin(0, 1), bin(2, 1, 'nb'), bin(9, 1, 'es')], outlets, allOutlets: 4 }, hour)
  expect(shown.reports).toBe(5)
  expect(shown.bins.map(({ languages }) => languages)).toEqual([{ nb: 2, und: 1 }, { nb: 1 }, { es: 1 }])
  expect(shown.languages).toEqual([
    { language: 'nb', reports: 3, firstAt: '1970-01-01T00:00:00Z', lastAt: '1970-01-01T02:01:00Z' },
    { language: 'es', reports: 1, firstAt: '1970-01-01T09:00:00Z', lastAt: '1970-01-01T09:01:00Z' },
    { language: 'und', reports: 1, firstAt: '1970-01-01T00:00:00Z', lastAt: '1970-01-01T00:01:00Z' },
  ])
  expect(shown.gaps).toEqual([{ from: '1970-01-01T02:01:00Z', to: '1970-01-01T09:00:00Z' }])
  expect(shown.more).toEqual({ outlets: 3 })
})
