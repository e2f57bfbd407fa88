import type { Evidence } from './evidence.ts'

/** Weight of each piece of evidence in the choice between the senses of a name. */
export const weights: Readonly<Record<Evidence, number>> = {
  people: 8,
  peopleOfRegion: 3,
  country: 8,
  admin1: 5,
  admin2: 0,
  capital: 3,
  seat1: 1,
  seat2: 0.5,
  part: -1.5,
  area: 6,
  water: 5,
  otherName: -1,
  comma: 8,
  inWords: 5,
  holds: 6,
  kind: 3,
  otherKind: -2,
  countryShare: 3,
  admin1Share: 4,
  squareShare: 4,
  countryNamed: 2,
  regionNamed: 2,
  home: 1,
  outlet: 1,
}
