import { readFileSync } from 'node:fs'
import type { GazetteerPlace } from '../../src/knowledge/index.ts'

/** A place that people marked, in UTF-16 offsets. */
export interface GoldPlace {
  readonly span: readonly [number, number]
  readonly lat?: number
  readonly lon?: number
  readonly geonames?: number
  readonly country?: string
  readonly kind?: string
  readonly optional?: string
}

/** A document of the gold. */
export interface GoldText {
  readonly id: string
  readonly lang: 'nb' | 'nn' | 'en' | 'es'
  readonly text: string
  readonly publishedAt?: string
  readonly places: readonly GoldPlace[]
}

/** Reads a gold file, one document a line; its offsets count code points. */
export function readGold(path: string): GoldText[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const row = JSON.parse(line) as GoldText // the collection's own form
      const points = Array.from(row.text)
      const units = new Int32Array(points.length + 1)
      points.forEach((point, at) => (units[at + 1] = units[at]! + point.length))
      return { ...row, places: row.places.map((place) => ({ ...place, span: [units[place.span[0]]!, units[place.span[1]]!] as const })) }
    })
}

/** Kilometres within which a place counts as found. */
export const near = 161

/** Whether a place of the gazetteer is the one that was marked: the same id, the same country, or near it. */
export function isRight(gold: GoldPlace, place: Pick<GazetteerPlace, 'lat' | 'lon' | 'geonames' | 'country' | 'kind'>): boolean {
  if (gold.geonames !== undefined && gold.geonames === place.geonames) return true
  if (gold.kind === 'country' && place.kind === 'country' && gold.country === place.country) return true
  return gold.lat !== undefined && gold.lon !== undefined && kilometres(gold.lat, gold.lon, place.lat, place.lon) <= near
}

/** Kilometres between two points. */
export function kilometres(lat: number, lon: number, otherLat: number, otherLon: number): number {
  const radians = Math.PI / 180
  const half =
    Math.sin(((otherLat - lat) * radians) / 2) ** 2 + Math.cos(lat * radians) * Math.cos(otherLat * radians) * Math.sin(((otherLon - lon) * radians) / 2) ** 2
  return 12742 * Math.asin(Math.sqrt(half))
}
