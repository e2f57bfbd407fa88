import { expect, test } from 'vitest'
import { saidDay } from './said-day.ts'

const end = (day: string): number => Date.parse(`${day}T23:59:59.999Z`)

test.each([
  ['Saltvik, 2031-05-04 - The ferry is back.', '2031-05-04'],
  ['May 4th, 2031. The ferry is back.', '2031-05-04'],
  ['SALTVIK 4. mai 2031: Ferja er attende.', '2031-05-04'],
  ['Puerto Sal, 4 de mayo de 2031.- El ferry volvió.', '2031-05-04'],
  ['The ferry sank on 3 May 2029 and again on 4 May 2031.', '2029-05-03'],
])('%s', (text, day) => {
  expect(saidDay(text)).toBe(end(day))
})

test('half a date is none', () => {
  expect(saidDay('In May the ferry came back; 12 people saw it.')).toBeUndefined()
  expect(saidDay('May 2031 was cold.')).toBeUndefined()
  expect(saidDay('')).toBeUndefined()
})
