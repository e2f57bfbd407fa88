import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportFromBytes, reportFromText } from './report-input.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('plain text stays character for character', () => {
  const text = '  Elva stiger\r\n\r\n– Vi drar,\u00a0sier hun. \n\n\t'
  expect(reportFromBytes(bytes(text), { id: 'a' })).toEqual({ id: 'a', text })
})

test('a page and a Markdown file by their content', () => {
  expect(reportFromBytes(bytes('<html><body><h1>Sube el río</h1><p>Texto.</p>'), { id: 'a' })).toMatchObject({
    id: 'a',
    title: 'Sube el río',
    text: 'Sube el río\n\nTexto.',
  })
  expect(reportFromBytes(bytes('# Elva stig\n\nTekst.'), { id: 'b' })).toMatchObject({ id: 'b', title: 'Elva stig', text: 'Elva stig\n\nTekst.' })
})

test('a given format is not guessed at', () => {
  expect(reportFromText('# 1 nyhet', { id: 'a', format: 'text' }).text).toBe('# 1 nyhet')
})

test.each(['', ' \n\n\t', '– … !', '<html><body></body></html>'])('a report without words is refused: %j', (text) => {
  expect(() => reportFromText(text, { id: 'a' })).toThrow(expect.objectContaining({ code: 'empty-report', where: 'a' }))
})

test('any bytes are a report or a typed error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (input) => {
      try {
        expect(typeof reportFromBytes(input, { id: 'a' }).text).toBe('string')
      } catch (error) {
        expect(error).toMatchObject({ name: 'HearsayError' })
      }
    }),
  )
})

test('any marked-up string is a report or a typed error', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '</',
    '<p>',
    '<!--',
    '-->',
    '<script>',
    '&amp',
    '"',
    "'",
    '=',
    '<article',
    '[',
    '](',
    '**',
    '# ',
    '\n',
    'ord ',
    '\ud800',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom('html' as const, 'markdown' as const, 'text' as const), (pieces, format) => {
      try {
        expect(typeof reportFromText(pieces.join(''), { id: 'a', format }).text).toBe('string')
      } catch (error) {
        expect(error).toMatchObject({ code: 'empty-report' })
      }
    }),
  )
})
