import { expect, test } from 'vitest'
import { languages } from '../../words/index.ts'
import { filled, type Phrase } from '../brief/phrases.ts'
import { quotePhrases } from './phrases-table.ts'

test.each(languages)('phrases in %s make the words that prove them', (language) => {
  for (const phrase of Object.values<Phrase | string>({ ...quotePhrases[language] }))
    if (typeof phrase !== 'string') expect(filled(phrase, phrase.fill)).toBe(phrase.proof)
})

test('no phrase says that something is true, or confirmed', () => {
  expect(JSON.stringify(quotePhrases)).not.toMatch(/bekreft|stadfest|confirm|true|sant\b|verdad|%/iu)
})
