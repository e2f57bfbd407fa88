import { expect, test } from 'vitest'
import { countryName } from './countries.ts'

test('a country is called as the page calls it', () => {
  expect([countryName('NOR', 'nn'), countryName('BOL', 'es'), countryName('USA', 'en'), countryName('DEU', 'nb')]).toEqual([
    'Noreg',
    'Bolivia',
    'United States',
    'Tyskland',
  ])
})

test('a code that is no country’s stays', () => {
  expect([countryName('XMA', 'en'), countryName('IGOUNO', 'nb'), countryName('', 'es')]).toEqual(['XMA', 'IGOUNO', ''])
})
