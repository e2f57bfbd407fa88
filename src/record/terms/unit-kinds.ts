import { folded } from './letters.ts'

/** What a UTF-16 unit is to the scanner; a capital is a letter, and so is one of a script without spaces. */
export const unitKind = { unknown: 0, other: 1, letter: 2, capital: 3, spaceless: 4, digit: 5, surrogate: 6 } as const

const letter = /[\p{L}\p{M}]/u
const capital = /\p{Lu}/u
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const kinds = new Uint8Array(0x10000)
const plain = new Uint16Array(0x10000)

/** What a unit is; looked up once a unit. */
export function kindOfUnit(unit: number): number {
  return kinds[unit] || learned(unit)
}

/** The unit without case and accent; 0 where it is none or several: then `folded` knows. */
export function plainUnit(unit: number): number {
  if (kinds[unit] === unitKind.unknown) learned(unit)
  return plain[unit]!
}

function learned(unit: number): number {
  const text = String.fromCharCode(unit)
  const bare = folded(text)
  plain[unit] = bare.length === 1 ? bare.charCodeAt(0) : 0
  return (kinds[unit] = kindOfText(text, unit))
}

function kindOfText(text: string, unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unitKind.digit
  if (unit >= 0xd800 && unit < 0xe000) return unitKind.surrogate
  if (!letter.test(text)) return unitKind.other
  if (spaceless.test(text)) return unitKind.spaceless
  return capital.test(text) ? unitKind.capital : unitKind.letter
}

/** Whether two surrogates make a letter or mark. */
export function isAstralLetter(high: number, low: number): boolean {
  return low >= 0xdc00 && low < 0xe000 && letter.test(String.fromCharCode(high, low))
}
