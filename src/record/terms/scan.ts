import { openTally } from './tally.ts'
import { isAstralLetter, kindOfUnit, unitKind } from './unit-kinds.ts'
import { readWord } from './word-reader.ts'

/** The words of a text in order, as columns. Offsets are UTF-16 units. */
export interface Scanned {
  readonly text: string
  /** Where each word begins and ends. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** Hash of each word without case and accents. */
  readonly words: Int32Array
  /** Hash of what its beginning sounds like, the same across languages that borrow; 0 for short words and figures. */
  readonly sounds: Int32Array
  /** Hash of the number it is, in figures or spelled; 0 for none. */
  readonly numbers: Int32Array
  /** What else is known of it: `marks`. */
  readonly marks: Uint8Array
}

/** Marks of a word, one bit each. */
export const mark = {
  /** It begins with a capital. */
  capital: 1,
  /** It opens a sentence or a line. */
  opens: 2,
  /** It has less than three letters, Latin ones, and is no number. */
  brief: 4,
  /** It has a capital here, and somewhere in the text inside a sentence: a name, most likely. */
  name: 8,
} as const

const longestWord = 60
/** The first letter of a script without spaces: Thai. Texts in them give pairs of characters. */
const firstSpaceless = 0x0e01
/** Letters a name has at least. */
const shortestName = 3

let columns = newColumns(1 << 12)
let count = 0
const named = openTally()

/** Scans the words of a text in linear time: runs of letters and marks; digits, with the points and commas inside a number. */
export function scan(text: string): Scanned {
  count = 0
  named.clear()
  let last = 0
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at)
    if (kind === unitKind.other) {
      at++
      continue
    }
    const end = kind === unitKind.digit ? endOfNumber(text, at) : endOfLetters(text, at)
    const opens = last === 0 || opensSentence(text, last, at)
    if (isSpaceless(text, at, end)) for (let pair = at; pair < end - 1 || pair === at; pair++) push(text, pair, Math.min(pair + 2, end), kind, opens)
    else push(text, at, Math.min(end, at + longestWord), kind, opens)
    last = at = end
  }
  markNames()
  return {
    text,
    from: columns.from.slice(0, count),
    to: columns.to.slice(0, count),
    words: columns.words.slice(0, count),
    sounds: columns.sounds.slice(0, count),
    numbers: columns.numbers.slice(0, count),
    marks: columns.marks.slice(0, count),
  }
}

function push(text: string, from: number, to: number, kind: number, opens: boolean): void {
  if (count === columns.words.length) columns = newColumns(2 * count, columns)
  const { word, sound, number, letters, latin } = readWord(text, from, to, kind === unitKind.digit)
  const capital = kind === unitKind.capital
  columns.from[count] = from
  columns.to[count] = to
  columns.words[count] = word
  columns.sounds[count] = sound
  columns.numbers[count] = number
  columns.marks[count] = (capital ? mark.capital : 0) | (opens ? mark.opens : 0) | (letters < 3 && latin && number === 0 ? mark.brief : 0)
  if (capital && !opens && letters >= shortestName) named.add(word, 1)
  count++
}

function markNames(): void {
  for (let index = 0; index < count; index++)
    if ((columns.marks[index]! & mark.capital) !== 0 && named.has(columns.words[index]!)) columns.marks[index]! |= mark.name
}

function newColumns(size: number, old?: Omit<Scanned, 'text'>): Omit<Scanned, 'text'> {
  const column = (filled?: Int32Array): Int32Array => {
    const it = new Int32Array(size)
    if (filled) it.set(filled)
    return it
  }
  const marks = new Uint8Array(size)
  if (old) marks.set(old.marks)
  return { from: column(old?.from), to: column(old?.to), words: column(old?.words), sounds: column(old?.sounds), numbers: column(old?.numbers), marks }
}

/** What begins at a unit; a surrogate that begins no letter is nothing. */
function kindAt(text: string, at: number): number {
  const kind = kindOfUnit(text.charCodeAt(at))
  if (kind !== unitKind.surrogate) return kind
  return isAstralLetter(text.charCodeAt(at), text.charCodeAt(at + 1)) ? unitKind.letter : unitKind.other
}

function endOfLetters(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const kind = kindAt(text, at)
    if (kind === unitKind.other || kind === unitKind.digit) return at
    at += kindOfUnit(text.charCodeAt(at)) === unitKind.surrogate ? 2 : 1
  }
  return at
}

function endOfNumber(text: string, from: number): number {
  const isDigit = (at: number): boolean => at < text.length && kindOfUnit(text.charCodeAt(at)) === unitKind.digit
  let at = from + 1
  for (;;) {
    if (isDigit(at)) at++
    else if ((text.charCodeAt(at) === 0x2e || text.charCodeAt(at) === 0x2c) && isDigit(at + 1)) at += 2
    else return at
  }
}

function isSpaceless(text: string, from: number, to: number): boolean {
  if (text.charCodeAt(from) < firstSpaceless) return false
  for (let at = from; at < to; at++) if (kindOfUnit(text.charCodeAt(at)) === unitKind.spaceless) return true
  return false
}

function opensSentence(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const unit = text.charCodeAt(index)
    // . ! ? : line ends and opening quotation marks
    if (
      unit === 0x2e ||
      unit === 0x21 ||
      unit === 0x3f ||
      unit === 0x3a ||
      unit === 0x0a ||
      unit === 0x22 ||
      unit === 0xab ||
      unit === 0x201c ||
      unit === 0x2013
    )
      return true
  }
  return false
}
