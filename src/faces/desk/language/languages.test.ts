import { expect, test } from 'vitest'
import { languageOf } from './languages.ts'

test('what is asked for comes first, then the languages of the reader, then English', () => {
  expect(languageOf('nn', ['es-MX'])).toBe('nn')
  expect(languageOf(undefined, ['fr', 'es-MX', 'en'])).toBe('es')
  expect(languageOf('xx', ['no-NO'])).toBe('nb')
  expect(languageOf(undefined, ['NB-no'])).toBe('nb')
  expect(languageOf('constructor', ['fr'])).toBe('en')
})
