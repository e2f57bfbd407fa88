import { isUtf8 } from 'node:buffer'
import { windowsCharacter } from './windows-1252.ts'

const wide = new TextDecoder('utf-16le', { ignoreBOM: true })

/** Code units of windows-1252, byte by byte. */
const windowsUnits = Uint16Array.from({ length: 256 }, (_, byte) => windowsCharacter(byte).charCodeAt(0))

/** UTF-8, with each byte that is none read as windows-1252: feeds paste texts of several character sets together. A mark is kept. */
export function lenientUtf8(bytes: Uint8Array): string {
  return strictUtf8(bytes) ?? mixed(bytes)
}

/** UTF-8 with its mark, if it has one; undefined where a byte is no UTF-8. */
export function strictUtf8(bytes: Uint8Array): string | undefined {
  return isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') : undefined
}

/** Whether characters beyond ASCII stand in these bytes as UTF-8 writes them more often than bytes that are no UTF-8. */
export function mostlyUtf8(bytes: Uint8Array): boolean {
  let characters = 0
  let strays = 0
  for (let index = 0; index < bytes.length;) {
    const length = characterAt(bytes, index)
    if (length === 0) strays++
    else if (length > 1) characters++
    index += length || 1
  }
  return characters > strays
}

/** How many bytes at the end begin a character that has not come whole. */
export function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if ((byte & 0xc0) !== 0x80) return lengthOf(byte) > back ? back : 0
  }
  return 0
}

function mixed(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length)
  let count = 0
  for (let index = 0; index < bytes.length;) {
    const length = characterAt(bytes, index)
    const code = length === 0 ? (windowsUnits[bytes[index] ?? 0] ?? 0) : codePoint(bytes, index, length)
    if (code > 0xffff) units[count++] = 0xd7c0 + (code >> 10)
    units[count++] = code > 0xffff ? 0xdc00 + (code & 0x3ff) : code
    index += length || 1
  }
  return wide.decode(units.subarray(0, count))
}

function codePoint(bytes: Uint8Array, index: number, length: number): number {
  const first = bytes[index] ?? 0
  let code = length === 1 ? first : first & (0x7f >> length)
  for (let next = 1; next < length; next++) code = (code << 6) | ((bytes[index + next] ?? 0) & 0x3f)
  return code
}

/** Length in bytes of the UTF-8 character that begins with this byte; 1 for bytes that begin none. */
function lengthOf(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 2
  if (byte >= 0xe0 && byte <= 0xef) return 3
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 1
}

/** Length of the UTF-8 character at a place, 0 where there is none (RFC 3629, table of well-formed sequences). */
function characterAt(bytes: Uint8Array, index: number): number {
  const byte = bytes[index] ?? 0
  if (byte < 0x80) return 1
  const length = lengthOf(byte)
  if (length === 1) return 0
  const second = bytes[index + 1] ?? 0
  const low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80
  const high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf
  if (second < low || second > high) return 0
  for (let next = 2; next < length; next++) if (((bytes[index + next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
