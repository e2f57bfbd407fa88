import { decodeWindows, windowsCharacter } from './windows-1252.ts'

/** Turns bytes into text piece by piece; a character cut between two pieces comes whole with the second. */
export interface StreamDecoder {
  write(bytes: Uint8Array): string
  /** What is left when the bytes end. */
  end(): string
}

/**
 * A decoder for a stream whose first bytes are `head`: a byte order mark counts first, then the character set the transport or the document
 * itself names (`charset`), then UTF-8. Bytes that are no UTF-8 are read as windows-1252, one by one, whatever was named. UTF-16 is known by its
 * noughts when it has no mark; a document that is named UTF-16 and holds none is not.
 */
export function streamDecoder(head: Uint8Array, charset?: string): StreamDecoder {
  const wide = wideOf(head)
  if (wide !== undefined) return named(wide)
  const name = charset?.trim().toLowerCase() ?? ''
  if (isMarkedUtf8(head) || name === '' || /^(?:utf-?(?:8|16|32)|ucs-?[24]|iso-10646-ucs)/u.test(name)) return utf8()
  if (/^(?:(?:us-)?ascii|(?:iso[-_]?8859[-_]?1|latin-?1)$|(?:windows-|cp-?)1252)/u.test(name)) return { write: decodeWindows, end: () => '' }
  try {
    return named(name)
  } catch {
    return utf8() // a name nobody knows says nothing
  }
}

function wideOf(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third, fourth] = head
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0 && third !== 0 && fourth === 0)) return 'utf-16le'
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c && third === 0 && fourth !== 0) ? 'utf-16be' : undefined
}

function isMarkedUtf8(head: Uint8Array): boolean {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf
}

/** Throws RangeError for a name that `TextDecoder` does not know. */
function named(charset: string): StreamDecoder {
  const decoder = new TextDecoder(charset)
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
}

function utf8(): StreamDecoder {
  let kept: Uint8Array = new Uint8Array()
  let first = true
  const decoded = (bytes: Uint8Array): string => {
    const text = lenientUtf8(bytes)
    const marked = first && text.startsWith('\ufeff')
    if (bytes.length > 0) first = false
    return marked ? text.slice(1) : text
  }
  return {
    write(bytes) {
      const all = kept.length === 0 ? bytes : Buffer.concat([kept, bytes])
      const end = all.length - unfinished(all)
      kept = all.slice(end)
      return decoded(all.subarray(0, end))
    },
    end: () => decoded(kept),
  }
}

/** How many bytes at the end begin a character that has not come whole. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if ((byte & 0xc0) !== 0x80) return lengthOf(byte) > back ? back : 0
  }
  return 0
}

/** Length in bytes of the UTF-8 character that begins with this byte; 1 for bytes that begin none. */
function lengthOf(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 2
  if (byte >= 0xe0 && byte <= 0xef) return 3
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 1
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** UTF-8, with each byte that is none read as windows-1252: feeds paste texts of several character sets together. */
function lenientUtf8(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes)
  } catch {
    return mixed(bytes)
  }
}

function mixed(bytes: Uint8Array): string {
  const parts: string[] = []
  let start = 0
  for (let index = 0; index < bytes.length;) {
    const length = characterAt(bytes, index)
    if (length === 0) {
      parts.push(strict.decode(bytes.subarray(start, index)), windowsCharacter(bytes[index] ?? 0))
      start = index + 1
    }
    index += length || 1
  }
  return [...parts, strict.decode(bytes.subarray(start))].join('')
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
