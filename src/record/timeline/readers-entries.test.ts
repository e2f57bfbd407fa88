import { expect, test } from 'vitest'
import { readersEntries } from './readers-entries.ts'

const entry = (date: string, weight: number): Parameters<typeof readersEntries>[0][number] => ({ date, weight, text: date, citations: [], claims: [] })

test('a reader sees what weighs about half as much as the heaviest entry, in the order of days', () => {
  const entries = [entry('2031-05-03', 0.1), entry('2031-05-04', 0.8), entry('2031-05-04', 0.4), entry('2031-05-09', 0.3)]
  expect(readersEntries(entries).map(({ weight }) => weight)).toEqual([0.8, 0.4])
})

test('a timeline without entries has none to see', () => {
  expect(readersEntries([])).toEqual([])
})
