/** A word of a text as the index has it, and where it stands. */
export interface Token {
  /** In small letters without accents. */
  readonly word: string
  /** UTF-16 code units of the text. */
  readonly from: number
  readonly to: number
}

/** Letters and digits of any script with the accents behind them: what the tokenizer unicode61 of SQLite takes for a word (sqlite.org/fts5.html, 4.3.1). */
const words = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\u0300-\u0331]*/gu

/** The words of a text in order, in the way of unicode61 with `remove_diacritics 2`, so that every dialect finds the same. */
export function* tokensOf(text: string): Generator<Token> {
  for (const match of text.matchAll(words)) yield { word: folded(match[0]), from: match.index, to: match.index + match[0].length }
}

const plain = /^[\w]*$/u

/** In small letters; letters with accents are those without, and ø, æ, ß are letters of their own. */
function folded(word: string): string {
  if (plain.test(word)) return word.toLowerCase()
  return word
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ς', 'σ')
}
