import { expect, test } from 'vitest'
import { reportToRead } from './arrived.ts'

const nynorsk =
  'Elva gjekk over breiddene sine natt til søndag, og folk måtte ut av heimane sine. Ordføraren seier at kommunen ikkje veit kor lenge vegen vil vere stengd. Ho bad alle om å halde seg unna brua til vatnet har sokke.'
const intake = { report: { id: '1', text: nynorsk, language: 'en-US' }, quality: 'full', from: {} } as const

test('the words tell the language, not the software of the feed', () => {
  expect(reportToRead(intake).language).toBe('nn')
})

test('a short text is in the language its feed names, and a person knows best', () => {
  expect(reportToRead({ ...intake, report: { ...intake.report, text: 'Elva stig.' } }).language).toBe('en-US')
  expect(reportToRead(intake, { language: 'nb' }).language).toBe('nb')
})

test('says how much came in, where it was not all', () => {
  expect(reportToRead({ ...intake, quality: 'teaser' }).quality).toBe('teaser')
  expect(reportToRead(intake)).not.toHaveProperty('quality')
})
