import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openColumn, openTexts } from './columns.ts'
import { openRows } from './rows.ts'
import { openShelf } from './shelf.ts'

test('texts come back as they were put in, and compare by their bytes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { minLength: 1 }), (given) => {
      const texts = openTexts()
      for (const text of given) texts.push(text)
      expect(Array.from({ length: texts.length }, (_, index) => texts.at(index))).toEqual(given)
      given.forEach((text, index) => {
        expect(Math.sign(texts.compare(0, index))).toBe(Math.sign(Buffer.compare(Buffer.from(given[0] ?? ''), Buffer.from(text))))
      })
    }),
  )
  const long = openTexts()
  for (const text of ['a', 'b'.repeat(600_000), 'c']) long.push(text)
  expect([0, 1, 2].map((index) => long.at(index).length)).toEqual([1, 600_000, 1])
})

test('a column holds many numbers', () => {
  const column = openColumn()
  for (let index = 0; index < 40_000; index++) column.push(index / 2)
  expect([column.length, column.at(0), column.at(39_999)]).toEqual([40_000, 0, 19_999.5])
})

test('a shelf gives reports in the order of time, those without one last, and the last of those with one id', () => {
  const shelf = openShelf()
  const text = 'The lock gates at Skoltevik stay shut.'
  shelf.add({ id: 'c', text, publishedAt: '2031-05-02T10:00:00Z' })
  shelf.add({ id: 'b', text })
  shelf.add({ id: 'a', text, publishedAt: '2031-05-02' })
  shelf.add({ id: 'd', text: 'Older words.', publishedAt: '2031-05-01T09:00:00Z' })
  shelf.add({ id: 'd', text: 'Newer words.', publishedAt: '2031-05-01T11:00:00Z' })
  const [all] = shelf.collections()
  const reports = [...(all?.reports ?? [])]
  expect(reports.map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b'])
  expect(reports.map((it) => shelf.reportAt(it).text)).toEqual(['Newer words.', text, text, text])
  expect([all?.reports.length, reports[2]?.wholeDay, reports[3]?.at]).toEqual([4, true, undefined])
  expect(() => all?.reports.at(4)).toThrow(RangeError)
  shelf.close()
})

test('a shelf tells times that only the words of a report give', () => {
  const shelf = openShelf()
  shelf.add({ id: 'a', text: 'SKOLTEVIK, 3 May 2031. The lock gates stay shut.' })
  shelf.add({ id: 'b', text: 'The lock gates stay shut.', publishedAt: '2031-05-04' })
  const [said, given] = [...(shelf.collections()[0]?.reports ?? [])].map((it) => shelf.toldAt(it))
  expect([said?.at, said?.atByWords]).toEqual([Date.UTC(2031, 4, 3, 23, 59, 59, 999), true])
  expect([given?.at, given?.atByWords]).toEqual([Date.UTC(2031, 4, 4, 23, 59, 59, 999), undefined])
  shelf.close()
})

test('rows come by kind, then by time, then by id; those without a time last', () => {
  const rows = openRows()
  rows.add('copy', { n: 1 }, { id: 'x', time: '2031-05-01T00:00:00Z' })
  rows.add('story', { n: 2 }, { id: 'b' })
  rows.add('story', { n: 3 }, { id: 'c', time: '2031-05-01T00:00:00Z' })
  rows.add('story', { n: 4 }, { id: 'a', time: '2031-05-01T00:00:00Z', collection: 'harbour' })
  expect([...rows.lines()].map((line) => line.trim())).toEqual([
    '{"story":{"n":4},"collection":"harbour"}',
    '{"story":{"n":3}}',
    '{"story":{"n":2}}',
    '{"copy":{"n":1}}',
  ])
  rows.close()
})
