/** FNV-1a over the code units of `text`, going on from `start`; unsigned 32 bits. */
export function hashOf(text: string, start = 0x811c9dc5): number {
  let value = start
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/** Joins two hashes, order kept, so that all bits of the result are good; unsigned 32 bits. */
export function join(first: number, second: number): number {
  let value = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) + Math.imul(second, 0x9e3779b1)
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}
