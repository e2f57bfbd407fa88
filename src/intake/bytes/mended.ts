import { strictUtf8 } from './lenient-utf8.ts'
import { windowsCharacter } from './windows-1252.ts'

/** Bytes that windows-1252 or Latin-1 writes each character as. */
const byteOf: ReadonlyMap<number, number> = new Map(
  Array.from({ length: 128 }, (_, at) => [at + 128, windowsCharacter(at + 128).charCodeAt(0)]).flatMap(([byte = 0, unit = 0]) => [
    [byte, byte],
    [unit, byte],
  ]),
)

/** A first byte of UTF-8 and one that may follow it, both read as windows-1252: "Ã¥", "â€". */
const twice =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]/gu

/**
 * Text that was written as UTF-8, read as windows-1252 or Latin-1 and written as UTF-8 again ("fÃ¥r" for "får"), as it was meant. Only where the whole
 * text proves it: every character beyond ASCII has a byte there, those bytes are UTF-8, and it happens twice at least.
 */
export function mended(text: string): string {
  let pairs = 0
  for (const _ of text.matchAll(twice)) if (++pairs === 2) break
  if (pairs < 2) return text
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    const byte = unit < 128 ? unit : byteOf.get(unit)
    if (byte === undefined) return text
    bytes[index] = byte
  }
  return strictUtf8(bytes) ?? text
}
