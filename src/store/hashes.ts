import { hash } from 'node:crypto'

const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** SHA-256 in hexadecimal. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex')
}

/** An id of 13 characters (Crockford's base 32) out of the first 65 bits of the SHA-256: the same words, the same id, on any machine. */
export function idOf(...parts: readonly string[]): string {
  const bytes = hash('sha256', JSON.stringify(parts), 'buffer')
  let bits = (bytes.readBigUInt64BE(0) << 1n) | BigInt((bytes[8] ?? 0) >> 7)
  let id = ''
  for (let place = 0; place < 13; place++) {
    id = (letters[Number(bits & 31n)] ?? '') + id
    bits >>= 5n
  }
  return id
}
