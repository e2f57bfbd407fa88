import { expect, test } from 'vitest'
import { footnoted } from './footnotes.ts'
import { htmlOf, plainOf } from './copied.ts'

const words = (report: string, from: number, text: string) => ({
  report,
  span: [from, from + text.length] as [number, number],
  words: text,
  outlet: 'Fjordavisa',
})
const brief = {
  title: 'Havna <stengt>',
  sentences: [
    { text: 'Havna er stengt.', claims: ['c1'], evidence: [words('r1', 0, 'havna er\nstengt'), words('r2', 9, 'stengt')] },
    { text: 'To er skadd.', claims: ['c2'], evidence: [words('r2', 9, 'stengt'), words('r3', 4, 'to & ein')] },
  ],
}

test('the same words have one number, in the order they are first needed', () => {
  const { sentences, notes } = footnoted(brief)
  expect(sentences.map(({ notes }) => notes)).toEqual([
    [1, 2],
    [2, 3],
  ])
  expect(notes.map(({ words }) => words)).toEqual(['havna er\nstengt', 'stengt', 'to & ein'])
})

test('copied as text, every sentence has its numbers, and every number its words and where they stand', () => {
  const text = plainOf(brief, footnoted(brief), ({ report, outlet }) => `${outlet}, https://${report}.example`)
  expect(text).toBe(
    [
      'Havna <stengt>',
      '',
      'Havna er stengt. [1] [2] To er skadd. [2] [3]',
      '',
      '[1] «havna er stengt» – Fjordavisa, https://r1.example',
      '[2] «stengt» – Fjordavisa, https://r2.example',
      '[3] «to & ein» – Fjordavisa, https://r3.example',
      '',
    ].join('\n'),
  )
})

test('copied as a page, words of reports are words and no mark-up', () => {
  const html = htmlOf(brief, footnoted(brief), () => ({ said: 'A "b"', address: 'https://a.example/?x=1&y=2' }), 'nb')
  expect(html).toContain('<h2>Havna &lt;stengt&gt;</h2>')
  expect(html).toContain('To er skadd.<sup>2 3</sup>')
  expect(html).toContain('<li value="3"><q>to &amp; ein</q> – <a href="https://a.example/?x=1&amp;y=2">A &quot;b&quot;</a></li>')
  expect(htmlOf(brief, footnoted(brief), () => ({ said: 'A' }), 'nb')).not.toContain('<a ')
})
