import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Coverage } from '../../api/index.ts'
import { layCoverage } from './lay-coverage.ts'

const quarter = 900_000
const night = Date.parse('2031-04-02T20:00:00Z')
const iso = (at: number): string => new Date(at).toISOString()

/** A coverage as the API would answer for these counts a quarter hour. */
function coverageOf(counts: readonly Readonly<Record<string, number>>[]): Coverage {
  const bins = counts.flatMap((languages, at) => {
    const reports = Object.values(languages).reduce((sum, it) => sum + it, 0)
    return reports === 0 ? [] : [{ at: iso(night + at * quarter), reports, languages }]
  })
  const names = [...new Set(bins.flatMap((bin) => Object.keys(bin.languages)))]
  const whole = (language: string): number => bins.reduce((sum, bin) => sum + (bin.languages[language] ?? 0), 0)
  const languages = names
    .map((language) => ({ language, reports: whole(language), firstAt: iso(night), lastAt: iso(night) }))
    .toSorted((a, b) => b.reports - a.reports)
  return { story: 's', step: 900, reports: 0, bins, languages, outlets: [], gaps: [], more: { outlets: 0 } }
}

test('each language has a row of its own, on one scale for all', () => {
  const { rows, bars, height } = layCoverage(coverageOf([{ nb: 4, es: 1 }, { es: 2 }]), 700)
  expect(rows.map(({ language, reports }) => [language, reports])).toEqual([
    ['nb', 4],
    ['es', 3],
  ])
  const heights = bars.map((bar) => [bar.language, bar.height])
  expect(heights).toEqual([
    ['nb', 26],
    ['es', 6.5],
    ['es', 13],
  ])
  expect(bars.every((bar) => bar.y + bar.height === rows[bar.lane]?.y)).toBe(true)
  expect(height).toBeGreaterThan(rows.at(-1)?.y ?? 0)
})

test('a narrow strip has the names above its rows and keeps all bars in sight', () => {
  const counts = Array.from({ length: 96 }, (_, at): Record<string, number> => (at % 3 === 0 ? {} : { nb: 1, en: at % 5 }))
  const { gutter, bars } = layCoverage(coverageOf(counts), 328)
  expect(gutter).toBe(0)
  expect(bars.every(({ x, width }) => x >= 0 && x + width <= 328)).toBe(true)
})

test('a gap is drawn from the last report before it to the first after', () => {
  const gap = { from: iso(night + 5 * 60_000), to: iso(night + 8 * quarter) }
  const layout = layCoverage({ ...coverageOf([{ nb: 1 }, ...Array.from({ length: 7 }, () => ({})), { nb: 1 }]), gaps: [gap] }, 700)
  expect(layout.gaps[0]?.x).toBeCloseTo(layout.x(Date.parse(gap.from)))
  expect((layout.gaps[0]?.x ?? 0) + (layout.gaps[0]?.width ?? 0)).toBeCloseTo(layout.bars[1]?.x ?? 0)
})

test('whatever came, every report is in a bar', () => {
  const bin = fc.dictionary(fc.constantFrom('nb', 'nn', 'en', 'es', 'und'), fc.nat(30))
  fc.assert(
    fc.property(fc.array(bin, { minLength: 1, maxLength: 60 }), fc.integer({ min: 300, max: 1200 }), (counts, width) => {
      const coverage = coverageOf(counts)
      fc.pre(coverage.bins.length > 0)
      const { bars } = layCoverage(coverage, width)
      expect(bars.reduce((sum, bar) => sum + bar.reports, 0)).toBe(coverage.bins.reduce((sum, it) => sum + it.reports, 0))
      expect(bars.every((bar) => bar.height >= 3 && bar.height <= 26 && bar.width >= 1.5)).toBe(true)
    }),
  )
})
