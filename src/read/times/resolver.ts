import { countBefore } from '../../text/index.ts'
import type { Annotated, TimeParts, TimeWords } from '../../language/index.ts'
import type { TimeExpression, ZoneOrigin } from '../../words/index.ts'
import { isAtMostADay, type Wall } from './calendar.ts'
import { isDayless, isShort } from './kinds.ts'
import type { Match } from './match.ts'
import type { PlacesFound } from '../places/index.ts'
import { resolve } from './resolve.ts'
import type { Earlier, Reference, Scope } from './scope.ts'
import type { Told } from './tense.ts'
import { utcOf, wallOf, zoneNamed, type Zone } from './zones.ts'

/** A time of a report, with the paragraph it stands in. */
interface Spoken extends Earlier {
  readonly paragraph: number
}

const sceneReach = 2

/** Resolves the expressions of one report in text order, remembering the times spoken of. */
export class Resolver {
  #any: Spoken | undefined
  #scene: Spoken | undefined
  #quarter: Wall | undefined

  readonly #text: Annotated
  readonly #reference: Reference
  readonly #places: PlacesFound
  readonly #pack: TimeWords

  constructor(text: Annotated, reference: Reference, places: PlacesFound, pack: TimeWords) {
    this.#text = text
    this.#reference = reference
    this.#places = places
    this.#pack = pack
  }

  /** The time a match denotes, without id and span; nothing where it denotes none. */
  resolved({ first, parts }: Match, told: Told): Omit<TimeExpression, 'id' | 'span'> | undefined {
    const paragraph = this.#paragraphOf(first)
    const scene = this.#scene && paragraph - this.#scene.paragraph <= sceneReach ? this.#scene : undefined
    const inherits = scene !== undefined && isDayless(parts)
    const { zone, zoneFrom } = this.#zoneFor(parts, first, inherits ? scene : undefined)
    const scope = this.#scope(zone, told, parts, scene)
    const denoted = resolve(parts, scope)
    if (!denoted) return undefined
    const { type, value, stretch, grain, approx } = denoted
    if (stretch && type !== 'duration' && value !== 'PRESENT_REF') this.#remember({ ...stretch, grain: grain ?? 'day', zone, zoneFrom, paragraph }, parts)
    return {
      type,
      ...(value === undefined ? {} : { value }),
      ...(stretch ? { from: instant(zone, stretch.from), to: instant(zone, stretch.to) } : {}),
      ...(stretch && grain !== undefined ? { grain } : {}),
      ...(approx === undefined ? {} : { approx }),
      ...(stretch ? { zone: zone.name, zoneFrom } : {}),
    }
  }

  #scope(zone: Zone, { direction, clear, hint }: Told, parts: TimeParts, scene: Spoken | undefined): Scope {
    const { utc, toTheMinute } = this.#reference
    const now = utc === undefined ? undefined : wallOf(zone, utc)
    const earlier = isDayless(parts) || isShort(parts) ? (scene ?? this.#any) : this.#any
    return {
      pack: this.#pack,
      now,
      toTheMinute,
      direction: leaning(parts) ?? direction,
      clear,
      hint,
      earlier,
      quarter: this.#quarter,
      inQuarter: this.#any?.grain === 'quarter',
      sameScene: scene !== undefined,
    }
  }

  #zoneFor({ zone }: TimeParts, word: number, scene: Spoken | undefined): { readonly zone: Zone; readonly zoneFrom: ZoneOrigin } {
    const near = zone === 'local' ? this.#places.zoneNear(word) : undefined
    const named = zone === undefined ? undefined : zoneNamed(near ?? zone)
    if (named) return { zone: named, zoneFrom: near === undefined ? 'explicit' : 'place' }
    return scene ?? this.#reference
  }

  #remember(spoken: Spoken, parts: TimeParts): void {
    this.#any = spoken
    if (parts.quarter !== undefined) this.#quarter = spoken.from
    if (isAtMostADay(spoken) && parts.approx !== 'since' && parts.approx !== 'until') this.#scene = spoken
    if (parts.approx === 'since' || parts.approx === 'until') this.#any = this.#scene ?? spoken
  }

  #paragraphOf(word: number): number {
    const at = this.#text.from[word] ?? 0
    const { paragraphs } = this.#text
    return countBefore(paragraphs.length, (each) => (paragraphs[each]?.[1] ?? 0) <= at)
  }
}

/** «til fredag» looks ahead even below a verb of the past; "by noon" does not. */
function leaning(parts: TimeParts): Scope['direction'] {
  return parts.lean === 'future' && isDayless(parts) ? undefined : parts.lean
}

function instant(zone: Zone, wall: Wall): string {
  return new Date(utcOf(zone, wall)).toISOString().replace('.000Z', 'Z')
}
