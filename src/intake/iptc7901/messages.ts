import { decode } from '../bytes/decode.ts'

/** One message of a teleprinter line: the parts between its control characters. */
export interface Message {
  /** SOH to STX: service, number, priority, category, words; the line of keywords. */
  readonly head: string
  /** STX to ETX. */
  readonly text: string
  /** Behind ETX: when it was sent. */
  readonly trailer: string
  /** Whether ETX ended the text, or the next message began. */
  readonly whole: boolean
}

const [soh, stx, etx, eot] = [1, 2, 3, 4]

/**
 * The messages in the bytes of a line in IPTC 7901 or ANPA 1312: each from SOH over STX and ETX to the next SOH. Control characters of other kinds,
 * which steered the teleprinter, are left out.
 */
export function messagesIn(bytes: Uint8Array): readonly Message[] {
  const starts = placesOf(bytes, soh, 0, bytes.length)
  return starts.flatMap((start, index): Message[] => {
    const next = starts[index + 1]
    const end = next ?? bytes.length
    const text = placeOf(bytes, stx, start, end)
    const stop = placeOf(bytes, etx, text, end)
    const last = placeOf(bytes, eot, Math.min(stop, end), end)
    if (text >= end) return next === undefined ? [{ head: words(bytes, start, end), text: '', trailer: '', whole: false }] : []
    return [{ head: words(bytes, start, text), text: words(bytes, text, stop), trailer: words(bytes, stop, last), whole: stop < end || next !== undefined }]
  })
}

function placesOf(bytes: Uint8Array, value: number, start: number, end: number): readonly number[] {
  const places: number[] = []
  for (let at = bytes.indexOf(value, start); at >= 0 && at < end; at = bytes.indexOf(value, at + 1)) places.push(at)
  return places
}

/** Where a byte stands first, else the end. */
function placeOf(bytes: Uint8Array, value: number, start: number, end: number): number {
  const at = start < end ? bytes.subarray(start, end).indexOf(value) : -1
  return at < 0 ? end : start + at
}

/** The characters of a part; the controls that end fields become line breaks. */
function words(bytes: Uint8Array, start: number, end: number): string {
  const kept = bytes
    .slice(start, end)
    .map((byte) => (byte === 0x1e || byte === 0x1f ? 10 : byte === 0x7f ? 32 : byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 ? 0 : byte))
  return decode(kept.filter((byte) => byte !== 0)).replace(/\r\n?/gu, '\n')
}
