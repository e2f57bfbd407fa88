import { decode } from '../bytes/decode.ts'
import { View } from './view.ts'

/** What EXIF says of a picture, and the blocks a TIFF holds beside it. */
export interface Exif {
  readonly caption?: string
  readonly creator?: string
  readonly copyright?: string
  /** `2024-06-26T21:40:00`, with its offset where the camera knew it. */
  readonly made?: string
  readonly xmp?: Uint8Array
  readonly iim?: Uint8Array
}

const mostEntries = 1000
const exifPointer = 0x8769

/** Reads the first directory of a TIFF and its EXIF directory (TIFF 6.0, Adobe; Exif 2.32, CIPA). What lies outside the bytes is passed over. */
export function readExif(bytes: Uint8Array): Exif {
  const view = new View(bytes)
  const little = view.says(0, 'II')
  const entries = directory(view, view.u32(4, little), little)
  const inner = entries.get(exifPointer)
  const exif = directory(view, inner && view.u32(inner.at, little), little)
  const words = (entry: Entry | undefined): string | undefined => (entry && textAt(view, entry)) || undefined
  const date = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}:\d{2}:\d{2})/u.exec(words(exif.get(0x9003) ?? entries.get(0x0132)) ?? '')
  const offset = words(exif.get(0x9011))
  const caption = words(entries.get(0x010e))
  const [creator, copyright] = [words(entries.get(0x013b)), words(entries.get(0x8298))]
  const [xmp, iim] = [entries.get(700), entries.get(0x83bb)]
  return {
    ...(caption === undefined || /^(?:.{0,20}digital camera|sony dsc|dcim.*|untitled)$/iu.test(caption) ? {} : { caption }),
    ...(creator === undefined ? {} : { creator }),
    ...(copyright === undefined ? {} : { copyright }),
    ...(date === null ? {} : { made: `${date[1]}-${date[2]}-${date[3]}T${date[4]}${offset !== undefined && /^[+-]\d{2}:\d{2}$/u.test(offset) ? offset : ''}` }),
    ...(xmp === undefined ? {} : { xmp: view.part(xmp.at, xmp.at + xmp.size) }),
    ...(iim === undefined ? {} : { iim: view.part(iim.at, iim.at + iim.size) }),
  }
}

/** Where an entry's value stands, and its size in bytes. */
interface Entry {
  readonly at: number
  readonly size: number
}

const unitSizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8] as const

function directory(view: View, start: number | undefined, little: boolean): ReadonlyMap<number, Entry> {
  const entries = new Map<number, Entry>()
  const count = start === undefined ? undefined : view.u16(start, little)
  if (start === undefined || count === undefined) return entries
  for (let index = 0; index < Math.min(count, mostEntries); index++) {
    const at = start + 2 + index * 12
    const [tag, type, units, value] = [view.u16(at, little), view.u16(at + 2, little), view.u32(at + 4, little), view.u32(at + 8, little)]
    if (tag === undefined || type === undefined || units === undefined || value === undefined) break
    const size = units * (unitSizes[type] ?? 1)
    const place = size <= 4 ? at + 8 : value
    if (place + size <= view.length) entries.set(tag, { at: place, size })
  }
  return entries
}

function textAt(view: View, { at, size }: Entry): string {
  const bytes = view.part(at, at + Math.min(size, 100_000))
  const end = bytes.indexOf(0)
  try {
    return decode(end < 0 ? bytes : bytes.subarray(0, end)).trim()
  } catch {
    return '' // no text
  }
}
