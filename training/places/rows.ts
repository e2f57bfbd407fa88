import type { Feature } from '../../src/knowledge/gazetteer/features.ts'
import { packOf } from '../../src/language/packs/index.ts'
import { foldName } from '../../src/knowledge/gazetteer/fold.ts'
import { capitalNames } from './capitals-table.ts'
import { centreOf, type Point } from './centre.ts'
import { bareName } from './county-words.ts'
import { inCyrillic, inNorwegian, inSpanish } from './cyrillic.ts'
import { cldrNames, countries, firstRegions, labels, secondRegions, towns, type Region, type Town } from './sources.ts'
import { middles } from './middles-table.ts'
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

/** Towns of fewer inhabitants are left out, capitals and seats of first-level regions aside; nearer to our readers only those the package leaves out. */
const fewestIn = (country: string): number => (/^(?:NO|SE|DK|IS|GB|IE|US|CA|AU|NZ|ES)$/u.test(country) ? 500 : 1000)

/** Second-level regions of fewer are left out. */
const fewestInCounty = 5000

/** Countries whose counties the news names most: all are kept. */
const countyCountries = new Set(['US', 'NO', 'GB', 'IE', 'CA', 'AU', 'ES', 'SE', 'DK'])

const isKept = (town: Town): boolean => town.people >= fewestIn(town.country) || /^PPL[CA]$/u.test(town.code)

const codes: Readonly<Record<string, Feature>> = { PPLC: 'capital', PPLCH: 'town', PPLA: 'seat1', PPLG: 'seat1', PPLA2: 'seat2', PPLX: 'part' }
const featureOf = (code: string): Feature => codes[code] ?? (/^PPLA/u.test(code) ? 'seat' : 'town')

