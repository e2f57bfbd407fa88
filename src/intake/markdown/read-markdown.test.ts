import { expect, test } from 'vitest'
import { readMarkdown } from './read-markdown.ts'

test('headings, emphasis, links, pictures, rules and quotations lose their marks; speech keeps its dash', () => {
  const { text, title } = readMarkdown(
    '# Elva *stiger*\n\n– Vi **drar**, sier [Ada Vik](https://a.example/b "x").\n\n---\n\n- Når?\n- I natt.\n\n![Foto: Marit Lunde / NTB](a.jpg)\n\n> Sitat\n\n## Frykter mer ##\nTekst med snake_case_ord og 2*3*4.',
  )
  expect(title).toBe('Elva stiger')
  expect(text.split('\n').filter((line) => line !== '')).toEqual([
    'Elva stiger',
    '– Vi drar, sier Ada Vik.',
    '- Når?',
    '- I natt.',
    'Foto: Marit Lunde / NTB',
    'Sitat',
    'Frykter mer',
    'Tekst med snake_case_ord og 2*3*4.',
  ])
})

test('front matter gives title, language and time', () => {
  expect(readMarkdown('---\ntitle: "Sube el río"\nlang: es\ndate: 2031-04-02T10:15:00Z\n---\nTexto.')).toEqual({
    text: 'Texto.',
    title: 'Sube el río',
    language: 'es',
    publishedAt: '2031-04-02T10:15:00Z',
  })
})

test('escaped marks stay', () => {
  expect(readMarkdown('1\\. plass og \\*stjerne\\*').text).toBe('1. plass og *stjerne*')
})

test.each(['['.repeat(60_000), '*a'.repeat(60_000), '`'.repeat(60_000), '_'.repeat(60_000), '---\n'.repeat(30_000), '> '.repeat(60_000), '!['.repeat(50_000)])(
  'junk in time that grows with the length',
  (junk) => {
    const start = performance.now()
    readMarkdown(junk)
    expect(performance.now() - start).toBeLessThan(2000)
  },
)
