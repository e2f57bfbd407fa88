import type { PlaceKind } from '../../words/index.ts'

/** A place of the gazetteer. */
export interface GazetteerPlace {
  /** GeoNames id. */
  readonly geonames?: number
  readonly name: string
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-3. */
  readonly country: string
  /** Degrees north and east. */
  readonly lat: number
  readonly lon: number
  readonly population: number
  /** IANA zone. */
  readonly timeZone?: string
}

/** Names of places all over the world, and what they can mean. */
export interface Gazetteer {
  /** Everything a name can mean, in any of our languages, most populous first. */
  candidates(name: string): readonly GazetteerPlace[]
}
