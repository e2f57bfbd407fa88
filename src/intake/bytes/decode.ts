import { HearsayError } from '../../words/index.ts'
import { decodeWindows } from './windows-1252.ts'

/** Bytes that begin files which are no text: PDF, PNG, JPEG, GIF, zip, gzip, RIFF, ELF, OLE, BMP images in archives. */
const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0x52, 0x49, 0x46, 0x46],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
]

/** How much of a file is looked at to tell text from other bytes. */
const looked = 64 * 1024

/**
 * Bytes to text: what a byte order mark says, else the character set the transport or the file itself names, else UTF-16 where every other byte is nought, else UTF-8 where it is valid, else
 * windows-1252. The byte order mark is no part of the text. Throws `binary-input`.
 */
export function decode(bytes: Uint8Array, charset?: string): string {
  const marked = byMark(bytes)
  if (marked !== undefined) return refuseBinary(marked)
  const named = charset === undefined ? undefined : inCharset(bytes, charset)
  if (named !== undefined) return refuseBinary(named)
  if (signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte))) throw new HearsayError('binary-input')
  const wide = utf16WithoutMark(bytes)
  if (wide !== undefined) return refuseBinary(new TextDecoder(wide).decode(bytes))
  return refuseBinary(asUtf8(bytes) ?? decodeWindows(bytes))
}

function byMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return undefined
}

/** Bytes in a named character set; undefined for a name nobody knows, and for UTF-8 that is not valid. */
function inCharset(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset.trim(), { fatal: /^utf-?8$/iu.test(charset.trim()) }).decode(bytes)
  } catch {
    return undefined
  }
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
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

/** Text holds no nought and hardly a control character. */
function refuseBinary(text: string): string {
  const end = Math.min(text.length, looked)
  let controls = 0
  for (let index = 0; index < end; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 0) throw new HearsayError('binary-input')
    if (unit < 32 && unit !== 9 && unit !== 10 && unit !== 13 && unit !== 12 && unit !== 11) controls++
  }
  if (controls * 50 > end) throw new HearsayError('binary-input')
  return text
}
