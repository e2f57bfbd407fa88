import { describe, expect, test } from 'vitest'
import type { ReportInput } from '../words/index.ts'
import { languageOf, openLanguages } from './languages.ts'

const report = (text: string, language?: string): ReportInput => ({ id: 'r1', text, ...(language !== undefined && { language }) })
const norwegian = 'Brua ble stengt i natt. Ordføreren sier at hun ikke vet når den kan åpnes igjen, og at folk må holde seg hjemme.'

describe('languageOf', () => {
  test.each([
    ['nb', norwegian],
    ['nn', 'Brua vart stengd i natt. Ordføraren seier at ho ikkje veit når ho kan opnast att, og at folk må halde seg heime.'],
    ['en', 'The bridge was closed last night. The mayor says she does not know when it can open again.'],
    ['es', 'El puente fue cerrado anoche. La alcaldesa dice que no sabe cuándo podrá abrirse de nuevo.'],
  ])('tells %s from the words', (language, text) => {
    expect(languageOf(report(text))).toBe(language)
  })

  test.each([
    ['nn', 'nn'],
    ['en', 'EN-GB'],
    ['es', 'es_BO'],
    ['nb', 'no'],
    ['nb', 'und'],
  ])('is %s where the report says %s', (language, said) => {
    expect(languageOf(report(norwegian, said))).toBe(language)
  })

  test.each([
    ['Danish', 'Broen blev lukket i nat. Borgmesteren siger, at hun ikke ved, hvornår den kan åbne igen, og at folk skal blive hjemme.'],
    ['Swedish', 'Bron stängdes i natt. Borgmästaren säger att hon inte vet när den kan öppnas igen, och att folk måste stanna hemma.'],
  ])('%s is not ours, and is called by its name', (name, text) => {
    expect(() => languageOf(report(text))).toThrow(`The report is in ${name}, a language that Hearsay does not read.`)
  })

  test('a code that is not ours is refused, unless it is left out', () => {
    expect(() => languageOf(report(norwegian, 'fr'))).toThrow('The report is in "fr", a language that Hearsay does not read.')
  })

  test('a text that says too little is not guessed at', () => {
    expect(() => languageOf(report('12 34'))).toThrow(expect.objectContaining({ code: 'language-unknown', where: 'r1' }))
  })
})

test('a language is loaded once', () => {
  const languages = openLanguages()
  expect(languages.opened('nb')).toBeUndefined()
  expect(languages.open('nb')).toBe(languages.open('nb'))
})
