import type { Feature } from '../../src/knowledge/gazetteer/features.ts'
import { packOf } from '../../src/language/packs/index.ts'
import { foldName } from '../../src/knowledge/gazetteer/fold.ts'
import { capitalNames } from './capitals-table.ts'
import { centreOf, type Point } from './centre.ts'
import { bareName } from './county-words.ts'
import { cldrNames, countries, firstRegions, labels, secondRegions, towns, type Region, type Town } from './sources.ts'
import { world } from './world-table.ts'

/** A row to be written, with every name it answers to; the first is shown. */
export interface Row {
  readonly feature: Feature
  readonly id: number
  readonly names: readonly string[]
  readonly point: Point
  readonly people: number
  readonly zone: string
  /** Alpha-3 code, and codes of the regions around it; empty where there are none. */
  readonly country: string
  readonly admin1: string
  readonly admin2: string
  /** Code of the region this row is. */
  readonly code?: string
}

/** Towns of fewer are left out, capitals and seats of first-level regions aside. */
const fewest = 1000

/** Second-level regions of fewer are left out. */
const fewestInCounty = 5000

/** Countries whose counties the news names most: all are kept. */
const countyCountries = new Set(['US', 'NO', 'GB', 'IE', 'CA', 'AU', 'ES', 'SE', 'DK'])

const codes: Readonly<Record<string, Feature>> = { PPLC: 'capital', PPLCH: 'town', PPLA: 'seat1', PPLG: 'seat1', PPLA2: 'seat2', PPLX: 'part' }
const featureOf = (code: string): Feature => codes[code] ?? (/^PPLA/u.test(code) ? 'seat' : 'town')

/** Names in our letters: other scripts, codes of airports and stations, and words in small letters are left out. */
const isName = (name: string): boolean => /^\p{Lu}[\p{Script=Latin}\p{M} .'’‘ʻʼ`\-/]*$/u.test(name) && name.length > 2 && !/^\p{Lu}{3,4}$/u.test(name)

/** Everything the file holds: countries, regions, the world's seas and parts, then towns. */
export function allRows(): { readonly rows: readonly Row[]; readonly firstTown: number } {
  const known = towns()
  const label = labels()
  const three = new Map(countries().map((country) => [country.two, country.three]))
  const kept = known.filter((town) => three.has(town.country) && (town.people >= fewest || /^PPL[CA]$/u.test(town.code)))
  const kinds = [
    countryRows(known, label),
    regionRows('admin1', firstRegions(), known, label, three),
    regionRows('admin2', secondRegions(), known, label, three),
    world.map(([feature, lat, lon, ...names]): Row => ({
      feature,
      id: 0,
      names,
      point: { lat, lon },
      people: 0,
      zone: '',
      country: '',
      admin1: '',
      admin2: '',
    })),
  ]
  const above = kinds.flat()
  const regions = new Set(above.map(({ code }) => code))
  const rows = kept
    .toSorted((a, b) => (a.admin1 < b.admin1 ? -1 : a.admin1 > b.admin1 ? 1 : a.id - b.id))
    .map((town): Row => ({
      feature: featureOf(town.code),
      id: town.id,
      names: [town.name, town.ascii, ...(label.get(String(town.id)) ?? []), ...town.others, ...capitalsOf(town)].filter((name, at) => at < 2 || isName(name)),
      point: town,
      people: town.people,
      zone: town.zone,
      country: three.get(town.country) ?? '',
      admin1: regions.has(town.admin1) ? town.admin1 : '',
      admin2: regions.has(town.admin2) ? town.admin2 : '',
    }))
  return { rows: [...above, ...rows], firstTown: above.length }
}

const capitalsOf = (town: Town): readonly string[] =>
  (town.code === 'PPLC' || otherSeats.has(town.id) ? (capitalNames[town.country] ?? []) : []).filter(
    (name) => !(town.country === 'BO' && foldName(name) !== foldName(town.name)),
  )

/** Seats of government that are no capital by name. */
const otherSeats = new Set([3911925])

function countryRows(known: readonly Town[], label: ReadonlyMap<string, readonly string[]>): Row[] {
  const cldr = cldrNames()
  const packs = (['en', 'nb', 'nn', 'es'] as const).map((language) => Object.entries(packOf(language).countries))
  const byCountry = grouped(known, ({ country }) => country)
  return countries().flatMap(({ two, three, name, people, id }): Row[] => {
    const inside = byCountry.get(two) ?? []
    const point = centreOf(inside)
    if (point === undefined) return []
    const own = packs.flatMap((pack) => pack.filter(([, code]) => code === three).map(([other]) => other))
    const others = [...(cldr.get(two) ?? []), ...(label.get(two) ?? []), ...own.filter((other) => !notTheCountry.has(other))]
    return [{ feature: 'country', id, names: [name, ...others], point, people, zone: mostPeopled(inside), country: three, admin1: '', admin2: '' }]
  })
}

/** Names of parts that the packs give with their country, for actors; here they are places of their own. */
const notTheCountry = new Set(
  'England,Scotland,Wales,Northern Ireland,Skottland,Nord-Irland,Inglaterra,Escocia,Gales,Irlanda del Norte,Gaza,Gaza Strip,Gazastripen,Gazastripa,Franja de Gaza,West Bank,Vestbredden,Vestbreidda,Cisjordania,Crimea,Krim,Chechnya,Tsjetsjenia,Chechenia,Tibet,America,Amerika,América'.split(
    ',',
  ),
)

function regionRows(
  feature: 'admin1' | 'admin2',
  regions: readonly Region[],
  known: readonly Town[],
  label: ReadonlyMap<string, readonly string[]>,
  three: ReadonlyMap<string, string>,
): Row[] {
  const inside = grouped(known, (town) => town[feature])
  return regions.flatMap(({ code, names, id }): Row[] => {
    const towns = inside.get(code) ?? []
    const point = centreOf(towns)
    const country = code.slice(0, 2)
    if (point === undefined || !three.has(country)) return []
    const people = towns.reduce((sum, town) => sum + (town.code === 'PPLX' ? 0 : town.people), 0)
    const bare = names.map(bareName)
    if (feature === 'admin2' && !isWorthARow(country, people, bare[0] ?? '', names[0] ?? '', towns)) return []
    const admin1 = feature === 'admin1' ? '' : code.slice(0, code.lastIndexOf('.'))
    const others = [...(label.get(code) ?? []), ...bare]
    return [{ feature, id, names: [...names, ...others], point, people, zone: mostPeopled(towns), country: three.get(country) ?? '', admin1, admin2: '', code }]
  })
}

/** A county of one town's name is that town, unless people name counties there. */
function isWorthARow(country: string, people: number, bare: string, name: string, towns: readonly Town[]): boolean {
  if (country === 'US') return !/^City of /u.test(name)
  const isTown = towns.some((town) => foldName(town.name) === foldName(bare))
  return !isTown && (people >= fewestInCounty || countyCountries.has(country))
}

/** The time zone most people of some towns live in. */
function mostPeopled(towns: readonly Town[]): string {
  const zones = new Map<string, number>()
  for (const { zone, people } of towns) zones.set(zone, (zones.get(zone) ?? 0) + people + 1)
  return [...zones].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''
}

function grouped(towns: readonly Town[], keyOf: (town: Town) => string): Map<string, Town[]> {
  const groups = new Map<string, Town[]>()
  for (const town of towns) {
    const group = groups.get(keyOf(town))
    if (group === undefined) groups.set(keyOf(town), [town])
    else group.push(town)
  }
  return groups
}
