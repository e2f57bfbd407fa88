import { expect, test } from 'vitest'
import { publisherTable } from './publisher-table.ts'
import { publisherAt, publisherNamed } from './publishers.ts'

const at = (text: string, word: number) => publisherAt(text.split(' '), word)

test.each([
  ['melder AFP fredag', 1, 'AFP', 1],
  ['NRKs reporter', 0, 'NRK', 1],
  ['from The New York Times on Monday', 1, 'The New York Times', 4],
  ['ifølge Associated Press .', 1, 'AP', 2],
  ['la agencia EFE', 2, 'EFE', 1],
  ['REUTERS / Ana Lem', 0, 'Reuters', 1],
  ['en Dag og Tid', 1, 'Dag og Tid', 3],
])('%s', (text, word, name, words) => {
  expect(at(text, word)).toMatchObject({ publisher: { name }, words })
})

test.each([
  ['Ap vil ha valg', 0],
  ['the aa of it', 1],
  ['New roads', 0],
  ['', 0],
])('no publisher: %s', (text, word) => {
  expect(at(text, word)).toBeUndefined()
})

test('the longest name wins', () => {
  expect(at('Interfax-Ukraine melder', 0)?.publisher.country).toBe('UKR')
  expect(at('Interfax melder', 0)?.publisher.country).toBe('RUS')
})

test('a whole name is a publisher, a part of one is not', () => {
  expect(publisherNamed('Agence France-Presse')?.name).toBe('AFP')
  expect(publisherNamed('NTB scanpix')?.name).toBe('NTB')
  expect(publisherNamed('Agence')).toBeUndefined()
  expect(publisherNamed('AFP and friends')).toBeUndefined()
})

test('every row has a country, a zone the calendar knows and a name', () => {
  for (const [, country, zone, ...names] of publisherTable) {
    expect(country).toMatch(/^[A-Z]{3}$/u)
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow()
    expect(names.length).toBeGreaterThan(0)
  }
})

test('no name belongs to two publishers', () => {
  const names = publisherTable.flatMap(([, , , ...names]) => names)
  expect(names.filter((name, k) => names.indexOf(name) !== k)).toEqual([])
})
