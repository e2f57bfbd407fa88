/**
 * What the network sees of a word. Training and reading both call this file, so that they cannot drift apart.
 *
 * A word is a bag of rows in one embedding table: its own row if the training data knew it (row 0 otherwise), and hashed
 * rows for affixes, character trigrams and shape. Quotation marks and dashes are folded to one form each: treebanks write
 * the quotation dash as a hyphen and know few kinds of marks, newspapers print them all.
 */

/** Sizes of the parts of the embedding table, in rows; the words' own rows come first. */
export interface FeatureShape {
  readonly words: number
  readonly affixes: number
  readonly trigrams: number
  readonly shapes: number
}

const dashes = /^[-‐‑‒–—―−]+$/
const quotes = /^["'“”„‟«»‹›‘’‚`´]+$/

/** The form used for look-up: NFC, digits as 0, one kind of dash and of quotation mark. */
export function normalForm(form: string): string {
  if (dashes.test(form)) return '-'
  if (quotes.test(form)) return '"'
  return form
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replaceAll('’', "'")
    .replace(/\p{Nd}/gu, '0')
}

/** FNV-1a over UTF-16 code units, finished with a multiply-shift so that low bits are good. Unsigned 32 bits. */
export function hash(text: string, seed: number): number {
  let value = (2166136261 ^ seed) >>> 0
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619) >>> 0
  value = Math.imul(value ^ (value >>> 15), 2246822507) >>> 0
  return (value ^ (value >>> 13)) >>> 0
}

/** The key by which a model knows a word, whatever its case. */
export const wordKey = (form: string): number => hash(normalForm(form).toLowerCase(), 1)

function characterClass(character: string): string {
  if (/\p{Lu}/u.test(character)) return 'X'
  if (/\p{L}/u.test(character)) return 'x'
  if (/\p{N}/u.test(character)) return '0'
  return character
}

/** «Plaza» → `Xxx+`, «AFP» → `XXX`, «23:30» → `00:+`: classes of the characters, runs longer than two cut, eight at most. */
export function shapeOf(form: string): string {
  let shape = ''
  let last = ''
  let run = 0
  for (const character of form.length > 40 ? form.slice(0, 40) : form) {
    const kind = characterClass(character)
    run = kind === last ? run + 1 : 1
    last = kind
    if (run <= 2 && shape.length < 8) shape += kind
    else if (run === 3) shape += '+'
  }
  return shape
}

/**
 * Rows of the word's bag, without its own row: affixes, trigrams, shape. Row numbers count from the start of the table.
 * Words longer than 40 characters count by their first and last 20.
 */
export function hashedRows(form: string, shape: FeatureShape): number[] {
  const normal = normalForm(form)
  const lower = normal.toLowerCase()
  const short = lower.length > 40 ? lower.slice(0, 20) + lower.slice(-20) : lower
  const rows: number[] = []
  const affixStart = shape.words
  for (let size = 1; size <= 5; size++) {
    if (size > 1 && size >= short.length) break
    rows.push(affixStart + (hash(short.slice(-size), 10 + size) % shape.affixes))
    if (size > 1 && size < 5) rows.push(affixStart + (hash(short.slice(0, size), 20 + size) % shape.affixes))
  }
  const trigramStart = affixStart + shape.affixes
  const bounded = `<${short}>`
  for (let i = 0; i + 3 <= bounded.length; i++) rows.push(trigramStart + (hash(bounded.slice(i, i + 3), 3) % shape.trigrams))
  rows.push(trigramStart + shape.trigrams + (hash(shapeOf(normal), 4) % shape.shapes))
  return rows
}

/** Facts about the place of a word, as rows after the hashed ones: treebank (0 unknown), first in sentence, all capitals. */
export function placeRow(treebank: number, first: boolean, allCapitals: boolean, shape: FeatureShape): number {
  const start = shape.words + shape.affixes + shape.trigrams + shape.shapes
  return start + treebank * 4 + (first ? 1 : 0) + (allCapitals ? 2 : 0)
}

/** Rows that `placeRow` can give. */
export const placeRows = 16

/** A sentence shouts when it has letters, most of them capitals: a headline or lead in capitals. */
export function inCapitals(forms: readonly string[]): boolean {
  let upper = 0
  let lower = 0
  for (const form of forms) {
    if (form.length < 2) continue
    if (form === form.toUpperCase() && form !== form.toLowerCase()) upper++
    else if (form !== form.toUpperCase()) lower++
  }
  return upper >= 3 && upper > 4 * lower
}
