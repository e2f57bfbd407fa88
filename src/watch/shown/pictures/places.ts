import { foldName, type Gazetteer, type GazetteerPlace } from '../../../knowledge/index.ts'
import { compare } from '../../../record/index.ts'
import type { EventsAt, Store } from '../../../store/index.ts'
import type { EventType, PlaceKind } from '../../../words/index.ts'
import { groupedBy } from '../../grouped-by.ts'
import { shownWords, type Evidence } from '../shown-words.ts'
import { storyLineOf } from './foremost.ts'

/** A place where something happened. */
export interface ShownPlace {
  /** As it is called most often, and how else. */
  readonly name: string
  readonly names: readonly string[]
  readonly country?: string
  readonly lat?: number
  readonly lon?: number
  /** What it is, and how many live there, where the gazetteer knows. */
  readonly kind?: PlaceKind
  readonly population?: number
  /** About how far from the middle it may be, in kilometres; absent for regions and countries, and where nothing is known. */
  readonly radius?: number
  readonly events: number
  readonly types: Readonly<Partial<Record<EventType, number>>>
  /** Main claims that say they are there, those with most behind them first. */
  readonly claims: readonly string[]
  /** The first event there. */
  readonly evidence: readonly Evidence[]
  readonly more: { readonly claims: number }
}

/** Where a story happens. */
export interface ShownPlaces {
  readonly story: string
  /** Those with most events first, also those whose coordinates are not known. */
  readonly places: readonly ShownPlace[]
  /** Places that are left out, and reports that are not counted: the newest are. */
  readonly more: { readonly places: number; readonly reports: number }
}

const [mostReports, mostPlaces, mostClaims, claimsOfPlace] = [2000, 200, 2000, 10]

/** Where the events of a story happened. Throws `unknown-id`. */
export async function shownPlaces(store: Store, story: string, gazetteer: () => Gazetteer): Promise<ShownPlaces> {
  const { reports } = await storyLineOf(store, story)
  const groups = [...groupedBy(await store.eventsByPlace(story, mostReports), placeKey)].toSorted(
    ([a, its], [b, others]) => sum(others) - sum(its) || compare(a, b),
  )
  const kept = groups.slice(0, mostPlaces).map(([, those]) => those)
  const claims = groupedBy(await store.claimPlaces(story, mostClaims), ({ place }) => place)
  const words = groupedBy(await store.eventWordsAt(kept.map((those) => firstOf(those).first)), ({ seq }) => seq)
  const shown = await shownWords(
    store,
    [...words.values()].flatMap((those) => those.map(({ report }) => report)),
  )
  const places = kept.map((those): ShownPlace => {
    const names = [...groupedBy(those, ({ place }) => place)].toSorted(([a, its], [b, others]) => sum(others) - sum(its) || compare(a, b)).map(([name]) => name)
    const first = firstOf(those)
    const ids = [...new Set(names.flatMap((name) => (claims.get(name) ?? []).map(({ id }) => id)))]
    const event = words.get(first.first)?.find(({ place }) => place === first.place)
    const { country, lat, lon } = first
    return {
      name: names[0] ?? first.place,
      names: names.slice(1),
      ...(country !== undefined && { country }),
      ...(lat !== undefined && lon !== undefined && { lat, lon, ...extentOf(senseOf(gazetteer(), names, lat, lon)) }),
      events: sum(those),
      types: Object.fromEntries([...groupedBy(those, ({ type }) => type)].map(([type, its]) => [type, sum(its)])),
      claims: ids.slice(0, claimsOfPlace),
      evidence: event ? shown.evidence([event]) : [],
      more: { claims: Math.max(0, ids.length - claimsOfPlace) },
    }
  })
  return { story, places, more: { places: groups.length - kept.length, reports: Math.max(0, reports - mostReports) } }
}

/** What has coordinates is one place whatever it is called; else its name and country tell it. */
function placeKey({ place, country = '', lat, lon }: EventsAt): string {
  return lat === undefined || lon === undefined ? `${country} ${foldName(place)}` : `${lat.toFixed(3)} ${lon.toFixed(3)}`
}

function firstOf(those: readonly EventsAt[]): EventsAt {
  return those.reduce((first, it) => (it.first < first.first ? it : first))
}

function sum(those: readonly EventsAt[]): number {
  return those.reduce((all, { events }) => all + events, 0)
}

/** The place of the gazetteer that has one of these names and stands there. */
function senseOf(gazetteer: Gazetteer, names: readonly string[], lat: number, lon: number): GazetteerPlace | undefined {
  return names.flatMap((name) => gazetteer.candidates(name)).find((it) => Math.abs(it.lat - lat) < 0.01 && Math.abs(it.lon - lon) < 0.01)
}

/** People on a square kilometre of a town, about, and the least and most that a town's radius is taken to be. */
const [density, least, widest] = [3000, 1, 40]
/** Of smaller places. */
const radii: Readonly<Partial<Record<PlaceKind, number>>> = { district: 3, square: 0.3, building: 0.3 }

/** What a place is and how far it reaches. */
export function extentOf(place: Pick<GazetteerPlace, 'kind' | 'population'> | undefined): Pick<ShownPlace, 'kind' | 'population' | 'radius'> {
  if (!place) return {}
  const { kind, population } = place
  const town = Math.round(Math.min(Math.max(Math.sqrt(population / density / Math.PI), least), widest) * 10) / 10
  const radius = kind === 'city' ? town : radii[kind]
  return { kind, ...(population > 0 && { population }), ...(radius !== undefined && { radius }) }
}
