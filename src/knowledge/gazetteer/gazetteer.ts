import type { PlaceKind } from '../../words/index.ts'
import type { Feature } from './features.ts'

/** A place of the gazetteer. */
export interface GazetteerPlace {
  /** Its number in the gazetteer: two places are the same when it is. */
  readonly row: number
  /** GeoNames id. */
  readonly geonames?: number
  readonly name: string
  readonly kind: PlaceKind
  readonly feature: Feature
  /** ISO 3166-1 alpha-3; empty for what lies in several countries or in none. */
  readonly country: string
  /** Rows of the first- and second-level regions it lies in, -1 for none. */
  readonly admin1: number
  readonly admin2: number
  /** Degrees north and east. */
  readonly lat: number
  readonly lon: number
  /** Inhabitants, 0 where they are not counted. */
  readonly population: number
  /** IANA zone. */
  readonly timeZone?: string
}

/** Names of places all over the world, and what they can mean. */
export interface Gazetteer {
  /** Everything a name can mean, in any of our languages: countries and regions first, then the most populous. */
  candidates(name: string): readonly GazetteerPlace[]
  /** Whether a name of the gazetteer is a first name or surname too: Jordan, Lincoln. */
  isPersonName(name: string): boolean
  /** The country with an alpha-3 code. */
  country(code: string): GazetteerPlace | undefined
  /** The place of a row that `admin1` or `admin2` of another names. */
  placeAt(row: number): GazetteerPlace | undefined
}
