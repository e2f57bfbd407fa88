import { expect, test } from 'vitest'
import type { Brief } from '../../words/index.ts'
import { briefsIn, type BriefFormat, type BriefView } from './index.ts'

const text = 'The dam above Hvitebekk broke at dawn. Four people are hurt, Liv Aas said.'
const brief: Brief = {
  story: 's1',
  language: 'en',
  asOf: '2031-05-04T11:00:00Z',
  sentences: [
    { text: 'Four people are hurt, Liv Aas said.', citations: [{ report: 'r1', span: [39, 74] }], claims: ['c1'] },
    {
      text: 'The dam above <Hvitebekk> broke at dawn (Dalnytt).',
      citations: [
        { report: 'r1', span: [0, 38] },
        { report: 'r1', span: [39, 74] },
      ],
      claims: [],
    },
  ],
}
const view: BriefView = { title: 'Dam breaks', brief, reports: new Map([['r1', { id: 'r1', outlet: 'Dalnytt', at: '2031-05-04T08:00:00Z', text }]]) }
const printed = (format: BriefFormat): string => [...briefsIn(format, [view], { width: 60, color: false })].join('')

test('text: footnotes give the cited words with outlet and time, each once', () => {
  expect(printed('text')).toBe(`Dam breaks

Four people are hurt, Liv Aas said. [1]
The dam above <Hvitebekk> broke at dawn (Dalnytt). [2][1]

[1] Dalnytt, 2031-05-04 08:00 UTC: “Four people are
    hurt, Liv Aas said.”
[2] Dalnytt, 2031-05-04 08:00 UTC: “The dam above
    Hvitebekk broke at dawn.”
`)
})

test('Markdown: footnotes that Markdown knows', () => {
  expect(printed('md')).toContain('- Four people are hurt, Liv Aas said.[^s1-en-1]\n')
  expect(printed('md')).toContain('[^s1-en-2]: Dalnytt, 2031-05-04 08:00 UTC: “The dam above Hvitebekk broke at dawn.”\n')
})

test('HTML: numbers lead to the words, and nothing in a text is markup', () => {
  expect(printed('html')).toContain('<li>Four people are hurt, Liv Aas said.<sup><a href="#s1-en-1">1</a></sup></li>')
  expect(printed('html')).toContain('<li id="s1-en-1">Dalnytt, 2031-05-04 08:00 UTC: <q>Four people are hurt, Liv Aas said.</q></li>')
  expect(printed('html')).toContain('&lt;Hvitebekk&gt;')
  expect(printed('html')).not.toMatch(/src=|href="http/u)
})
