const plain: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ð: 'd', þ: 'th', ł: 'l', đ: 'd', ı: 'i' }

/** A word without case and accents. */
export function folded(word: string): string {
  const lower = word.toLowerCase()
  if (isAscii(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæœßðþłđı]/gu, (letter) => plain[letter] ?? letter)
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false
  return true
}

/** A 32-bit hash (FNV-1a) of a text. */
export function hashOf(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return finished(hash)
}

/** The same hash of the first units of an array. */
export function hashOfUnits(units: Uint16Array, count: number, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed
  for (let index = 0; index < count; index++) hash = Math.imul(hash ^ units[index]!, 0x01000193)
  return finished(hash)
}

/** A hash of two hashes, in this order. */
export function hashOfTwo(a: number, b: number, seed: number): number {
  const hash = Math.imul(Math.imul(0x811c9dc5 ^ seed ^ a, 0x01000193) ^ b, 0x01000193)
  return finished(hash ^ (hash >>> 16))
}

function finished(mixed: number): number {
  const hash = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}
