const special: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ə: 'e' }

/** Ways to write the same word of a name. */
const words: Readonly<Record<string, string>> = { saint: 'st', sainte: 'ste', mount: 'mt', fort: 'ft' }

/** Letters that no fold touches: most names in most reports. */
const plain = /^[a-z ]*$/u

/** Names whose folds are remembered; the memory is emptied when full. */
const remembered = 8192
const folds = new Map<string, string>()

/** A name as it is compared: small letters, no accents, no dots or apostrophes, blanks for hyphens, saint and mount in short. */
export function foldName(name: string): string {
  const known = folds.get(name)
  if (known !== undefined) return known
  if (folds.size === remembered) folds.clear()
  const folded = fold(name)
  folds.set(name, folded)
  return folded
}

function fold(name: string): string {
  const small = name.toLowerCase()
  const bare = plain.test(small) ? small : unmarked(small)
  if (!/\b(?:sainte?|mount|fort)\b/u.test(bare)) return bare
  return bare.replace(/\b(?:sainte?|mount|fort)\b/gu, (word) => words[word] ?? word)
}

function unmarked(small: string): string {
  return small
    .normalize('NFD')
    .replace(/[øæœßłđðþıə]/gu, (letter) => special[letter] ?? letter)
    .replace(/[\p{M}.'’‘`´ʻʼʾʿ"]/gu, '')
    .replace(/[\s\u2010-\u2015/-]+/gu, ' ')
    .trim()
}
