import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Lane, LaneMark } from './lane.ts'
import { layLanes } from './lay-lanes.ts'

const night = Date.parse('2031-04-02T20:00:00Z')
const minute = 60_000

function mark(id: string, minutes: number, source?: string): LaneMark {
  return { id, at: night + minutes * minute, shape: source === undefined ? 'origin' : 'copy', source, name: id }
}

function lane(id: string, marks: readonly LaneMark[], event?: readonly [number, number]): Lane {
  const when = event && { id: `${id} event`, name: 'happened', from: night + event[0] * minute, to: night + event[1] * minute }
  return { label: { id, name: id, text: `The bridge at ${id} was closed`, under: ['21.40 Canal 4', '2 origins'] }, event: when, marks }
}

test('tellings stand at their time, and a thread joins a copy to its source', () => {
  const { placed, threads, x } = layLanes([lane('a', [mark('first', 0), mark('copy', 30, 'first'), mark('other', 60)])], 700)
  expect(placed.map((it) => it.x)).toEqual([0, 30, 60].map((it) => x(night + it * minute)))
  expect(threads.map(({ ends }) => ends)).toEqual([['first', 'copy']])
  expect(threads[0]?.path).toMatch(new RegExp(`^M${placed[0]?.x} ${placed[0]?.y}C`, 'u'))
})

test('what happened is on the same scale as who told it', () => {
  const { lanes, x, from } = layLanes([lane('a', [mark('first', 0), mark('later', 120)], [-20, -10])], 700)
  expect(from).toBe(night - 20 * minute)
  expect(lanes[0]?.event).toMatchObject({ length: x(night - 10 * minute) - x(night - 20 * minute) })
  expect(lanes[0]?.event?.beyond).toBeUndefined()
})

test('what happened long before is pointed to from the edge and presses nothing together', () => {
  const { lanes, from } = layLanes([lane('a', [mark('first', 0), mark('later', 120)], [-90_000, -80_000])], 700)
  expect(from).toBe(night)
  expect(lanes[0]?.event).toMatchObject({ beyond: 'before', length: 0 })
})

test('on a narrow page the words stand above their marks', () => {
  const [wide, narrow] = [900, 328].map((width) => layLanes([lane('a', [mark('first', 0), mark('later', 50)])], width))
  expect(wide?.gutter).toBeGreaterThan(200)
  expect(narrow?.gutter).toBe(0)
  expect(narrow?.placed[0]?.y).toBeGreaterThan((narrow?.lanes[0]?.linesY ?? 0) + 16)
})

test('the keyboard goes through every row: its words, when it happened, then its tellings in the order of time', () => {
  const { marks } = layLanes([lane('a', [mark('later', 50), mark('first', 0)], [1, 2]), lane('b', [mark('only', 5)])], 700)
  expect(marks.map(({ id }) => id)).toEqual(['a', 'a event', 'first', 'later', 'b', 'only'])
})

test('a row has all its marks inside it, and they lie on each other only where there are very many', () => {
  const minutes = fc.array(fc.nat(300), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(fc.array(minutes, { minLength: 1, maxLength: 8 }), fc.integer({ min: 300, max: 1100 }), (rows, width) => {
      const layout = layLanes(
        rows.map((told, row) =>
          lane(
            `${row}`,
            told.map((at, n) => mark(`${row} ${n}`, at)),
          ),
        ),
        width,
      )
      for (const it of layout.placed) {
        const row = layout.lanes[it.lane ?? -1]
        expect(row && it.y - 6 >= row.y && it.y + 6 <= row.y + row.height).toBe(true)
        expect(it.x >= layout.gutter && it.x <= width).toBe(true)
      }
      const few = layout.placed.filter((it) => (rows[it.lane ?? -1]?.length ?? 0) <= 8)
      for (const a of few) for (const b of few) if (a !== b && a.lane === b.lane) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(11.9)
    }),
  )
})
