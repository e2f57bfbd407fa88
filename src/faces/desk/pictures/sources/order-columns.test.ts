import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crossingsOf, orderedColumns, type Link, type Stop } from './order-columns.ts'

const ids = (columns: readonly (readonly Stop[])[]): string[][] => columns.map((column) => column.map(({ id }) => id))
const link = (from: string, to: string, count = 1): Link => ({ from, to, count })
const stops: readonly Stop[] = [
  { id: 'mayor', column: 0 },
  { id: 'minister', column: 0 },
  { id: 'captain', column: 0 },
  { id: 'north', column: 1 },
  { id: 'south', column: 1 },
  { id: 'west', column: 1 },
]

test('lines that can be untangled are', () => {
  const links = [link('mayor', 'west'), link('minister', 'south'), link('captain', 'north')]
  const columns = orderedColumns(stops, links)
  expect(crossingsOf([stops.slice(0, 3), stops.slice(3)], links)).toBe(3)
  expect(crossingsOf(columns, links)).toBe(0)
})

test('what stands for the rest stays at the foot', () => {
  const links = [link('rest', 'north', 90), link('mayor', 'south')]
  expect(ids(orderedColumns([{ id: 'rest', column: 0, rest: true }, ...stops], links))[0]?.at(-1)).toBe('rest')
})

const graphs = fc.integer({ min: 2, max: 9 }).chain((high) =>
  fc.record({
    stops: fc.constant([0, 1, 2].flatMap((column) => Array.from({ length: high }, (_, at): Stop => ({ id: `${column} ${at}`, column })))),
    links: fc.array(
      fc.record({ column: fc.nat(1), from: fc.nat(high - 1), to: fc.nat(high - 1), count: fc.integer({ min: 1, max: 20 }) }).map((it): Link => link(`${it.column} ${it.from}`, `${it.column + 1} ${it.to}`, it.count)),
      { maxLength: 30 },
    ),
  }),
) // prettier-ignore

test('nothing is lost, no more lines cross than before, and the same graph is always drawn the same', () => {
  fc.assert(
    fc.property(graphs, ({ stops, links }) => {
      const columns = orderedColumns(stops, links)
      expect(columns.flat().toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(stops.toSorted((a, b) => a.id.localeCompare(b.id)))
      const before = [0, 1, 2].map((column) => stops.filter((it) => it.column === column))
      expect(crossingsOf(columns, links)).toBeLessThanOrEqual(crossingsOf(before, links))
      expect(ids(orderedColumns(stops, links))).toEqual(ids(columns))
    }),
  )
})
