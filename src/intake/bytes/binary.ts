import { HearsayError } from '../../words/index.ts'

/** Bytes that begin files which are no text: PDF, PNG, JPEG, GIF, zip, gzip, RIFF, ELF, OLE, bzip2, xz, Zstandard, 7z. */
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
  [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x37, 0x7a, 0xbc, 0xaf],
]

/** How much of a file is looked at to tell text from other bytes, in bytes or characters. */
export const looked = 64 * 1024

/** Whether the bytes begin as a file does that is no text. */
export function beginsAsBinary(bytes: Uint8Array): boolean {
  return signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte))
}

/**
 * The text, if it is one: text holds hardly a control character. A nought in a thousand characters is a slip of whoever sent it and becomes
 * U+FFFD, as in HTML. Throws `binary-input`.
 */
export function refuseBinary(text: string): string {
  const end = Math.min(text.length, looked)
  let controls = 0
  let noughts = 0
  for (let index = 0; index < end; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 0) noughts++
    else if (unit < 32 && (unit < 9 || unit > 13)) controls++
  }
  if (controls * 50 > end || noughts * 1000 > end) throw new HearsayError('binary-input')
  return text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text
}
