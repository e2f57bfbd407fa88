import { expect, test } from 'vitest'
import { languageName, languageOf } from './languages.ts'

test('what is asked for comes first, then the languages of the reader, then English', () => {
  expect(languageOf('nn', ['es-MX'])).toBe('nn')
  expect(languageOf(undefined, ['fr', 'es-MX', 'en'])).toBe('es')
  expect(languageOf('xx', ['no-NO'])).toBe('nb')
  expect(languageOf(undefined, ['NB-no'])).toBe('nb')
  expect(languageOf('constructor', ['fr'])).toBe('en')
})

test('a language is called as the page calls it, a tag that is none stays', () => {
  expect([languageName('es', 'nn'), languageName('en', 'es'), languageName('nn', 'nn')]).toEqual(['spansk', 'inglés', 'norsk nynorsk'])
  expect(languageName('not a tag', 'en')).toBe('not a tag')
})
