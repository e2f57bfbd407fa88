const plain: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ð: 'd', þ: 'th', ł: 'l', đ: 'd', ı: 'i' }

/** A word without case and accents. */
export function folded(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z0-9]*$/u.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæœßðþłđı]/gu, (letter) => plain[letter] ?? letter)
}

/** Spellings of one sound in languages that borrow from each other. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/qu|ck|[cq]/gu, 'k'],
  [/x/gu, 'ks'],
  [/z/gu, 's'],
  [/w/gu, 'v'],
  [/[jy]/gu, 'i'],
  [/(.)\1+/gu, '$1'],
]

/** What the beginning of a folded word sounds like: *explosion*, *eksplosjon* and *explosión* are one. */
export function beginningOf(word: string, letters = 5): string {
  return sounds.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word).slice(0, letters)
}

/** A 32-bit hash (FNV-1a) of a text. */
export function hashOf(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}
