/**
 * The file `models/places.bin`, little endian. Sections begin on four bytes and follow one another in this order:
 * - 8 numbers of 32 bits: magic, rows, first row of a town, areas, postings, bytes of names, bytes of texts, 0
 * - buckets: where the postings of each bucket begin, one more than there are buckets
 * - identity: GeoNames id of each row, 0 for none
 * - blocks: where the name of every 64th row begins
 * - point: latitude and longitude of each row, 3 bytes each, in 2^-24 of a half and of a whole circle
 * - low: the low half of each posting's key
 * - area: the area each row lies in
 * - people: inhabitants of each row, packed
 * - areas: country, first-level region, second-level region (row + 1 or 0) and time zone of each area
 * - meaning: 3 bytes a posting: row, whether persons have the name too, and guard of the key
 * - feature: what each row is
 * - length: bytes of each row's name
 * - names: their UTF-8, end to end
 * - texts: alpha-3 codes of countries, an empty line, time zones, a line each
 */
export const magic = 0x314c5048

/** Rows that share a note of where their names begin. */
export const block = 64

/** Bits of a row number; above them stands a bit for names of persons, then the guard of the key. */
export const rowBits = 18

/** The columns of an open file, all on the file's own bytes. */
export interface Sections {
  readonly rows: number
  /** Countries, regions, seas stand before it. */
  readonly firstTown: number
  readonly buckets: Uint32Array
  readonly identity: Uint32Array
  readonly blocks: Uint32Array
  readonly point: Uint8Array
  readonly low: Uint16Array
  readonly area: Uint16Array
  readonly people: Uint16Array
  readonly areas: Uint16Array
  readonly meaning: Uint8Array
  readonly feature: Uint8Array
  readonly length: Uint8Array
  readonly names: Uint8Array
  readonly texts: string
}

/** Opens the columns without a copy where the bytes begin on four. Throws a RangeError when bytes are missing or not of this kind. */
export function openSections(bytes: Uint8Array): Sections {
  const source = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  let at = source.byteOffset
  const end = at + source.byteLength
  const take = (size: number): number => {
    const from = at
    at = (at + size + 3) & ~3
    if (from + size > end) throw new RangeError('the gazetteer is cut short')
    return from
  }
  const { buffer } = source
  const wide = (count: number): Uint32Array => new Uint32Array(buffer, take(4 * count), count)
  const half = (count: number): Uint16Array => new Uint16Array(buffer, take(2 * count), count)
  const byte = (count: number): Uint8Array => new Uint8Array(buffer, take(count), count)
  const [kind = 0, rows = 0, firstTown = 0, areas = 0, postings = 0, nameBytes = 0, textBytes = 0] = wide(8)
  if (kind !== magic) throw new RangeError('not a gazetteer')
  return {
    rows,
    firstTown,
    buckets: wide(0x10001),
    identity: wide(rows),
    blocks: wide(Math.ceil(rows / block)),
    point: byte(6 * rows),
    low: half(postings),
    area: half(rows),
    people: half(rows),
    areas: half(4 * areas),
    meaning: byte(3 * postings),
    feature: byte(rows),
    length: byte(rows),
    names: byte(nameBytes),
    texts: new TextDecoder().decode(byte(textBytes).slice()),
  }
}

/** Inhabitants in two bytes: 11 bits of figures and 5 of doubling, right to a tenth of a per cent. */
export function packPeople(count: number): number {
  let doublings = 0
  let figures = Math.max(0, Math.round(count))
  while (figures > 0x7ff) {
    figures = Math.round(figures / 2)
    doublings++
  }
  return (doublings << 11) | figures
}

/** Inhabitants that packPeople wrote. */
export function peopleOf(packed: number): number {
  return (packed & 0x7ff) * 2 ** (packed >> 11)
}

/** Degrees in three bytes; `turn` is 180 for latitude, 360 for longitude. */
export function packDegrees(degrees: number, turn: 180 | 360): number {
  return Math.max(0, Math.min(0xffffff, Math.round(((degrees + turn / 2) / turn) * 0x1000000)))
}

/** Degrees that packDegrees wrote, to five decimals (about a metre). */
export function degreesOf(packed: number, turn: 180 | 360): number {
  return Math.round(((packed / 0x1000000) * turn - turn / 2) * 1e5) / 1e5
}
