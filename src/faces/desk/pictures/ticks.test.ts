import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clock } from '../time/clock.ts'
import { offsetOf, ticksIn } from './ticks.ts'

const at = (iso: string): number => Date.parse(iso)
const clocks = (from: string, to: string, zone: string, most = 6) =>
  ticksIn(zone, [at(from), at(to)], most).ticks.map((tick) => clock(new Date(tick.at).toISOString(), 'en', zone))

test('ticks stand where the clocks of the zone are round', () => {
  expect(clocks('2031-04-02T20:10:00Z', '2031-04-03T01:50:00Z', 'UTC')).toEqual(['21:00', '22:00', '23:00', '00:00', '01:00'])
  expect(clocks('2031-04-02T20:10:00Z', '2031-04-02T21:00:00Z', 'Asia/Kathmandu', 4)).toEqual(['02:00', '02:15', '02:30', '02:45'])
})

test('a day begins at midnight of the zone, also over a night that is an hour short', () => {
  const { ticks, grain } = ticksIn('Europe/Oslo', [at('2031-03-28T00:00:00Z'), at('2031-04-02T00:00:00Z')], 5)
  expect(grain).toBe('day')
  expect(ticks.map((tick) => new Date(tick.at).toISOString())).toEqual([
    '2031-03-28T23:00:00.000Z',
    '2031-03-29T23:00:00.000Z',
    '2031-03-30T22:00:00.000Z',
    '2031-03-31T22:00:00.000Z',
    '2031-04-01T22:00:00.000Z',
  ])
})

test('among hours, midnight is told apart', () => {
  const { ticks } = ticksIn('America/La_Paz', [at('2031-04-02T22:00:00Z'), at('2031-04-03T08:00:00Z')], 4)
  expect(ticks.filter(({ midnight }) => midnight).map((tick) => tick.at)).toEqual([at('2031-04-03T04:00:00Z')])
})

test('whatever the span, ticks are in it, in order, and not many more than asked for', () => {
  const moment = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }).map((it) => it.getTime())
  fc.assert(
    fc.property(
      moment,
      fc.integer({ min: 60_000, max: 4e11 }),
      fc.constantFrom('UTC', 'Europe/Oslo', 'Asia/Kathmandu', 'America/La_Paz'),
      (from, span, zone) => {
        const { ticks } = ticksIn(zone, [from, from + span], 8)
        const times = ticks.map((it) => it.at)
        expect(times.every((it) => it >= from && it <= from + span)).toBe(true)
        expect(times).toEqual(times.toSorted((a, b) => a - b))
        expect(times.length).toBeLessThan(20)
      },
    ),
  )
  expect(offsetOf(at('2031-07-01T00:00:00Z'), 'Europe/Oslo')).toBe(7_200_000)
})
