import { features } from '../../src/knowledge/gazetteer/features.ts'
import { foldName } from '../../src/knowledge/gazetteer/fold.ts'
import { block, magic, packDegrees, packPeople, rowBits } from '../../src/knowledge/gazetteer/format.ts'
import { keyOf } from '../../src/knowledge/gazetteer/key.ts'
import type { Row } from './rows.ts'

const encoder = new TextEncoder()

/** The bytes of the gazetteer, as src/knowledge/gazetteer/format.ts describes them; `persons` are folded names that persons have. */
export function gazetteerBytes(rows: readonly Row[], firstTown: number, persons: ReadonlySet<string>): Uint8Array {
  const codes = distinct(rows.map(({ country }) => country))
  const zones = distinct(rows.map(({ zone }) => zone))
  const { areaOf, areas } = areasOf(rows, codes, zones)
  const postings = postingsOf(rows, persons)
  const names = rows.map((row) => encoder.encode(row.names[0]).subarray(0, 255))
  const blocks: number[] = []
  let nameBytes = 0
  names.forEach((name, row) => {
    if (row % block === 0) blocks.push(nameBytes)
    nameBytes += name.length
  })
  const texts = encoder.encode(`${codes.join('\n')}\n\n${zones.join('\n')}`)
  const buckets = new Uint32Array(0x10001)
  for (const { bucket } of postings) buckets[bucket + 1]!++
  for (let bucket = 0; bucket < 0x10000; bucket++) buckets[bucket + 1]! += buckets[bucket]!
  const points = rows.flatMap(({ point }) => [...three(packDegrees(point.lat, 180)), ...three(packDegrees(point.lon, 360))])
  const sections: ArrayBufferView[] = [
    Uint32Array.of(magic, rows.length, firstTown, areas.length / 4, postings.length, nameBytes, texts.length, 0),
    buckets,
    Uint32Array.from(rows, ({ id }) => id),
    Uint32Array.from(blocks),
    Uint8Array.from(points),
    Uint16Array.from(postings, ({ low }) => low),
    Uint16Array.from(areaOf),
    Uint16Array.from(rows, ({ people }) => packPeople(people)),
    Uint16Array.from(areas),
    Uint8Array.from(postings.flatMap(({ guard, isPerson, row }) => three((guard * 2 + (isPerson ? 1 : 0)) * 2 ** rowBits + row))),
    Uint8Array.from(rows, ({ feature }) => features.indexOf(feature)),
    Uint8Array.from(names, ({ length }) => length),
    Uint8Array.from(names.flatMap((name) => [...name])),
    texts,
  ]
  return joined(sections)
}

const distinct = (all: readonly string[]): string[] => [...new Set(all)].toSorted()
const three = (value: number): [number, number, number] => [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff]

/** Each combination of country, regions and zone once. */
function areasOf(rows: readonly Row[], codes: readonly string[], zones: readonly string[]): { areaOf: number[]; areas: number[] } {
  const rowOf = new Map(rows.flatMap(({ code }, row) => (code === undefined ? [] : [[code, row + 1] as const])))
  const codeAt = new Map(codes.map((code, at) => [code, at]))
  const zoneAt = new Map(zones.map((zone, at) => [zone, at]))
  const numbers = new Map<string, number>()
  const areas: number[] = []
  const areaOf = rows.map(({ country, admin1, admin2, zone }) => {
    const area = [codeAt.get(country) ?? 0, rowOf.get(admin1) ?? 0, rowOf.get(admin2) ?? 0, zoneAt.get(zone) ?? 0]
    const key = area.join()
    const known = numbers.get(key)
    if (known !== undefined) return known
    if (area.some((part) => part > 0xffff) || numbers.size > 0xffff) throw new RangeError('too many areas for two bytes')
    numbers.set(key, numbers.size)
    areas.push(...area)
    return numbers.size - 1
  })
  return { areaOf, areas }
}

interface Posting {
  readonly bucket: number
  readonly low: number
  readonly guard: number
  readonly isPerson: boolean
  readonly row: number
}

/** Every name with what it can mean; of one name the greater features and the more populous first. */
function postingsOf(rows: readonly Row[], persons: ReadonlySet<string>): Posting[] {
  if (rows.length >= 2 ** rowBits) throw new RangeError('too many rows')
  const found = rows.flatMap(({ names }, row): Posting[] =>
    [...new Set(names.map(foldName))].filter((name) => name !== '').map((name) => ({ ...keyOf(name), isPerson: persons.has(name), row })),
  )
  const rank = (row: number): number => Math.min(3, features.indexOf(rows[row]!.feature))
  return found.toSorted(
    (a, b) =>
      a.bucket - b.bucket || a.low - b.low || a.guard - b.guard || rank(a.row) - rank(b.row) || rows[b.row]!.people - rows[a.row]!.people || a.row - b.row,
  )
}

function joined(sections: readonly ArrayBufferView[]): Uint8Array {
  const size = sections.reduce((sum, { byteLength }) => sum + ((byteLength + 3) & ~3), 0)
  const bytes = new Uint8Array(size)
  let at = 0
  for (const { buffer, byteOffset, byteLength } of sections) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += (byteLength + 3) & ~3
  }
  return bytes
}
