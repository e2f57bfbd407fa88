/** Most features that one stretch of text gives; longer texts are cut after the word that reaches it. */
export const mostFeatures = 6000

/**
 * Hashed features of `text[from, to)`, lower-cased: whole words and, inside words with a blank at both ends, runs of one to
 * four characters. Names (capitals inside a sentence) are left out where three other words are left, since they are at home
 * in every language. Returns how many features were written to `out`.
 */
export function languageFeatures(text: string, from: number, to: number, out: Int32Array): number {
  const plain = scan(text, from, to, out, false)
  return plain.words >= 3 ? plain.count : scan(text, from, to, out, true).count
}

function scan(text: string, from: number, to: number, out: Int32Array, names: boolean): { readonly count: number; readonly words: number } {
  let count = 0
  let words = 0
  let index = from
  let begins = true
  while (index < to) {
    while (index < to && !isLetter(text.charCodeAt(index))) {
      if (!isJoiner(text.charCodeAt(index))) begins = true
      index++
    }
    const start = index
    while (index < to && isLetter(text.charCodeAt(index))) index++
    if (index === start) continue
    const length = Math.min(index - start, 24)
    if (count + 4 * length + 8 > out.length) break
    const name = !begins && isCapital(text.charCodeAt(start)) && index - start > 1 && !isCapital(text.charCodeAt(start + 1))
    begins = false
    if (name && !names) continue
    words++
    count = wordFeatures(text, start, length, out, count)
  }
  return { count, words }
}

/** Blanks, hyphens, commas and figures do not begin a sentence. */
function isJoiner(unit: number): boolean {
  return unit === 0x20 || unit === 0x2d || unit === 0x2c || unit === 0xa0 || unit === 0x27 || unit === 0x2019 || (unit >= 0x30 && unit <= 0x39)
}

function isCapital(unit: number): boolean {
  return small(unit) !== unit
}

function wordFeatures(text: string, start: number, length: number, out: Int32Array, first: number): number {
  let count = first
  let word = 0x811c9dc5
  for (let at = 0; at < length; at++) word = Math.imul(word ^ small(text.charCodeAt(start + at)), 0x01000193)
  out[count++] = mix(word ^ 0x5f)
  for (let at = -1; at <= length; at++) {
    let run = 0x811c9dc5
    for (let size = 1; size <= 4 && at + size <= length + 1; size++) {
      const place = at + size - 1
      run = Math.imul(run ^ (place < 0 || place === length ? 0x20 : small(text.charCodeAt(start + place))), 0x01000193)
      if (size > 1 || (at >= 0 && at < length)) out[count++] = mix(run ^ size)
    }
  }
  return count
}

/** Letters, and apostrophes inside words come apart; figures and marks say nothing about the language. */
function isLetter(unit: number): boolean {
  return unit < 0x80
    ? (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
    : (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 && (unit < 0x2000 || unit > 0x2bff) && unit < 0xd800) || unit === 0xaa || unit === 0xba
}

function small(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit
  if (unit < 0x100) return unit >= 0xc0 && unit <= 0xde ? unit | 0x20 : unit
  return String.fromCharCode(unit).toLowerCase().charCodeAt(0)
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) & 0x7fffffff
}
