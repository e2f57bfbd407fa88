import type { Messages } from '../../messages/messages.ts'
import type { Place, Places } from '../../api/index.ts'
import type { Spot } from '../stand.ts'
import type { PictureData } from '../table.ts'
import { located, placeId, type Located, type MapLayout } from './lay-map.ts'

/** What the map is put into words with. */
export interface MapSaid {
  readonly words: Messages['map']
  readonly events: Messages['record']['events']
  readonly country: (code: string) => string
}

/** What stands beside a disc. */
export function discName([first, ...others]: readonly Located[], { words }: MapSaid): string {
  return first === undefined ? '' : others.length === 0 ? first.name : words.andMore(first.name, others.length)
}

/** What a place is, and how exactly it is known. */
export function aboutPlace(place: Place, { words, country }: MapSaid): string {
  const about = [place.country && country(place.country), place.kind && words.kinds[place.kind], exactness(place, words)]
  return about.filter((it) => it !== undefined && it !== '').join(', ')
}

/** What happened at a place, by type. */
export function typesAt({ types }: Place, { events }: MapSaid): string {
  return Object.entries(types)
    .map(([type, count]) => (count > 1 ? `${events[type as keyof typeof events]} ${count}` : events[type as keyof typeof events]))
    .join(', ')
}

/** The discs as marks. */
export function mapSpots({ placed }: MapLayout, said: MapSaid): readonly Spot[] {
  return placed.map(({ id, places, events, x, y }) => {
    const each = places.map((place) => `${place.name} (${aboutPlace(place, said)})`).join('; ')
    return {
      id,
      x,
      y,
      name: `${each}: ${said.words.events(events)}`,
      shown: { about: discName(places, said), evidence: places.flatMap(({ evidence }) => evidence) },
    }
  })
}

/** What the map shows, and what it cannot show. */
export function mapSentence({ places, more }: Places, { words }: MapSaid): string {
  const without = places.filter((place) => !located(place))
  const [first] = without
  return [
    words.shown(places.length - without.length, places.length),
    ...(first ? [words.without(without.length, first.name, first.events)] : []),
    ...(more.places > 0 ? [words.left(more.places)] : []),
  ].join(' ')
}

/** Places as lines of a table. */
export function mapTable({ places }: Places, said: MapSaid): PictureData {
  const { words } = said
  return {
    columns: words.columns.map((name, at) => ({ name, right: at === 3 || at === 5 || at === 6 || at === 7 })),
    rows: places.map((place) => ({
      id: placeId(place),
      cells: [
        place.name,
        place.country && said.country(place.country),
        place.kind && words.kinds[place.kind],
        place.events,
        typesAt(place, said),
        place.lat,
        place.lon,
        place.radius,
      ],
      shown: { about: place.name, evidence: place.evidence },
    })),
  }
}

function exactness({ radius, kind, lat }: Place, words: Messages['map']): string {
  if (lat === undefined) return ''
  return radius === undefined ? (kind === 'country' || kind === 'region' ? words.somewhere : words.unknown) : words.within(radius)
}
