import { classAt, digit, lower, space, upper, type TokenColumns } from '../../text/index.ts'

/** Integer weights of a linear classifier over hashed features; a gap whose sum is above zero ends a sentence. */
export interface BoundaryWeights {
  /** Power of two long. */
  readonly weights: Int8Array
}

/** State of the sentence being read, kept up to date by `advance`. */
export interface OpenSentence {
  first: number
  quotes: number
  brackets: number
  smallWords: number
}

/** Number of features of one gap. */
export const featureCount = 30

const wordUpper = 1
const wordLower = 2
const wordCapitals = 3
const number = 4
const stop = 5
const exclamation = 6
const ellipsis = 7
const colon = 8
const comma = 9
const dash = 10
const opener = 11
const closer = 12
const dotted = 13
const dottedNumber = 14
const other = 15
const undecided = 16
const none = 0

/** What kind of token this is, as far as sentences care. */
function tokenKind(text: string, from: number, to: number): number {
  const kind = classAt(text, from)
  if (kind === lower || kind === upper)
    return text.charCodeAt(to - 1) === 0x2e ? dotted : kind === lower ? wordLower : isCapitals(text, from, to) ? wordCapitals : wordUpper
  if (kind === digit) return text.charCodeAt(to - 1) === 0x2e ? dottedNumber : number
  return markKind(text, from, to)
}

function isCapitals(text: string, from: number, to: number): boolean {
  if (to - from < 2) return false
  for (let index = from; index < to; index++) if (classAt(text, index) === lower) return false
  return true
}

function markKind(text: string, from: number, to: number): number {
  const unit = text.charCodeAt(from)
  switch (unit) {
    case 0x2e:
      return to - from > 1 ? ellipsis : stop
    case 0x2026:
      return ellipsis
    case 0x21:
    case 0x3f:
      return exclamation
    case 0x3a:
    case 0x3b:
      return colon
    case 0x2c:
      return comma
    case 0x2d:
    case 0x2013:
    case 0x2014:
    case 0x2022:
    case 0x2212:
    case 0x2a:
      return classAt(text, Math.min(from + 1, to - 1)) === lower ? wordLower : dash
    case 0xab:
    case 0x201c:
    case 0x201e:
    case 0x2018:
    case 0x28:
    case 0x5b:
    case 0xbf:
    case 0xa1:
      return opener
    case 0xbb:
    case 0x201d:
    case 0x2019:
    case 0x29:
    case 0x5d:
      return closer
    case 0x22:
    case 0x27:
      return straightKind(text, from, to)
    default:
      return other
  }
}

/** A straight quote opens after a blank and closes before one; `other` where both or neither stand beside it. */
function straightKind(text: string, from: number, to: number): number {
  const before = from === 0 || classAt(text, from - 1) === space
  const after = to >= text.length || classAt(text, to) === space
  return before === after ? undecided : before ? opener : closer
}

/** Whether the gap before token `index` needs asking at all: after a mark that may end a sentence, or before a token that may begin one. */
export function isCandidate(last: number, next: number, spaced: boolean): boolean {
  if (next === closer || next === comma || next === stop || next === exclamation || next === colon) return false
  if (last === colon && !spaced) return false
  if (last === stop || last === exclamation || last === ellipsis || last === colon || last === dotted || last === dottedNumber || last === closer)
    return spaced || next === wordUpper || next === wordCapitals
  return spaced && next !== wordLower && next !== other && next !== ellipsis
}

/** Fresh state for a sentence that begins at token `first`. */
export function openSentence(first: number): OpenSentence {
  return { first, quotes: 0, brackets: 0, smallWords: 0 }
}

/** Takes token `index` of kind `kind` into the open sentence. */
export function advance(state: OpenSentence, text: string, from: number, kind: number): void {
  if (kind === wordLower) state.smallWords++
  else if (kind === opener || kind === closer) {
    const unit = text.charCodeAt(from)
    const step = kind === opener ? 1 : -1
    if (unit === 0x28 || unit === 0x29 || unit === 0x5b || unit === 0x5d) state.brackets = Math.max(0, state.brackets + step)
    else if (unit !== 0xbf && unit !== 0xa1) state.quotes = Math.max(0, state.quotes + step)
  }
}

/**
 * Writes the hashed features of the gap before token `index` into `out`. `paragraph` is the number of characters of the
 * paragraph, `end` the number of its last token plus one.
 */
