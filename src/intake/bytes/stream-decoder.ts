import { westernNames, windowsNames } from './decode.ts'
import { lenientUtf8, strictUtf8, unfinished } from './lenient-utf8.ts'
import { decodeWindows } from './windows-1252.ts'

/** Turns bytes into text piece by piece; a character cut between two pieces comes whole with the second. */
export interface StreamDecoder {
  write(bytes: Uint8Array): string
  /** What is left when the bytes end. */
  end(): string
}

/**
 * A decoder for a stream whose first bytes are `head`: a byte order mark counts first, then the character set the transport or the document
 * itself names (`charset`), then UTF-8. A Western name on bytes that are UTF-8 is not believed; bytes that are no UTF-8 are read as windows-1252, one by one. UTF-16 is known by its
 * noughts when it has no mark; a document that is named UTF-16 and holds none is not.
 */
export function streamDecoder(head: Uint8Array, charset?: string): StreamDecoder {
  const wide = wideOf(head)
  if (wide !== undefined) return named(wide)
  const name = charset?.trim().toLowerCase() ?? ''
  if (isMarkedUtf8(head) || name === '' || /^(?:utf-?(?:8|16|32)|ucs-?[24]|iso-10646-ucs)/u.test(name)) return utf8()
  if (windowsNames.test(name)) return western(decodeWindows)
  try {
    const decoder = new TextDecoder(name)
    return westernNames.test(name) ? western((bytes) => decoder.decode(bytes)) : named(name)
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

/** One byte a character, as named; a piece that is UTF-8 beyond doubt is UTF-8 all the same. */
function western(decoded: (bytes: Uint8Array) => string): StreamDecoder {
  let kept: Uint8Array = new Uint8Array()
  return {
    write(bytes) {
      const all = kept.length === 0 ? bytes : Buffer.concat([kept, bytes])
      const end = all.length - unfinished(all)
      kept = all.slice(end)
      const whole = all.subarray(0, end)
      return strictUtf8(whole) ?? decoded(whole)
    },
    end: () => decoded(kept),
  }
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
