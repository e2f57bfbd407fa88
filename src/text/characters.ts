/** What one UTF-16 code unit is, as far as tokens care. Surrogates count as letters or symbols by their pair. */
export const space = 1
export const lower = 2
export const upper = 3
export const digit = 4
/** Combining marks, soft hyphen, joiners, variation selectors: belong to the character before. */
export const mark = 5
export const punctuation = 6
export const symbol = 7
export type CharacterClass = number

const classes = new Uint8Array(65536)

/** Class of the character that code unit `index` of `text` is part of. */
export function classAt(text: string, index: number): CharacterClass {
  const unit = text.charCodeAt(index)
  const known = classes[unit]
  if (known !== undefined && known !== 0) return known
  if (unit >= 0xd800 && unit <= 0xdfff) return classOfSurrogate(text, index, unit)
  const found = classOf(String.fromCharCode(unit))
  classes[unit] = found
  return found
}

/** True for letters, digits and what hangs on them. */
export function isWordClass(kind: CharacterClass): boolean {
  return kind >= lower && kind <= mark
}

function classOfSurrogate(text: string, index: number, unit: number): CharacterClass {
  if (unit >= 0xdc00) {
    const before = index > 0 ? text.charCodeAt(index - 1) : 0
    return before >= 0xd800 && before < 0xdc00 ? classOf(text.slice(index - 1, index + 1)) : symbol
  }
  return classOf(text.slice(index, index + 2))
}

function classOf(character: string): CharacterClass {
  if (/^[\s\u0085\u200b\ufeff\u2060]$/u.test(character)) return space
  if (/^(?:\p{M}|\p{Emoji_Modifier}|\u00ad|\u200c|\u200d|\ufe0f)$/u.test(character)) return mark
  if (/^[\p{Lu}\p{Lt}]$/u.test(character)) return upper
  if (/^[\p{L}\p{Nl}]$/u.test(character)) return lower
  if (/^\p{Nd}$/u.test(character)) return digit
  if (/^\p{P}$/u.test(character)) return punctuation
  return symbol
}
