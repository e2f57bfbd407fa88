import { describe, expect, test } from 'vitest'
import { sampleReading } from '../../test/sample-reading.ts'
import type { Reading } from '../words/index.ts'
import { exporters, wrapped, type Look } from './index.ts'

const plain: Look = { width: 80, color: false }
const print = (format: keyof typeof exporters, reading: Reading = sampleReading, look = plain): string =>
  [...exporters[format].write(reading, look, 1)].join('')

describe('text', () => {
  test('headline, outlet and time, then what happened, who says what, who is who, where and when', () => {
    expect(print('text')).toBe(`Havna er trygg
Døgnet & Natta · 2026-03-13 01:50 +01:00 · credits AFP · nb · 3 statements · 2
events

What happened

 e1  REQUEST: Ane Lie → Berg
     “krever”; according to Ane Lie (s3)

 e2  2026-03-12 · Storbrua · COERCE (restrict, arrest), alleged: Politiet [NOR
     COP]
     “stengte”; at least 3 arrested; in the report's own words

Who says what

 s1  Ane Lie (ordfører) says to Kringom, via AFP:
     «Havna er <trygg>»

 s2  No named source claims:
     brua er stengt

 s3  Ane Lie (ordfører) demands of Berg, 12 March 2026, 21:00 Oslo (20:00 UTC):
     svar

Who is who

  Ane Lie   ordfører
  Kringom
  AFP
  Berg
  Politiet  NOR COP

Where

  Storbrua  building · NOR · 59.50 10.25

When

  “klokka 21”  12 March 2026, 21:00 Oslo (20:00 UTC)
`)
  })

  test('colours are around the same words', () => {
    const colored = print('text', sampleReading, { width: 80, color: true })
    expect(colored).toContain('\u001B[1mAne Lie\u001B[22m (ordfører) \u001B[36msays\u001B[39m to Kringom')
    expect(colored.replace(/\u001B\[\d+m/gu, '')).toBe(print('text'))
  })

  test('notes stand below', () => {
    expect(
      print('text', sampleReading, {
        ...plain,
        notes: new Map([
          ['s1', 'statement/content-first/parse'],
          ['e1', 'event/verb/request'],
          ['t1', 'time/clock'],
        ]),
      }),
    ).toContain('     «Havna er <trygg>»\n     statement/content-first/parse\n')
  })

  test.each([20, 40, 80])('no line is wider than %d', (width) => {
    expect(
      Math.max(
        ...print('text', sampleReading, { width, color: false })
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(width)
  })
})

describe('json and jsonl', () => {
  test('print the reading as it is', () => {
    expect(JSON.parse(print('json'))).toEqual(sampleReading)
    expect(JSON.parse(print('jsonl'))).toEqual(sampleReading)
    expect(print('jsonl').trimEnd()).not.toContain('\n')
  })

  test('explained, they print what was found beside the reading', () => {
    const found = [{ item: { what: 'statement' }, span: [0, 1] as const, by: 'statement/clause/parse' as const }]
    expect(JSON.parse(print('json', sampleReading, { ...plain, found }))).toEqual({ reading: sampleReading, found })
    expect(JSON.parse(print('jsonl', sampleReading, { ...plain, found }))).toEqual({ reading: sampleReading, found })
  })

  test('several readings make an array', () => {
    const { json } = exporters
    const page = [json.opening?.(sampleReading, true), print('json'), json.between, print('json'), json.closing?.(true)].join('')
    expect(JSON.parse(page)).toHaveLength(2)
    expect(JSON.parse([json.opening?.(undefined, true), json.closing?.(true)].join(''))).toEqual([])
  })
})

describe('md', () => {
  test('a heading and a list', () => {
    expect(print('md')).toContain('## Havna er trygg\n\n')
    expect(print('md')).toContain('1. **Ane Lie** (ordfører) *says* to Kringom, via AFP:\n\n   > «Havna er \\<trygg\\>»\n')
  })

  test('words of the report are no Markdown', () => {
    const reading = { ...sampleReading, report: { ...sampleReading.report, title: '1. *Stjerne* [lenke](x) # <b>' } }
    expect(print('md', reading)).toMatch(/^## 1\\\. \\\*Stjerne\\\* \\\[lenke\\\]\(x\) \\# \\<b\\>\n/u)
  })
})

test('wrapped breaks at blanks, and gives a long word its own line', () => {
  expect(wrapped('aa bb cccccccc d', 5)).toEqual(['aa bb', 'cccccccc', 'd'])
  expect(wrapped('', 5)).toEqual([])
})
