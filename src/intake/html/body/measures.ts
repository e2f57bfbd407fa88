import { isWordUnit } from './letters.ts'
import { stopWords } from './stop-words-table.ts'

/** What can be counted in texts one by one, as columns: a row a text. */
export interface Measures {
  readonly count: number
  /** Hashes of the words of all texts, lower case, text after text. */
  readonly hashes: Int32Array
  /** First word of a text in `hashes`; one more entry than texts. */
  readonly wordFrom: Int32Array
  /** Words that the language of the page has in every sentence. */
  readonly stops: Uint16Array
  /** Full stops, question and exclamation marks behind a word. */
  readonly sentences: Uint16Array
  readonly commas: Uint16Array
  readonly digits: Uint16Array
  /** Words that begin with a capital letter. */
  readonly capitals: Uint16Array
  /** Words of nothing but capitals, of three letters or more. */
  readonly shouted: Uint16Array
  /** Marks that open or close a quotation. */
  readonly quotes: Uint16Array
}

const languages = Object.keys(stopWords)
const stopBits: ReadonlyMap<number, number> = stopBitsOf()

function stopBitsOf(): ReadonlyMap<number, number> {
  const bits = new Map<number, number>()
  Object.values(stopWords).forEach((words, language) => {
    for (const word of words.split(' ')) {
      const hash = hashOf(word)
      bits.set(hash, (bits.get(hash) ?? 0) | (1 << language))
    }
  })
  return bits
}

/** Lower-cases Latin letters one UTF-16 unit at a time; others stay. */
function lower(unit: number): number {
  return (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7) ? unit + 32 : unit
}

function hashOf(word: string): number {
  let hash = 7
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash, 31) + lower(word.charCodeAt(at))
  return hash | 0
}

/** Hashes of the words of one text, as `measure` has them. */
export function wordHashes(text: string): Int32Array {
  return measure([text]).hashes
}

/** Counts in each text what tells prose from furniture. Takes one pass. */
export function measure(texts: readonly string[]): Measures {
  const counter = new Counter(
    texts.length,
    texts.reduce((sum, text) => sum + text.length, 0),
  )
  texts.forEach((text, row) => {
    counter.count(text, row)
  })
  return counter.measures()
}

class Counter {
  private readonly rows: number
  private readonly hashes: Int32Array
  private readonly wordFrom: Int32Array
  private readonly byLanguage: Uint16Array
  private readonly sentences: Uint16Array
  private readonly commas: Uint16Array
  private readonly digits: Uint16Array
  private readonly capitals: Uint16Array
  private readonly shouted: Uint16Array
  private readonly quotes: Uint16Array
  private words = 0

  constructor(rows: number, characters: number) {
    this.rows = rows
    this.hashes = new Int32Array((characters >> 1) + rows + 1)
    this.wordFrom = new Int32Array(rows + 1)
    this.byLanguage = new Uint16Array(rows * languages.length)
    this.sentences = new Uint16Array(rows)
    this.commas = new Uint16Array(rows)
    this.digits = new Uint16Array(rows)
    this.capitals = new Uint16Array(rows)
    this.shouted = new Uint16Array(rows)
    this.quotes = new Uint16Array(rows)
  }

  count(text: string, row: number): void {
    this.wordFrom[row] = this.words
    let from = -1
    for (let at = 0; at <= text.length; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : 32
      if (isWordUnit(unit)) {
        if (from < 0) from = at
        continue
      }
      if (from >= 0) this.addWord(text, from, at, row)
      this.addMark(unit, from >= 0 || isClosing(text.charCodeAt(at - 1)), row)
      from = -1
    }
    this.wordFrom[row + 1] = this.words
  }

  private addWord(text: string, from: number, to: number, row: number): void {
    let hash = 7
    let upper = 0
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at)
      const low = lower(unit)
      if (low !== unit) upper++
      hash = Math.imul(hash, 31) + low
    }
    hash |= 0
    this.hashes[this.words++] = hash
    const first = text.charCodeAt(from)
    if (first >= 48 && first <= 57) add(this.digits, row)
    else if (lower(first) !== first) add(this.capitals, row)
    if (upper > 2 && upper === to - from) add(this.shouted, row)
    if (to - from > 12) return
    let bits = stopBits.get(hash) ?? 0
    for (let language = 0; bits !== 0; language++, bits >>= 1) if ((bits & 1) === 1) add(this.byLanguage, row * languages.length + language)
  }

  private addMark(unit: number, behindWord: boolean, row: number): void {
    if (unit === 44 || unit === 59) add(this.commas, row)
    else if (behindWord && (unit === 46 || unit === 33 || unit === 63 || unit === 0x2026)) add(this.sentences, row)
    else if (unit === 34 || unit === 0xab || unit === 0xbb || (unit >= 0x2018 && unit <= 0x201f)) add(this.quotes, row)
  }

  measures(): Measures {
    const { hashes, wordFrom, sentences, commas, digits, capitals, shouted, quotes, rows, words } = this
    return { count: rows, hashes: hashes.subarray(0, words), wordFrom, stops: this.stops(), sentences, commas, digits, capitals, shouted, quotes }
  }

  /** The counts of the language that has the most. */
  private stops(): Uint16Array {
    const sums = languages.map((_, language) => {
      let sum = 0
      for (let row = 0; row < this.rows; row++) sum += this.byLanguage[row * languages.length + language] ?? 0
      return sum
    })
    const language = sums.indexOf(Math.max(...sums))
    return Uint16Array.from({ length: this.rows }, (_, row) => this.byLanguage[row * languages.length + language] ?? 0)
  }
}

function add(column: Uint16Array, row: number): void {
  column[row] = (column[row] ?? 0) + 1
}

function isClosing(unit: number): boolean {
  return unit === 41 || unit === 34 || unit === 0xbb || unit === 0x201d || unit === 0x2019
}
