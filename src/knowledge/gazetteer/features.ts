import type { PlaceKind } from '../../words/index.ts'

/** What a row of the gazetteer is, one number each; the order is part of the file. */
export const features = [
  'country',
  'admin1',
  'admin2',
  'capital',
  'seat1', // seat of a first-level region
  'seat2', // of a second-level region
  'seat', // of a smaller one
  'town',
  'part', // of a town
  'continent',
  'area', // a part of the world with no government of its own, mountains, a desert, an island
  'water',
  'building', // and squares
] as const

export type Feature = (typeof features)[number]

const kinds: Readonly<Record<Feature, PlaceKind>> = {
  country: 'country',
  admin1: 'region',
  admin2: 'region',
  capital: 'city',
  seat1: 'city',
  seat2: 'city',
  seat: 'city',
  town: 'city',
  part: 'district',
  continent: 'area',
  area: 'area',
  water: 'water',
  building: 'building',
}

/** The contract's word for a feature. */
export function kindOf(feature: Feature): PlaceKind {
  return kinds[feature]
}
