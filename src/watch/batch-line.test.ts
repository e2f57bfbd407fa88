import { describe, expect, test } from 'vitest'
import { idSeenIn, reportOfLine } from './batch-line.ts'

describe('reportOfLine', () => {
  test('takes what the contract names and leaves the rest', () => {
    const line = {
      id: 'a',
      text: 'Hei.\n',
      language: 'nb',
      publishedAt: '2026-01-02',
      timeZone: 'Europe/Oslo',
      title: 'T',
      url: 'https://example.org/',
      more: [1],
    }
    expect(reportOfLine(JSON.stringify(line))).toEqual({
      id: 'a',
      text: 'Hei.\n',
      language: 'nb',
      publishedAt: '2026-01-02',
      timeZone: 'Europe/Oslo',
      title: 'T',
      url: 'https://example.org/',
    })
  })

  test('keeps the text character for character', () => {
    const text = '\uD800 \u0000 \r\n\t«x» 🙂 \uFEFF'
    expect(reportOfLine(JSON.stringify({ id: '1', text })).text).toBe(text)
  })

  test('an id may be a number, an outlet a name or an object', () => {
    expect(reportOfLine('{"id":7,"text":"Hei","outlet":"Kringom"}')).toEqual({ id: '7', text: 'Hei', outlet: { name: 'Kringom' } })
    expect(reportOfLine('{"id":7,"text":"Hei","outlet":{"name":"Kringom","country":"NOR","x":1}}').outlet).toEqual({ name: 'Kringom', country: 'NOR' })
  })

  test("html is read as a page, a title beside it comes before the page's own", () => {
    expect(reportOfLine(JSON.stringify({ id: '1', html: '<h1>Brua</h1><p>Ho er &aring;pen.</p>' }))).toMatchObject({
      title: 'Brua',
      text: 'Ho er åpen.',
    })
    expect(reportOfLine(JSON.stringify({ id: '1', title: 'Vår', html: '<h1>Brua</h1><p>Ho er open.</p>' })).title).toBe('Vår')
  })

  test('text is never taken for Markdown or HTML', () => {
    expect(reportOfLine(JSON.stringify({ id: '1', text: '# <b>Brua</b>' })).text).toBe('# <b>Brua</b>')
  })

  test('null is absent', () => {
    expect(reportOfLine('{"id":"1","text":"Hei","title":null,"outlet":null}')).toEqual({ id: '1', text: 'Hei' })
  })

  test.each([
    ['{', 'it is not JSON'],
    ['[]', 'it is not a JSON object'],
    ['null', 'it is not a JSON object'],
    ['"text"', 'it is not a JSON object'],
    ['{"text":"x"}', 'it has no "id"'],
    ['{"id":true,"text":"x"}', '"id" is no string'],
    ['{"id":"1"}', 'it has no "text" and no "html"'],
    ['{"id":"1","text":" \\n"}', 'The report has no words.'],
    ['{"id":"1","text":5}', '"text" is no string'],
    ['{"id":"1","text":"x","title":[]}', '"title" is no string'],
    ['{"id":"1","text":"x","outlet":5}', '"outlet" is no string and no object'],
    ['{"id":"1","text":"x","outlet":{}}', '"outlet" has no "name"'],
  ])('%s: %s', (line, reason) => {
    expect(() => reportOfLine(line)).toThrow(reason)
  })
})

test('idSeenIn finds the id in what is no JSON', () => {
  expect(idSeenIn('{"id": "a\\"b", "text": "…')).toBe('a"b')
  expect(idSeenIn('{"text":1,"id":-12,')).toBe('-12')
  expect(idSeenIn('{"id": "\\u00e')).toBeUndefined()
  expect(idSeenIn('{bad')).toBeUndefined()
})
