const base32 = '0123456789abcdefghjkmnpqrstvwxyz'

/** A name for what `parts` name: 64 bits as 13 characters, the same on every machine and in every run. Parts are kept apart. */
export function hashedId(...parts: readonly string[]): string {
  let [high, low] = [0x9e3779b9, 0x85ebca6b]
  for (const part of parts) {
    for (let index = 0; index <= part.length; index++) {
      const unit = index < part.length ? part.charCodeAt(index) : 0x10000
      high = Math.imul(high ^ unit, 0x9e3779b1)
      low = Math.imul(low ^ unit, 0x5f356495)
      low ^= high >>> 15
    }
  }
  const mixed = [mix(high ^ (low >>> 16)), mix(low ^ (high >>> 13))] as const
  let bits = (BigInt(mixed[0]) << 32n) | BigInt(mixed[1])
  let id = ''
  for (let place = 0; place < 13; place++) {
    id = base32.charAt(Number(bits & 31n)) + id
    bits >>= 5n
  }
  return id
}

/** The last steps of MurmurHash3 (Appleby, public domain): every bit in changes every bit out. */
export function mix(value: number): number {
  let it = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  it = Math.imul(it ^ (it >>> 13), 0xc2b2ae35)
  return (it ^ (it >>> 16)) >>> 0
}
