import { HearsayError } from '../../words/index.ts'
import { beginsAsBinary, looked, refuseBinary } from './binary.ts'
import { lenientUtf8, mostlyUtf8, strictUtf8, unfinished } from './lenient-utf8.ts'
import { mended } from './mended.ts'
import { prescan } from './prescan.ts'
import { decodeWindows } from './windows-1252.ts'

/** Character sets of one byte a character whose names stand on documents that have long been UTF-8. */
export const westernNames = /^(?:(?:us-)?ascii|latin-?[19]|l[19]|(?:iso[-_]?8859|windows|cp)-?\d{1,4}|ansi.*)$/u
/** Those that are read as windows-1252. */
export const windowsNames = /^(?:(?:us-)?ascii|iso[-_]?8859[-_]?1|latin-?1|l1|windows-?1252|cp-?1252|x-cp1252|ansi.*|x-user-defined)$/u

/**
 * Bytes to text: what a byte order mark says, else the character set the transport names, else the one the document names at its head, else
 * UTF-16 where every other byte is nought, else UTF-8 where it is valid, else windows-1252. A Western name on bytes that are UTF-8 is not
 * believed, nor UTF-8 on bytes that are mostly not. UTF-8 that was taken for windows-1252 on the way is mended where the whole text proves it.
 * The byte order mark is no part of the text. Throws `binary-input`.
 */
export function decode(bytes: Uint8Array, charset?: string): string {
  const marked = byMark(bytes)
  if (marked !== undefined) return mended(refuseBinary(marked))
  if (beginsAsBinary(bytes)) throw new HearsayError('binary-input')
  const wide = utf16WithoutMark(bytes)
  if (wide !== undefined) return refuseBinary(new TextDecoder(wide).decode(bytes))
  return mended(refuseBinary(inCharset(bytes, charset) ?? inCharset(bytes, prescan(bytes)) ?? unnamed(bytes)))
}

function byMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return unnamed(bytes.subarray(3))
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return undefined
}

/** Bytes in a named character set; undefined where the name says nothing or is not true of them. */
function inCharset(bytes: Uint8Array, charset: string | undefined): string | undefined {
  const name = charset?.trim().toLowerCase() ?? ''
  if (name === '' || /^(?:utf|ucs|unicode|iso-10646)/u.test(name)) return undefined // those are known by the bytes themselves
  if (westernNames.test(name) && isUtf8BeyondAscii(bytes)) return undefined
  if (windowsNames.test(name)) return decodeWindows(bytes)
  try {
    return new TextDecoder(name).decode(bytes)
  } catch {
    return undefined // a name nobody knows says nothing
  }
}

function isUtf8BeyondAscii(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 0x7f) && (strictUtf8(bytes) !== undefined || mostlyUtf8(bytes))
}

/** UTF-8 where it is valid or nearly so; a character cut off at the end is left out. Else windows-1252. */
function unnamed(bytes: Uint8Array): string {
  const valid = strictUtf8(bytes)
  if (valid !== undefined) return valid
  return mostlyUtf8(bytes) ? lenientUtf8(bytes.subarray(0, bytes.length - unfinished(bytes))) : decodeWindows(bytes)
}

/** Western text in UTF-16 has a nought for nearly every other byte. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const end = Math.min(bytes.length, looked) & ~1
  if (end < 4) return undefined
  let even = 0
  let odd = 0
  for (let index = 0; index < end; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  const pairs = end / 2
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le'
  return even > pairs * 0.7 && odd < pairs * 0.1 ? 'utf-16be' : undefined
}
