import { expect, test } from 'vitest'
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

test.each<[string, number[]]>([
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d]],
  ['noughts', [65, 0, 0, 0, 66, 67, 68, 69]],
  ['control characters', [1, 2, 3, 4, 65, 66]],
])('%s is refused', (_, bytes) => {
  expect(() => decode(new Uint8Array(bytes))).toThrow(expect.objectContaining({ code: 'binary-input' }))
})
