import { decode } from '../bytes/decode.ts'
import { decodeWindows } from '../bytes/windows-1252.ts'
import type { Said } from '../wire/said.ts'
import { View } from './view.ts'

/** Data sets of record 2 that are read, by number (IPTC-NAA Information Interchange Model 4.2). */
const sets: Readonly<Record<number, string>> = {
  5: 'title',
  40: 'instructions',
  55: 'date',
  60: 'time',
  80: 'creator',
  90: 'city',
  101: 'country',
  105: 'headline',
  110: 'credit',
  115: 'source',
  116: 'copyright',
  120: 'caption',
}

/** Values of IIM by field, in their order. */
export type IimFields = Readonly<Record<string, readonly string[]>>

/** Reads a block of IIM data sets. Bytes are UTF-8 where the block says so or they are valid as such, else windows-1252; a damaged rest is passed over. */
export function readIim(bytes: Uint8Array): IimFields {
  const view = new View(bytes)
  const fields: Record<string, string[]> = {}
  let at = 0
  while (bytes[at] === 0x1c) {
    const size = view.u16(at + 3)
    if (size === undefined) break
    const isLong = (size & 0x8000) !== 0
    const length = isLong ? longLength(view, at + 5, size & 0x7fff) : size
    const start = at + 5 + (isLong ? size & 0x7fff : 0)
    if (length === undefined || start + length > view.length) break
    const name = bytes[at + 1] === 2 ? sets[bytes[at + 2] ?? 0] : undefined
    if (name !== undefined) (fields[name] ??= []).push(words(view.part(start, start + length)))
    at = start + length
  }
  return fields
}

/** When it was made, of the date and the time: `20240626` and `214000+0200`. */
export function iimDate(fields: IimFields): Said {
  const [date] = fields['date'] ?? []
  const time = /^(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})(?:(?<zone>[+-]\d{2}):?(?<rest>\d{2}))?$/u.exec(fields['time']?.[0] ?? '')?.groups
  const day = /^(\d{4})(\d{2})(\d{2})$/u.exec(date ?? '')
  if (!day) return ['IIM date created', undefined]
  const clock = time ? `T${time['hour']}:${time['minute']}:${time['second']}${time['zone'] === undefined ? '' : `${time['zone']}:${time['rest']}`}` : ''
  return ['IIM date created', `${day[1]}-${day[2]}-${day[3]}${clock}`]
}

function longLength(view: View, at: number, digits: number): number | undefined {
  return digits === 4 ? view.u32(at) : digits === 2 ? view.u16(at) : undefined
}

function words(bytes: Uint8Array): string {
  const text = bytes.filter((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13)
  try {
    return decode(text).trim()
  } catch {
    return decodeWindows(text).trim() // looks like another kind of file; it is not
  }
}
