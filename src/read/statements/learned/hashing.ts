/** A number for a word, the same everywhere (FNV-1a, 32 bits). */
export function numberOf(word: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < word.length; at++) sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193)
  return sum
}

/** Mixes a template with up to three numbers into one of `2 ** bits` places: words are hashed, never stored. */
export function placeOf(bits: number, template: number, a: number, b = 0, c = 0): number {
  let sum = Math.imul(template + 1, 0x9e3779b1)
  sum = Math.imul(sum ^ a, 0x85ebca6b)
  sum = Math.imul(sum ^ (sum >>> 13) ^ b, 0xc2b2ae35)
  sum = Math.imul(sum ^ (sum >>> 16) ^ c, 0x27d4eb2f)
  sum ^= sum >>> 15
  return sum >>> (32 - bits)
}

/** Sizes on a rough scale: 0 to 4 as they are, then 5 for up to 7, 6 up to 12, 7 up to 20, 8 up to 35, 9 beyond. */
export function bucketOf(size: number): number {
  if (size <= 4) return Math.max(0, size)
  if (size <= 7) return 5
  if (size <= 12) return 6
  if (size <= 20) return 7
  return size <= 35 ? 8 : 9
}
