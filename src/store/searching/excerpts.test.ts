import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptAround, markedText, type Excerpt } from './excerpts.ts'
import { searchWordsOf, type SearchWords } from './search-words.ts'

const asked = (typed: string): SearchWords => searchWordsOf(typed) ?? { wanted: [], unwanted: [] }
const shown = ({ text, marks }: Excerpt): string =>
  marks.toReversed().reduce((told, [from, to]) => `${told.slice(0, from)}[${told.slice(from, to)}]${told.slice(to)}`, text)

describe('words are marked', () => {
  test.each([
    ['apen', 'Brua er åpen, helt Åpen.', 'Brua er [åpen], helt [Åpen].'],
    ['"er åpen"', 'Brua er åpen.', 'Brua [er åpen].'],
    ['tromso steng*', 'I Tromsø er veien stengt.', 'I [Tromsø] er veien [stengt].'],
    ['covid-19 -åpen', 'Covid-19 og åpen', '[Covid-19] og åpen'],
    ['er', 'Brua\n\ner\tåpen', 'Brua [er] åpen'],
  ])('%s in %s', (typed, text, marked) => {
    expect(shown(markedText(text, asked(typed)))).toBe(marked)
  })
})

describe('an excerpt', () => {
  const far = 'Dette er ikke med her. '.repeat(20)
  test('begins with the sentence that the words stand in', () => {
    expect(shown(excerptAround(`${far}Brua i Ålvik er stengt i natt. ${far}`, asked('stengt'), 8))).toBe('…Brua i Ålvik er [stengt] i natt. Dette…')
  })
  test('is taken where most of the words stand together', () => {
    const text = `Brua. ${far}Skolen. ${far}Brua og skolen er stengt.`
    expect(shown(excerptAround(text, asked('brua skolen'), 6))).toBe('…[Brua] og [skolen] er stengt.')
  })
  test('is the beginning where the words stand in the headline only', () => {
    expect(excerptAround('En to tre fire fem.', asked('brua'), 3)).toMatchObject({ text: 'En to tre…', marks: [], span: [0, 9] })
  })
  test('of a short text is the whole of it', () => {
    expect(shown(excerptAround('Brua er stengt.', asked('stengt'), 24))).toBe('Brua er [stengt].')
  })
})

test('marks lie in the text, in order, and hold what was looked for', () => {
  const word = fc.constantFrom('brua', 'Brua', 'brùa', 'er', 'stengt', '.', '\n', '🚢')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (parts, length) => {
      const { text, marks } = excerptAround(parts.join(' '), asked('brua'), length)
      let end = 0
      for (const [from, to] of marks) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(text.slice(from, to).normalize('NFD').replaceAll('\u0300', '').toLowerCase()).toBe('brua')
        end = to
      }
      expect(marks.length > 0).toBe(parts.some((part) => /^br/iu.test(part)))
    }),
  )
})
