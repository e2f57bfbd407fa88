import { describe, expect, test } from 'vitest'
import { read, type ReadValues } from '../commands/read.ts'
import { readCall } from '../arguments.ts'
import { reportSaid } from './said.ts'

function said(...words: readonly string[]): ReturnType<typeof reportSaid> {
  const values: ReadValues = readCall(read, words).values
  return reportSaid(values)
}

describe('reportSaid', () => {
  test('says only what was said', () => {
    expect(said()).toEqual({})
    expect(said('--language', 'nn', '--outlet', 'Kringom')).toEqual({ language: 'nn', outlet: { name: 'Kringom' } })
  })

  test.each([['2024-06-26'], ['2024-06-26T23:41'], ['2024-06-26T23:41:05.5Z'], ['2024-06-26T23:41+02:00']])('%s is a time', (time) => {
    expect(said('--published', time).publishedAt).toBe(time)
  })

  test('a blank may stand for the T', () => {
    expect(said('--published', '2024-06-26 23:41').publishedAt).toBe('2024-06-26T23:41')
  })

  test.each([['yesterday'], ['2024-13-45'], ['26.06.2024'], ['2024-06-26T99:00']])('%s is none', (time) => {
    expect(() => said('--published', time)).toThrow('"--published"')
  })

  test('knows time zones', () => {
    expect(said('--time-zone', 'Europe/Oslo').timeZone).toBe('Europe/Oslo')
    expect(() => said('--time-zone', 'Europe/Olso')).toThrow('"--time-zone"')
  })
})
