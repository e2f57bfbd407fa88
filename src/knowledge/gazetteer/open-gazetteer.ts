import { features, kindOf } from './features.ts'
import { foldName } from './fold.ts'
import { block, degreesOf, openSections, peopleOf, rowBits, type Sections } from './format.ts'
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts'
import { keyOf } from './key.ts'

/** Names kept in memory with their places before all are let go. */
const mostNames = 20_000

/** A name stands for this many places at most; the least populous are left out. */
const mostPlaces = 80

const none: readonly GazetteerPlace[] = []

/** A gazetteer over the bytes of `models/places.bin`, which are neither changed nor copied. Throws a RangeError when they are of another kind. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const sections = openSections(bytes)
  const [codes = [], zones = []] = sections.texts.split('\n\n').map((part) => part.split('\n'))
  const known = new Map<string, readonly GazetteerPlace[]>()
  const places = new Map<number, GazetteerPlace>()
  const placeAt = (row: number): GazetteerPlace | undefined => {
    if (row < 0 || row >= sections.rows) return undefined
    const there = places.get(row)
    if (there) return there
    const place = placeOf(sections, row, codes, zones)
    places.set(row, place)
    return place
  }
  let countries: Map<string, GazetteerPlace> | undefined
  return {
    placeAt,
    candidates(name) {
      const folded = foldName(name)
      const there = known.get(folded)
      if (there) return there
      if (known.size > mostNames) {
        known.clear()
        places.clear()
      }
      const found = postingsOf(sections, folded).flatMap((posting) => placeAt(rowOf(posting)) ?? [])
      known.set(folded, found.length === 0 ? none : found)
      return found
    },
    isPersonName: (name) => postingsOf(sections, foldName(name)).some((posting) => posting >>> rowBits === 1),
    country(code) {
      countries ??= countriesOf(sections, placeAt)
      return countries.get(code)
    },
  }
}

function countriesOf({ firstTown, feature }: Sections, placeAt: (row: number) => GazetteerPlace | undefined): Map<string, GazetteerPlace> {
  const found = new Map<string, GazetteerPlace>()
  for (let row = 0; row < firstTown && features[feature[row]!] === 'country'; row++) {
    const country = placeAt(row)
    if (country) found.set(country.country, country)
  }
  return found
}

/** What the postings of a folded name say, in the file's order. */
function postingsOf({ buckets, low, meaning }: Sections, folded: string): readonly number[] {
  const key = keyOf(folded)
  const end = buckets[key.bucket + 1]!
  let at = buckets[key.bucket]!
  while (at < end && low[at]! < key.low) at++
  const found: number[] = []
  for (; at < end && low[at] === key.low && found.length < mostPlaces; at++) {
    const packed = meaning[3 * at]! + (meaning[3 * at + 1]! << 8) + (meaning[3 * at + 2]! << 16)
    if (packed >>> (rowBits + 1) === key.guard) found.push(packed & (2 ** (rowBits + 1) - 1))
  }
  return found
}

/** Row of a posting. */
const rowOf = (posting: number): number => posting & (2 ** rowBits - 1)

const decoder = new TextDecoder()

function placeOf(sections: Sections, row: number, codes: readonly string[], zones: readonly string[]): GazetteerPlace {
  const area = 4 * sections.area[row]!
  const feature = features[sections.feature[row]!] ?? 'town'
  const geonames = sections.identity[row]!
  const timeZone = zones[sections.areas[area + 3]!] ?? ''
  return {
    row,
    ...(geonames === 0 ? {} : { geonames }),
    name: nameOf(sections, row),
    kind: kindOf(feature),
    feature,
    country: codes[sections.areas[area]!] ?? '',
    admin1: sections.areas[area + 1]! - 1,
    admin2: sections.areas[area + 2]! - 1,
    lat: degreesOf(threeAt(sections.point, 6 * row), 180),
    lon: degreesOf(threeAt(sections.point, 6 * row + 3), 360),
    population: peopleOf(sections.people[row]!),
    ...(timeZone === '' ? {} : { timeZone }),
  }
}

function threeAt(bytes: Uint8Array, at: number): number {
  return bytes[at]! + (bytes[at + 1]! << 8) + (bytes[at + 2]! << 16)
}

function nameOf({ blocks, length, names }: Sections, row: number): string {
  let from = blocks[Math.floor(row / block)]!
  for (let before = row - (row % block); before < row; before++) from += length[before]!
  return decoder.decode(names.slice(from, from + length[row]!))
}
