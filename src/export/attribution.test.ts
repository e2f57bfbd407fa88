import { describe, expect, test } from 'vitest'
import { sampleReading } from '../../test/sample-reading.ts'
import { aboutReport, attributions, headline, oneLine, counts } from './attribution.ts'

const withReport = (report: Partial<typeof sampleReading.report>): typeof sampleReading => ({
  ...sampleReading,
  report: { ...sampleReading.report, ...report },
})

describe('attributions', () => {
  test('names speaker, office, addressee and chain', () => {
    expect(attributions(sampleReading)[0]).toEqual({
      id: 's1',
      speaker: 'Ane Lie',
      role: 'ordfører',
      stance: 'says',
      targets: [],
      addressees: ['Kringom'],
      via: ['AFP'],
      content: '«Havna er <trygg>»',
    })
  })

  test('says so where nobody is named', () => {
    expect(attributions(sampleReading)[1]?.speaker).toBe('No named source')
  })

  test("a question with nobody's name on it is the interviewer's", () => {
    const [first] = sampleReading.statements
    if (!first) throw new Error('the sample changed')
    const { speaker: _, ...question } = { ...first, type: 'direct' as const, stance: 'asks' as const }
    expect(attributions({ ...sampleReading, statements: [question] })[0]?.speaker).toBe('The reporter')
  })

  test('an actor that is missing is shown by its words', () => {
    expect(attributions({ ...sampleReading, actors: [] })[0]).toMatchObject({ speaker: 'ordfører Ane Lie', via: ['AFP'] })
  })
})

test('a statement of several parts is one line; its own marks are enough', () => {
  const [first] = sampleReading.statements
  if (!first) throw new Error('the sample changed')
  const of = (content: readonly (readonly [number, number])[], text: string): string | undefined =>
    attributions({ ...sampleReading, statements: [{ ...first, content }], report: { ...sampleReading.report, language: 'en', text } })[0]?.content
  expect(
    of(
      [
        [0, 1],
        [2, 3],
      ],
      'a b',
    ),
  ).toBe('“a … b”')
  expect(of([[0, 3]], '“a”')).toBe('“a”')
})

describe('aboutReport', () => {
  test('says what came in short, and what mends an earlier report', () => {
    expect(aboutReport(withReport({ revision: { kind: 'correction' }, quality: 'teaser' })).slice(-2)).toEqual(['a correction', 'only a teaser came in'])
  })

  test('outlet, time and credits as one reads them', () => {
    expect(aboutReport(sampleReading)).toEqual(['Døgnet & Natta', '2026-03-13 01:50 +01:00', 'credits AFP', 'nb'])
  })

  test.each([
    ['2026-03-13T00:05:00Z', '2026-03-13 00:05 UTC'],
    ['2026-03-13', '2026-03-13'],
    ['about noon', 'about noon'],
  ])('%s is shown as %s', (publishedAt, shown) => {
    expect(aboutReport(withReport({ publishedAt }))).toContain(shown)
  })
})

describe('headline', () => {
  const { title: _, ...untitled } = sampleReading.report

  test('the title, else the first line that has words', () => {
    expect(headline(withReport({ title: 'A\nB' }))).toBe('A B')
    expect(headline({ ...sampleReading, report: { ...untitled, text: '\n \nFirst line\nSecond' } })).toBe('First line')
    expect(
      headline({ ...sampleReading, report: { ...untitled, text: 'By Ane Lie\nThe bridge is closed.', layout: [{ kind: 'byline', span: [0, 10] }] } }),
    ).toBe('The bridge is closed.')
    expect(headline({ ...sampleReading, report: { ...untitled, text: '' } })).toBe('')
  })

  test('a paragraph is cut at a blank', () => {
    const cut = headline({ ...sampleReading, report: { ...untitled, text: 'word '.repeat(100) } })
    expect(cut).toMatch(/word …$/u)
    expect(cut.length).toBeLessThanOrEqual(160)
  })
})

test('counts', () => {
  expect(counts(sampleReading)).toEqual(['3 statements', '2 events'])
  expect(counts({ ...sampleReading, statements: sampleReading.statements.slice(0, 1), events: [] })).toEqual(['1 statement', 'no events'])
})

test('oneLine keeps nothing that steers a terminal', () => {
  expect(oneLine(' a\u001B[31m\tb\r\nc\u0007\u2028d ')).toBe('a [31m b c d')
})
