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

/** Letters that sound like another in languages that borrow from each other. */
const sounds: Readonly<Record<string, string>> = { c: 'k', q: 'k', z: 's', w: 'v', j: 'i', y: 'i', x: 'ks' }

/** What the beginning of a folded word sounds like: *explosion*, *eksplosjon* and *explosión* are one, and so are *ph* and *f*, *th* and *t*, *qu* and *k*, double letters and single ones. */
export function beginningOf(word: string, letters = 5): string {
  let beginning = ''
  for (let index = 0; index < word.length && beginning.length < letters; index++) {
    const [letter, next] = [word.charAt(index), word.charAt(index + 1)]
    const silent = (next === 'h' && (letter === 'p' || letter === 't')) || (letter === 'q' && next === 'u')
    const sound = silent && letter === 'p' ? 'f' : (sounds[letter] ?? letter)
    if (silent) index++
    for (const one of sound) if (!beginning.endsWith(one)) beginning += one
  }
  return beginning.slice(0, letters)
}

/** A 32-bit hash (FNV-1a) of a text. */
export function hashOf(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}
