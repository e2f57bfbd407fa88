/** Bits of a key that pick a bucket and that guard against a chance hit. */
export const bucketBits = 16
const guardBits = 5

/** A name as a number: 32 bits to look it up by and 5 to tell it from a name that shares them. */
export interface Key {
  readonly bucket: number
  readonly low: number
  readonly guard: number
}

/** The key of a folded name: two rounds of multiply and shift over its code units (FNV-1a, then the finaliser of MurmurHash3). */
export function keyOf(folded: string): Key {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x5bd1e995)
    b ^= b >>> 15
  }
  const mixed = finish(a)
  return { bucket: mixed >>> bucketBits, low: mixed & 0xffff, guard: finish(b) >>> (32 - guardBits) }
}

function finish(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
