import type { Gazetteer, GazetteerPlace } from '../../knowledge/index.ts'
import { foldName } from '../../knowledge/index.ts'
import { liesIn } from './lies-in.ts'
import type { Toponym } from './toponyms.ts'
import { squareOf, type Votes } from './votes.ts'

/** What speaks for a sense of a name, one number each; the order is that of the weights. */
export const evidence = [
  'people', // digits of its inhabitants, a town
  'peopleOfRegion', // the same, a region or country
  'country',
  'admin1',
  'admin2',
  'capital',
  'seat1',
  'seat2',
  'part',
  'continent',
  'area',
  'water',
  'building',
  'countryWord', // the language's word for the country
  'townOfName', // how much of a region a town of its name is
  'otherName', // the name asked for is not its first
  'comma', // the text says what it lies in, behind a comma
  'inWords', // … with a preposition
  'holds', // the text says that it holds another
  'kind', // the noun beside it fits
  'otherKind', // … does not
  'countryShare', // part of the other names that lie in its country
  'admin1Share',
  'squareShare', // … near it
  'countryNamed',
  'regionNamed',
  'home', // country of the language
  'outlet', // country of the outlet
] as const

export type Evidence = (typeof evidence)[number]

/** Where a report comes from. */
export interface Origin {
  readonly home: ReadonlySet<string>
  readonly outlet: string | undefined
  /** Words for countries → alpha-3. */
  readonly countries: Readonly<Record<string, string>>
}

const at = Object.fromEntries(evidence.map((name, index) => [name, index])) as Readonly<Record<Evidence, number>> // every name is there

/** Evidence that does not change with the other names of the report. */
export function ownEvidence({ name, senses, kind, comma, inWords, holds }: Toponym, sense: GazetteerPlace, { home, outlet, countries }: Origin): Float64Array {
  const found = new Float64Array(evidence.length)
  const { feature, population } = sense
  const digits = Math.log10(1 + population)
  const isRegion = feature === 'country' || feature === 'admin1' || feature === 'admin2'
  found[isRegion ? at.peopleOfRegion : at.people] = digits / 5
  if (feature !== 'town' && feature !== 'seat') found[at[feature]] = 1
  if (feature === 'country' && countries[name] === sense.country) found[at.countryWord] = 1
  if (isRegion) found[at.townOfName] = townShare(sense, senses)
  if (foldName(sense.name) !== foldName(name)) found[at.otherName] = 1
  if (comma.some((outer) => liesIn(sense, outer))) found[at.comma] = 1
  if (inWords.some((outer) => liesIn(sense, outer))) found[at.inWords] = 1
  if (holds.some((inner) => liesIn(inner, sense))) found[at.holds] = 1
  if (kind !== undefined) found[kind === sense.kind || (kind === 'district' && feature === 'admin2') ? at.kind : at.otherKind] = 1
  if (home.has(sense.country)) found[at.home] = 1
  if (outlet !== undefined && outlet === sense.country) found[at.outlet] = 1
  return found
}

/** How many people live in the biggest town that shares a region's name, as part of the region's. */
function townShare(region: GazetteerPlace, senses: readonly GazetteerPlace[]): number {
  let most = 0
  for (const sense of senses) if (sense.kind === 'city') most = Math.max(most, sense.population)
  return Math.min(1, most / Math.max(1, region.population))
}

/** Adds what the other names of the report say: `all` votes less the name's `own`. */
export function addContext(found: Float64Array, sense: GazetteerPlace, all: Votes, own: Votes, gazetteer: Gazetteer): void {
  const others = all.total - own.total + 1
  const { country, admin1, admin2, feature, row } = sense
  if (country === '') return
  const inCountry = share(all.country, own.country, country)
  found[at.countryShare] = inCountry / others
  if (found[at.outlet]! > 0) found[at.outlet] = (inCountry + 1) / (others + 1) // news from abroad is not placed at home
  const region = feature === 'admin1' ? row : admin1
  if (region >= 0) found[at.admin1Share] = share(all.admin1, own.admin1, region) / others
  if (feature !== 'country' && feature !== 'admin1') found[at.squareShare] = share(all.square, own.square, squareOf(sense)) / others
  const land = feature === 'country' ? undefined : gazetteer.country(country)
  if (land) found[at.countryNamed] = Math.min(1, share(all.named, own.named, land.row))
  found[at.regionNamed] = Math.min(1, Math.max(admin1 < 0 ? 0 : share(all.named, own.named, admin1), admin2 < 0 ? 0 : share(all.named, own.named, admin2)))
}

function share<Key>(all: ReadonlyMap<Key, number>, own: ReadonlyMap<Key, number>, key: Key): number {
  const votes = all.get(key)
  return votes === undefined ? 0 : Math.max(0, votes - (own.get(key) ?? 0))
}
