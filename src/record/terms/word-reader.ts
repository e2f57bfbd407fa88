import { folded, hashOfUnits } from './letters.ts'
import { spelledNumbers, writtenNumber } from './numbers.ts'
import { beginningLetters, beginningOf } from './sounds.ts'
import { plainUnit } from './unit-kinds.ts'

/** What the reader found in the word it was asked for last. */
export interface ReadWord {
  /** Hash of the word without case and accents. */
  word: number
  /** Hash of what its beginning sounds like, the same across languages that borrow; 0 for short words and figures. */
  sound: number
  /** Hash of the number it is, in figures or spelled; 0 for none. */
  number: number
  /** Letters it has without case and accents. */
  letters: number
  /** Whether one of them is of the Latin alphabet. */
  latin: boolean
}

const soundSeed = 0x51ed
/** Letters a word has at most: it is cut to as many units, and one unit can be four letters. */
const room = 256
const letters = new Uint16Array(room)
const beginning = new Uint16Array(beginningLetters)
const found: ReadWord = { word: 0, sound: 0, number: 0, letters: 0, latin: false }

/** Reads the word of letters, or the number in figures, that lies in a text; what it gives is overwritten by the next call. */
export function readWord(text: string, from: number, to: number, figures: boolean): Readonly<ReadWord> {
  let count = 0
  let latin = false
  for (let at = from; at < to && count < room - 8; at++) {
    const unit = text.charCodeAt(at)
    const plain = plainUnit(unit)
    if (plain !== 0) letters[count++] = plain
    else for (const letter of folded(String.fromCharCode(unit))) letters[count++] = letter.charCodeAt(0)
    const last = count > 0 ? letters[count - 1]! : 0
    latin ||= last >= 0x61 && last <= 0x7a
  }
  found.word = hashOfUnits(letters, count)
  found.letters = count
  found.latin = latin
  found.sound = figures || count < 4 ? 0 : hashOfUnits(beginning, beginningOf(letters, count, beginning), soundSeed)
  found.number = figures ? writtenNumber(text.slice(from, to)) : (spelledNumbers.get(found.word) ?? 0)
  return found
}
