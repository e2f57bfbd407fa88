import { expect, test } from 'vitest'
import { countryOf } from './country-of.ts'

test('somebody is of the country that most of their words name', () => {
  expect(countryOf([{ country: 'NOR' }, { country: 'BOL' }, {}, { country: 'BOL' }])).toBe('BOL')
  expect(
    countryOf([
      { country: 'NOR', statements: 5 },
      { country: 'BOL', statements: 2 },
    ]),
  ).toBe('NOR')
  expect(countryOf([{ country: 'USA' }, { country: 'BOL' }])).toBe('BOL')
  expect(countryOf([{}, {}])).toBeUndefined()
})
