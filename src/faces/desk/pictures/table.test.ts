import { expect, test } from 'vitest'
import { csvOf, fileName, grouped } from './table.ts'

test('a picture goes out as CSV with its times in UTC and nothing a spreadsheet would run', () => {
  const csv = csvOf({
    columns: [{ name: 'told' }, { name: 'who' }, { name: 'dead', right: true }],
    rows: [
      { id: 'a', cells: [{ at: '2031-04-02T21:41:00Z' }, 'Lie, Ane', 4] },
      { id: 'b', cells: [{ at: undefined }, '=HYPERLINK("x")', undefined] },
    ],
  })
  expect(csv).toBe('told,who,dead\r\n2031-04-02T21:41:00Z,"Lie, Ane",4\r\n,"\'=HYPERLINK(""x"")",\r\n')
})

test('a file is called by the title of its picture', () => {
  expect(fileName('Når kom meldingane? / 2. april', 'svg')).toBe('Når-kom-meldingane-2-april.svg')
  expect(fileName('???', 'csv')).toBe('hearsay.csv')
})

test('lines that share their first cell stand under it, where it heads them', () => {
  const rows = ['a', 'a', 'b', 'a'].map((claim, at) => ({ id: String(at), cells: [claim] }))
  const sizes = (heads: boolean) => grouped({ columns: [{ name: 'claim', heads }], rows }).map((group) => group.length)
  expect([sizes(true), sizes(false)]).toEqual([[2, 1, 1], [4]])
})
