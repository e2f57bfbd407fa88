import type { Gazetteer, GazetteerPlace } from '../../knowledge/index.ts'
import type { Annotated } from '../../language/index.ts'
import type { Place, PlaceKind, RuleName, Span } from '../../words/index.ts'
import type { Choice } from './choose.ts'
import { confidenceOf } from './confidence.ts'
import type { Link } from './links.ts'
import { locate, type Located } from './located.ts'
import type { PlaceName } from './name.ts'
import type { Toponym } from './toponyms.ts'

/** The places of a report, and where each of its mentions stands. */
export interface Placed {
  readonly places: readonly Place[]
  readonly by: ReadonlyMap<string, RuleName>
  readonly mentions: readonly { readonly name: PlaceName; readonly place: Place }[]
}

interface Draft {
  readonly located: Located
  readonly names: PlaceName[]
}

/** Makes the record's places of names whose senses are chosen: one place for all names that mean it, ids in text order. */
export function placesOf(
  text: Annotated,
  names: readonly PlaceName[],
  links: readonly (Link | undefined)[],
  toponyms: readonly Toponym[],
  chosen: readonly (Choice | undefined)[],
  gazetteer: Gazetteer,
): Placed {
  const located = locate(text, names, links, toponyms, chosen)
  const drafts = new Map<string, Draft>()
  names.forEach((name, index) => {
    const one = located[index]!
    const draft = drafts.get(one.key)
    if (draft) draft.names.push(name)
    else drafts.set(one.key, { located: one, names: [name] })
  })
  const ids = new Map([...drafts.keys()].map((key, index) => [key, `p${index + 1}`]))
  const byKey = new Map([...drafts].map(([key, draft]) => [key, placeOf(draft, ids, gazetteer)]))
  return {
    places: [...byKey.values()],
    by: new Map([...drafts].map(([key, { located }]) => [ids.get(key) ?? '', located.rule])),
    mentions: names.map((name, index) => ({ name, place: byKey.get(located[index]!.key)! })),
  }
}

function placeOf({ located, names }: Draft, ids: ReadonlyMap<string, string>, gazetteer: Gazetteer): Place {
  const { sense, around, rule, key } = located
  const point = sense ?? around
  const country = point?.country ?? ''
  return {
    id: ids.get(key) ?? '',
    name: fullest(names),
    kind: sense?.kind ?? names.find(({ kind }) => kind !== undefined)?.kind ?? ('other' satisfies PlaceKind),
    ...(country === '' ? {} : { country }),
    ...(point ? { lat: point.lat, lon: point.lon } : {}),
    ...(point?.timeZone === undefined ? {} : { timeZone: point.timeZone }),
    ...(sense?.geonames === undefined ? {} : { geonames: sense.geonames }),
    within: chainOf(sense, around, gazetteer)
      .map(({ row }) => ids.get(String(row)) ?? '')
      .filter((id) => id !== ''),
    mentions: names.map(({ span }): Span => span),
    confidence: confidenceOf(rule),
  }
}

/** What lies around a place, nearest first: what a name without a sense lies in, then regions, then the country. */
function chainOf(sense: GazetteerPlace | undefined, around: GazetteerPlace | undefined, gazetteer: Gazetteer): readonly GazetteerPlace[] {
  const inner = sense ?? around
  if (!inner) return []
  const above = [gazetteer.placeAt(inner.admin2), gazetteer.placeAt(inner.admin1), inner.feature === 'country' ? undefined : gazetteer.country(inner.country)]
  return [...(sense ? [] : [inner]), ...above.filter((place) => place !== undefined)]
}

/** The longest of the names; the first of them. */
function fullest(names: readonly PlaceName[]): string {
  return names.reduce((best, { name }) => (name.length > best.length ? name : best), names[0]?.name ?? '')
}