/** Names in our letters: other scripts, codes of airports and stations, and words in small letters are left out. */
const isName = (name: string): boolean => /^\p{Lu}[\p{Script=Latin}\p{M} .'’‘ʻʼ`\-/]*$/u.test(name) && name.length > 2 && !/^\p{Lu}{3,4}$/u.test(name)

/** Names that say what a town abroad lies in: «San José i Costa Rica»; in a report they are two. */
const saysWhere = (name: string, country: string): boolean => !/^(?:NO|SE|DK)$/u.test(country) && / i \p{Lu}/u.test(name)

/** Parts of one country among the parts of the world: their first names. */
const inOneCountry = new Set(
  'Crimea,Donbas,Chechnya,Siberia,Gaza Strip,West Bank,Sinai,Darfur,Tibet,Nagorno-Karabakh,Transnistria,Abkhazia,South Ossetia,Bosnia,New England,Midwest,Appalachia,Pacific Northwest,Gulf Coast,Silicon Valley,Bay Area,Long Island,Cape Cod,Hollywood,Hawaiian Islands,Spitsbergen,Gotland,Vestlandet,Østlandet,Sørlandet,Nord-Norge,Lofoten,Vesterålen,Hardangervidda,Jotunheimen,Dovrefjell,Sunnmøre,Nordmøre,Sunnfjord,Nordfjord,Sogn,Sogn og Fjordane,Hordaland,Hardanger,Sunnhordland,Jæren,Vest-Agder,Aust-Agder,Gudbrandsdalen,Hedmark,Oppland,Hallingdal,Valdres,Finnmarksvidda,Namdalen,Sør-Trøndelag,Nord-Trøndelag,Helgeland,Salten,Canarias,Balearic Islands,Tenerife,Gran Canaria,La Palma,Ibiza,Crete,Lesbos,Rhodes,Corsica,Sardinia,Sicily,Lampedusa,Sumatra,Java,Bali,Sulawesi,Mindanao,Luzon,Visayas,Honshu,Hokkaido,Okinawa,Zanzibar,Vancouver Island,Sierra Nevada,Manhattan,Euskadi,Mount Etna,Mjøsa,Oslofjorden,Trondheimsfjorden,Sognefjorden,Hardangerfjorden,Varangerfjorden,Glomma'.split(
    ',',
  ),
)

/** A row of the world's table; a building or a part of one country lies where the town nearest to it does. */
function worldRow(feature: Feature, point: Point, names: readonly string[], known: readonly Town[], three: ReadonlyMap<string, string>): Row {
  const town = feature === 'building' || inOneCountry.has(names[0] ?? '') ? nearestTown(point, known) : undefined
  return {
    feature,
    id: continents[names[0] ?? ''] ?? 0,
    names,
    point,
    people: 0,
    zone: town?.zone ?? '',
    country: three.get(town?.country ?? '') ?? '',
    admin1: feature === 'building' ? (town?.admin1 ?? '') : '',
    admin2: '',
  }
}

function nearestTown({ lat, lon }: Point, known: readonly Town[]): Town | undefined {
  const round = Math.cos((lat * Math.PI) / 180)
  const far = (town: Town): number => Math.hypot(town.lat - lat, (town.lon - lon) * round)
  return known.reduce((best, town) => (far(town) < far(best) ? town : best), known[0]!)
}

/** GeoNames ids of continents. */
const continents: Readonly<Record<string, number>> = {
  'Africa': 6255146,
  'Asia': 6255147,
  'Europe': 6255148,
  'North America': 6255149,
  'South America': 6255150,
  'Oceania': 6255151,
  'Antarctica': 6255152,
}

/** Everything the file holds: countries, regions, the world's seas and parts, then towns. */
export function allRows(): { readonly rows: readonly Row[]; readonly firstTown: number } {
  const known = towns()
  const label = labels()
  const three = new Map(countries().map((country) => [country.two, country.three]))
  const kept = known.filter((town) => three.has(town.country) && isKept(town))
  const kinds = [
    countryRows(known, label),
    regionRows('admin1', firstRegions(), known, label, three),
    regionRows('admin2', secondRegions(), known, label, three),
    world.map(([feature, lat, lon, ...names]): Row => worldRow(feature, { lat, lon }, names, known, three)),
  ]
  const above = kinds.flat()
  const regions = new Set(above.map(({ code }) => code))
  const twos = new Map([...three].map(([two, code]) => [code, two]))
  const ofCountry = new Set(kinds[0]!.flatMap(({ country, names }) => names.map((name) => `${twos.get(country)} ${foldName(name)}`)))
  const rows = kept
    .toSorted((a, b) => (a.admin1 < b.admin1 ? -1 : a.admin1 > b.admin1 ? 1 : a.id - b.id))
    .map((town): Row => ({
      feature: featureOf(town.code),
      id: town.id,
      names: [town.name, town.ascii, ...(label.get(String(town.id)) ?? []), ...town.others, ...transliterations(town), ...capitalsOf(town)].filter(
        (name, at) =>
          at < 2 ||
          (isName(name) && !saysWhere(name, town.country) && (!ofCountry.has(`${town.country} ${foldName(name)}`) || capitalsOf(town).includes(name))),
      ),
      point: town,
      people: town.people,
      zone: town.zone,
      country: three.get(town.country) ?? '',
      admin1: regions.has(town.admin1) ? town.admin1 : '',
      admin2: regions.has(town.admin2) ? town.admin2 : '',
    }))
  return { rows: [...above, ...rows], firstTown: above.length }
}

/** Names of a town whose own are in Cyrillic letters, as Norwegian and Spanish newspapers write them; of small ones only in Norwegian. */
function transliterations(town: Town): string[] {
  if (!inCyrillic.has(town.country) || town.people < 5000) return []
  return [...town.others.map((other) => inNorwegian(other, town.country)), inSpanish(town.name)].filter((name) => name !== undefined)
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
  return countries().flatMap(({ two, three, name, capital, people, id }): Row[] => {
    const inside = byCountry.get(two) ?? []
    const point = middleOf(two, inside)
    if (point === undefined) return []
    const official = new Set([name, ...(cldr.get(two) ?? [])].map(foldName))
    const own = packs.flatMap((pack) => pack.filter(([, code]) => code === three).map(([other]) => other))
    const others = [
      ...(formerNames[two] ?? []),
      ...(cldr.get(two) ?? []),
      ...(label.get(two) ?? []),
      ...own.filter((other) => !notTheCountry.has(other) && (official.has(foldName(other)) || foldName(other) !== foldName(capital))),
    ]
    return [{ feature: 'country', id, names: [name, ...others], point, people, zone: mostPeopled(inside), country: three, admin1: '', admin2: '' }]
  })
}

/** What countries were called, or are called by those who do not hold with the new name. */
const formerNames: Readonly<Record<string, readonly string[]>> = {
  CD: ['Zaire', 'Zaïre'],
  LK: ['Ceylon'],
  MM: ['Burma', 'Birmania'],
  SZ: ['Swaziland', 'Suazilandia'],
  MK: ['Macedonia', 'Makedonia'],
  TR: ['Türkiye'],
  BF: ['Upper Volta'],
  RU: ['Soviet Union', 'Sovjetunionen', 'Sovjetsamveldet', 'Unión Soviética', 'URSS', 'USSR'],
  CN: ["People's Republic of China", 'Folkerepublikken Kina'],
  ZW: ['Rhodesia'],
}

/** Names of parts that the packs give with their country, for actors; here they are places of their own. */
const notTheCountry = new Set(
  'England,Scotland,Wales,Northern Ireland,Skottland,Nord-Irland,Inglaterra,Escocia,Gales,Irlanda del Norte,Gaza,Gaza Strip,Gazastripen,Gazastripa,Franja de Gaza,West Bank,Vestbredden,Vestbreidda,Cisjordania,Crimea,Krim,Chechnya,Tsjetsjenia,Chechenia,Tibet,América'.split(
    ',',
  ),
)

/** Other names of regions: in their own tongue, short, or from before. */
const regionNames: Readonly<Record<string, readonly string[]>> = {
  'ES.56': ['Catalunya'],
  'ES.60': ['Comunidad Valenciana', 'Comunitat Valenciana', 'País Valenciano'],
  'ES.59': ['Euskadi', 'Baskerland', 'Basque Country'],
  'ES.58': ['Galiza'],
  'ES.54': ['Castilla-La Mancha', 'Castilla La Mancha'],
  'ES.55': ['Castilla y León', 'Castilla-León'],
  'ES.29': ['Comunidad de Madrid'],
  'ES.31': ['Región de Murcia'],
  'CA.05': ['Newfoundland', 'Labrador'],
  'CA.10': ['Québec'],
  'GB.ENG': ['England'],
  'NO.46': ['Vestland'],
  'DE.02': ['Bayern'],
  'RU.12': ['Tsjetsjenia', 'Chechenia'],
  'CN.13': ['Xinjiang-provinsen'],
  'IN.12': ['Kashmir'],
  'IQ.11': ['Iraqi Kurdistan'],
}

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
    const point = middleOf(code, towns)
    const country = code.slice(0, 2)
    if (point === undefined || !three.has(country)) return []
    const people = towns.reduce((sum, town) => sum + (town.code === 'PPLX' ? 0 : town.people), 0)
    const bare = names.map(bareName)
    if (feature === 'admin2' && !isWorthARow(country, people, bare[0] ?? '', names[0] ?? '', towns)) return []
    const admin1 = feature === 'admin1' ? '' : code.slice(0, code.lastIndexOf('.'))
    const seat = towns.find((town) => town.code === 'PPLA' && bare.some((one) => [town.name, ...town.others].some((name) => foldName(one) === foldName(name))))
    const labels = label.get(code) ?? []
    const others = [...labels, ...labels.map(bareName), ...bare, ...(regionNames[code] ?? []), ...(seat ? transliterations(seat) : [])]
    return [{ feature, id, names: [...names, ...others], point, people, zone: mostPeopled(towns), country: three.get(country) ?? '', admin1, admin2: '', code }]
  })
}

/** Where a country or region stands. */
function middleOf(code: string, towns: readonly Town[]): Point | undefined {
  const own = middles[code]
  return own ? { lat: own[0], lon: own[1] } : centreOf(towns)
}

/** A county of one town's name is that town, unless people name counties there. */
function isWorthARow(country: string, people: number, bare: string, name: string, towns: readonly Town[]): boolean {
  if (country === 'US') return !/^City of /u.test(name)
  const isTown = towns.some((town) => isKept(town) && foldName(town.name) === foldName(bare))
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
