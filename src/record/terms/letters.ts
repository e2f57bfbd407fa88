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
