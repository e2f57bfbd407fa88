import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Figure } from '../../api/index.ts'
import { stepsOf, valueOf, type FigurePoint } from './figure-steps.ts'
import { layFigures } from './lay-figures.ts'
import { spread } from './spread.ts'

const night = Date.parse('2031-04-02T20:00:00Z')

function told(minutes: number, value: number, more: Partial<FigurePoint> = {}): FigurePoint {
  return { at: new Date(night + minutes * 60_000).toISOString(), min: value, max: value, state: 'current', claim: 'c', told: 1, evidence: [], ...more }
}

function figure(series: Readonly<Record<string, readonly FigurePoint[]>>, band: Figure['band'] = []): Figure {
  const all = Object.entries(series).map(([name, points]) => ({ source: { kind: 'actor' as const, name }, points: [...points] }))
  return { kind: 'killed', text: 'The fire took lives', claims: ['c'], series: all, band, more: { series: 0, points: 0, claims: 0 } }
}

test('a number stands until its source tells another', () => {
  const steps = stepsOf([told(60, 7), told(0, 3)])
  expect(steps.map(({ value, until }) => [value, until])).toEqual([
    [3, night + 3_600_000],
    [7, undefined],
  ])
})

test('where a report tells the old number beside the new, the line goes through the one that stands', () => {
  const steps = stepsOf([told(0, 2, { state: 'superseded' }), told(0, 7, { state: 'disputed' }), told(0, 4, { state: 'superseded' })])
  expect(steps.filter(({ aside }) => !aside).map(({ value }) => value)).toEqual([7])
})

test('"at least three" is drawn at three, "between ten and twenty" between them', () => {
  expect([valueOf({ min: 3 }), valueOf({ max: 9 }), valueOf({ min: 10, max: 20 }), valueOf({})]).toEqual([3, 9, 15, undefined])
})

test('sources have a line each on one scale, more is higher, and each line goes on to the name at its end', () => {
  const { panels, right } = layFigures([figure({ 'Fire service': [told(0, 3), told(60, 6)], 'Canal 4': [told(30, 7)] })], 700)
  const [fire, canal] = panels[0]?.series ?? []
  expect(fire?.steps.map(({ endX }) => endX)).toEqual([fire?.steps[1]?.x, right])
  expect(fire?.steps[0]?.nextY).toBe(fire?.steps[1]?.y)
  expect(canal?.steps[0]?.y).toBeLessThan(fire?.steps[1]?.y ?? 0)
  expect(Math.abs((canal?.labelY ?? 0) - (fire?.labelY ?? 0))).toBeGreaterThanOrEqual(14)
})

test('two who tell the same number at the same time have their lines beside each other', () => {
  const { panels } = layFigures([figure({ A: [told(0, 7)], B: [told(30, 7)], C: [told(0, 7), told(10, 3)] })], 700)
  const [a, b, c] = panels[0]?.series.map(({ steps }) => steps[0]?.y ?? 0) ?? []
  expect([(b ?? 0) - (a ?? 0), (c ?? 0) - (a ?? 0)]).toEqual([3, 3])
})

test('numbers that are worlds apart are on a scale that is pressed together', () => {
  const [near, far] = [9, 40_000].map((most) => layFigures([figure({ A: [told(0, 3)], B: [told(5, most)] })], 700).panels[0])
  expect([near?.pressed, far?.pressed]).toEqual([false, true])
  expect(far?.ticks.map(({ value }) => value)).toEqual([0, 100, 1000, 10_000])
})

test('the band is drawn where the least and the most differ', () => {
  const point = (minutes: number, min: number, max: number) => ({ at: new Date(night + minutes * 60_000).toISOString(), min, max, sources: 2 })
  const series = { A: [told(0, 3)], B: [told(5, 7)] }
  expect(layFigures([figure(series, [point(0, 3, 3)])], 700).panels[0]?.band).toBe('')
  expect(layFigures([figure(series, [point(0, 3, 3), point(5, 3, 7)])], 700).panels[0]?.band).toMatch(/^M/u)
})

test('names at the ends of lines never lie on each other, and stay in their panel where there is room', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 14 }), (wanted) => {
      const sorted = [...spread(wanted, 14, [0, 200])].toSorted((a, b) => a - b)
      expect(sorted.every((y, at) => at === 0 || y - (sorted[at - 1] ?? 0) >= 13.999)).toBe(true)
      expect(sorted.every((y) => y >= -0.001 && y <= 200.001)).toBe(true)
    }),
  )
})