export function boundaryFeatures(
  text: string,
  { from, to }: TokenColumns,
  kinds: Uint8Array,
  state: OpenSentence,
  index: number,
  end: number,
  paragraph: number,
  out: Int32Array,
): void {
  let last = index - 1
  while (last > state.first && kinds[last] === closer) last--
  const closed = last < index - 1 ? 1 : 0
  let word = index
  while (word + 1 < end && word < index + 2 && (kinds[word] === opener || kinds[word] === dash)) word++
  const mark = kinds[last]!
  const nextKind = kinds[index]!
  const wordKind = kinds[word]!
  const before = last > state.first ? kinds[last - 1]! : none
  const after = word + 1 < end ? kinds[word + 1]! : none
  const previousHash = hashWord(text, from[last]!, to[last]!)
  const wordHash = hashWord(text, from[word]!, to[word]!)
  const afterHash = word + 1 < end ? hashWord(text, from[word + 1]!, to[word + 1]!) : 7
  const beforeHash = last > state.first ? hashWord(text, from[last - 1]!, to[last - 1]!) : 9
  const firstHash = hashWord(text, from[state.first]!, to[state.first]!)
  const length = bucket(index - state.first)
  const marks = mark * 2 + closed
  const gap = marks * 16 + nextKind
  const spaced = from[index]! > to[index - 1]! ? 1 : 0
  const shout = state.smallWords === 0 ? 1 : 0
  const room = paragraph < 400 ? 0 : paragraph < 1200 ? 1 : paragraph < 4000 ? 2 : 3
  let at = 0
  const put = (template: number, a: number, b: number): void => {
    out[at++] = mix(Math.imul(template + 1, 0x9e3779b1) ^ mix(a) ^ Math.imul(b + 0x51ed, 0x85ebca6b))
  }
  put(0, marks, 0)
  put(1, gap, 0)
  put(2, gap, wordKind)
  put(3, mark, previousHash)
  put(4, mark, wordHash)
  put(5, mark * 16 + wordKind, wordHash)
  put(6, previousHash, wordHash)
  put(7, mark * 16 + before, nextKind)
  put(8, mark, length)
  put(9, gap, length)
  put(10, gap, after)
  put(11, mark, afterHash)
  put(12, gap, Math.min(state.quotes, 2))
  put(13, gap, Math.min(state.brackets, 2))
  put(14, gap * 16 + wordKind, after)
  put(15, mark, room)
  put(16, mark, beforeHash)
  put(17, gap, hashWord(text, Math.max(from[last]!, to[last]! - 3), to[last]!))
  put(18, mark, hashWord(text, Math.max(from[word]!, to[word]! - 3), to[word]!))
  put(19, mark, firstHash)
  put(20, gap, spaced)
  put(21, gap, Math.min(to[last]! - from[last]!, 12))
  put(22, gap * 2 + shout, wordKind * 16 + before)
  put(23, wordHash, after * 16 + mark)
  put(24, gap, kinds[state.first]! * 16 + length)
  put(25, gap, room * 2 + (index + 1 >= end ? 1 : 0))
  put(26, previousHash, nextKind)
  put(27, beforeHash, previousHash)
  put(28, wordKind, wordHash)
  put(29, mark === dotted ? 1 : 0, mark === dotted ? wordHash ^ wordKind : gap)
}

function bucket(length: number): number {
  return length < 5 ? length : length < 7 ? 5 : length < 10 ? 6 : length < 15 ? 7 : length < 25 ? 8 : length < 40 ? 9 : 10
}

/** FNV-1a over the lower-cased code units; dashes and quotation marks count as one of their kind. */
function hashWord(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ fold(text.charCodeAt(index)), 0x01000193)
  return hash
}

function fold(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit >= 0x30 && unit <= 0x39 ? 0x30 : unit
  if (unit >= 0xc0 && unit <= 0xde) return unit | 0x20
  if (unit === 0x2013 || unit === 0x2014 || unit === 0x2212) return 0x2d
  return unit === 0xab || unit === 0xbb || (unit >= 0x201c && unit <= 0x201f) ? 0x22 : unit === 0x2019 || unit === 0x2018 ? 0x27 : unit
}

function mix(value: number): number {
  let mixed = value
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return mixed ^ (mixed >>> 16)
}

/** Sum of the weights of `features`. */
export function boundaryScore({ weights }: BoundaryWeights, features: Int32Array): number {
  const mask = weights.length - 1
  let sum = 0
  for (let index = 0; index < featureCount; index++) sum += weights[features[index]! & mask]!
  return sum
}

/** Kinds of all tokens of a paragraph; a straight quote whose blanks do not tell closes what is open. */
export function tokenKinds(text: string, { from, to }: TokenColumns): Uint8Array {
  const kinds = new Uint8Array(from.length)
  let open = false
  for (let index = 0; index < from.length; index++) {
    let kind = tokenKind(text, from[index]!, to[index]!)
    if (kind === undecided) kind = open ? closer : opener
    if (text.charCodeAt(from[index]!) === 0x22) open = kind === opener
    kinds[index] = kind
  }
  return kinds
}
