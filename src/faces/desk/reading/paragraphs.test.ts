import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraphs } from './paragraphs.ts'

const text = 'By Ane Lie\n\nThe harbour is closed.\nNobody knows why.\n\nWhat we know\nOne ship has left.\n– At noon\n– Without cargo\n\n\n  The end.  \n'
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
const shown = (layout: Parameters<typeof paragraphs>[1]) => paragraphs(text, layout).map(({ span, kind }) => [text.slice(...span), kind])

test('blank lines part paragraphs, and so does what the layout says of a line', () => {
  expect(
    shown([
      { kind: 'byline', span: at('By Ane Lie') },
      { kind: 'heading', span: at('What we know') },
      { kind: 'list', span: at('– At noon') },
      { kind: 'list', span: at('– Without cargo') },
    ]),
  ).toEqual([
    ['By Ane Lie', 'byline'],
    ['The harbour is closed.\nNobody knows why.', 'text'],
    ['What we know', 'heading'],
    ['One ship has left.', 'text'],
    ['– At noon', 'list'],
    ['– Without cargo', 'list'],
    ['The end.', 'text'],
  ])
})

test('a few words at the head of a line do not make it what they are', () => {
  expect(shown([{ kind: 'dateline', span: [12, 15] }])[1]).toEqual(['The harbour is closed.\nNobody knows why.', 'text'])
})

test('no word is lost, whatever the text and its layout', () => {
  const words = fc.string({ maxLength: 80, unit: fc.constantFrom('a', ' ', '\n', '\t', 'ø', '.') })
  const layouts = fc.array(fc.record({ kind: fc.constantFrom('heading' as const, 'list' as const), span: fc.tuple(fc.nat(80), fc.nat(80)) }), { maxLength: 6 })
  fc.assert(
    fc.property(words, layouts, (it, layout) => {
      const found = paragraphs(it, layout)
      expect(
        found
          .map(({ span }) => it.slice(...span))
          .join('')
          .replaceAll(/\s/gu, ''),
      ).toBe(it.replaceAll(/\s/gu, ''))
      expect(found.every(({ span }, n) => (found[n - 1]?.span[1] ?? 0) <= span[0] && span[0] < span[1])).toBe(true)
    }),
  )
})

test('a text without paragraphs is cut between words, and where it has none, anywhere', () => {
  const long = `${'word '.repeat(2500)}${'x'.repeat(9000)}`
  const found = paragraphs(long, []).map(({ span }) => long.slice(...span))
  expect(found.every((it) => it.length <= 4000)).toBe(true)
  expect(found.length).toBeGreaterThan(5)
  expect(found.join('').replaceAll(' ', '')).toBe(long.replaceAll(' ', ''))
})
