import type { Span } from './span.ts'

export const placeKinds = ['country', 'region', 'city', 'district', 'square', 'building', 'water', 'area', 'other'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** A named place, resolved as far as the gazetteer and the report go. */
export interface Place {
  /** `p1`, `p2` … in text order. */
  readonly id: string
  /** Its fullest name in the report. */
  readonly name: string
  /** What it is. */
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
  /** Degrees north. */
  readonly lat?: number
  /** Degrees east. */
  readonly lon?: number
  /** IANA zone. */
  readonly timeZone?: string
  /** GeoNames id. */
  readonly geonames?: number
  /** Ids of the places around it, nearest first. */
  readonly within: readonly string[]
  /** The words that name it. */
  readonly mentions: readonly Span[]
  /** How often what was resolved like this was right on our development texts, 0 to 1. */
  readonly confidence: number
}
