import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'

const text = 'Elva gjekk over breiddene sine – «vi såg det», sa ho. ¿Quién abrió la presa?'
const wide = (little: boolean, mark: boolean) => {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((character) => character.charCodeAt(0))
  return new Uint8Array(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])))
}

test('UTF-8 with and without a mark', () => {
  expect(decode(new TextEncoder().encode(text))).toBe(text)
  expect(decode(new TextEncoder().encode(`\ufeff${text}`))).toBe(text)
})

test.each([
  [true, true],
  [false, true],
  [true, false],
  [false, false],
])('UTF-16, little end first: %s, with a mark: %s', (little, mark) => {
  expect(decode(wide(little, mark))).toBe(text)
})

test('what is no UTF-8 is windows-1252', () => {
  expect(decode(new Uint8Array([0x96, 0x20, 0x56, 0x69, 0x20, 0x73, 0xe5, 0x67]))).toBe('– Vi såg')
})

test('nothing is empty, not binary', () => {
  expect(decode(new Uint8Array())).toBe('')
})

const latin = (written: string) => Uint8Array.from(written, (character) => character.charCodeAt(0))
const utf8 = (written: string) => new TextEncoder().encode(written)

describe('which character set counts', () => {
  test('the mark before the transport', () => {
    expect(decode(utf8(`\ufeff${text}`), 'windows-1251')).toBe(text)
  })

  test('the transport before the page', () => {
    expect(decode(latin('<meta charset="iso-8859-1"><p>\xc1\xe2</p>'), 'windows-1251')).toContain('<p>Бв</p>')
  })

  test.each([
    ['<meta charset="windows-1251">'],
    ["<META CHARSET='Windows-1251' />"],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'],
    ['<meta content="text/html; charset=windows-1251" http-equiv=content-type>'],
    ['<!-- <meta charset="koi8-r"> --><meta charset=windows-1251>'],
    ['<meta name="description" content="charset=koi8-r"><meta charset=windows-1251>'],
    ['<?xml version="1.0" encoding="windows-1251"?>'],
  ])('the page itself: %s', (head) => {
    expect(decode(latin(`${head}<p>\xc1\xe2</p>`))).toBe(`${head}<p>Бв</p>`)
  })

  test('a name in running text is no name', () => {
    expect(decode(latin('Skriv <meta charset="windows-1251"> \xf8verst'))).toContain('øverst')
  })

  test('a Western name on UTF-8 is not believed, nor UTF-8 on windows-1252', () => {
    expect(decode(utf8(text), 'ISO-8859-1')).toBe(text)
    expect(decode(utf8(`<meta charset="latin1">${text}`))).toContain(text)
    expect(decode(latin('Vi s\xe5g \x93elva\x94'), 'utf-8')).toBe('Vi såg “elva”')
  })

  test('a name nobody knows says nothing', () => {
    expect(decode(utf8(text), 'x-unheard-of')).toBe(text)
    expect(decode(latin('s\xe5g'), 'x-unheard-of')).toBe('såg')
  })

  test('ISO-8859-1 is windows-1252 to all who write it', () => {
    expect(decode(latin('\x80 \x93ja\x94'), 'iso-8859-1')).toBe('€ “ja”')
  })
})

describe('damaged text', () => {
  test('one bad byte does not turn the rest', () => {
    expect(decode(Buffer.concat([utf8(text), latin(' \xe5 '), utf8(text)]))).toBe(`${text} å ${text}`)
  })

  test('a character cut off at the end is left out', () => {
    expect(decode(utf8(`${text} på`).subarray(0, -1))).toBe(`${text} p`)
  })

  test('UTF-8 written twice is mended where the whole text proves it', () => {
    const twice = new TextDecoder('latin1').decode(utf8('Vi såg på – og gjekk')).replaceAll('\x80', '€').replaceAll('\x93', '“')
    expect(decode(utf8(twice))).toBe('Vi såg på – og gjekk')
    expect(decode(utf8(`${twice} å`))).toBe(`${twice} å`)
    expect(decode(utf8('petâ\x80\x99s and manâ\x80\x99s'))).toBe('pet’s and man’s')
    expect(decode(utf8('MANHÃ» dijo «Ã»'))).toBe('MANHÃ» dijo «Ã»')
  })

  test('a nought in a long text is a slip', () => {
    expect(decode(utf8(`${'Elva steig. '.repeat(100)}\0`))).toMatch(/steig\. \ufffd$/u)
  })

  test('any bytes are text or binary-input', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.option(fc.constantFrom('utf-8', 'latin1', 'utf-16', 'gbk', 'koi8-r', '')), (bytes, charset) => {
        try {
          expect(typeof decode(bytes, charset ?? undefined)).toBe('string')
        } catch (thrown) {
          expect(thrown).toMatchObject({ code: 'binary-input' })
        }
      }),
    )
  })

  test('any text comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (written) => {
        fc.pre(!/[\0-\x08\x0e-\x1f\ufeff]/u.test(written) && !/[\u00c2-\u00f4]/u.test(written))
        expect(decode(utf8(`a ${written}`))).toBe(`a ${written}`)
      }),
    )
  })
})

test.each<[string, number[]]>([
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d]],
  ['noughts', [65, 0, 0, 0, 66, 67, 68, 69]],
  ['control characters', [1, 2, 3, 4, 65, 66]],
])('%s is refused', (_, bytes) => {
  expect(() => decode(new Uint8Array(bytes))).toThrow(expect.objectContaining({ code: 'binary-input' }))
})
