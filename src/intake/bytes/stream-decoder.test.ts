import fc from 'fast-check'
import { expect, test } from 'vitest'
import { streamDecoder } from './stream-decoder.ts'

const decoded = (bytes: Uint8Array, charset?: string, size = 3): string => {
  const decoder = streamDecoder(bytes.subarray(0, 16), charset)
  let text = ''
  for (let at = 0; at < bytes.length; at += size) text += decoder.write(bytes.subarray(at, at + size))
  return text + decoder.end()
}
const utf16 = (text: string, mark: string) => Buffer.from(mark + text, 'utf16le')

test.each([
  ['UTF-8', Buffer.from('«Elva» stig – 🌊'), undefined, '«Elva» stig – 🌊'],
  ['UTF-8 with a mark', Buffer.from('\ufeffElva'), 'iso-8859-1', 'Elva'],
  ['UTF-16 with a mark', utf16('Elva går', '\ufeff'), undefined, 'Elva går'],
  ['UTF-16 without', utf16('<a>å</a>', ''), undefined, '<a>å</a>'],
  ['UTF-16, big end first', utf16('<a>å</a>', '\ufeff').swap16(), undefined, '<a>å</a>'],
  ['windows-1252', Buffer.from([0x93, 0x68, 0x65, 0x69, 0x94]), 'windows-1252', '“hei”'],
  ['latin-1 that nobody named', Buffer.from('blåbær', 'latin1'), undefined, 'blåbær'],
  ['two character sets in one', Buffer.concat([Buffer.from('blåbær '), Buffer.from('blåbær', 'latin1')]), 'utf-8', 'blåbær blåbær'],
  ['latin-1 that is UTF-8 in truth', Buffer.from('blåbær – «saft»'), 'iso-8859-1', 'blåbær – «saft»'],
  ['Central European', Buffer.from([0xb1, 0x20, 0x61]), 'iso-8859-2', 'ą a'],
  ['Cyrillic', Buffer.from([0xcf, 0xf0, 0xe8]), 'windows-1251', 'При'],
  ['a name nobody knows', Buffer.from('blåbær'), 'x-fjord', 'blåbær'],
])('%s', (_, bytes, charset, meant) => {
  for (const size of [1, 2, 3, 100]) expect(decoded(bytes, charset, size)).toBe(meant)
})

test('UTF-8 comes through however it is cut', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 1, max: 9 }),
      (text, size) => decoded(Buffer.from(`x${text}`), undefined, size) === Buffer.from(`x${text}`).toString(),
    ),
  )
})

test('any bytes give text', () => {
  fc.assert(
    fc.property(
      fc.uint8Array(),
      fc.constantFrom(undefined, 'utf-8', 'utf-16', 'shift_jis', 'x'),
      (bytes, charset) => typeof decoded(bytes, charset) === 'string',
    ),
  )
})
