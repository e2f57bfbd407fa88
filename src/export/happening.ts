import type { Actor, NewsEvent, Participant, Place, Quantity, Reading, Statement, TimeExpression } from '../words/index.ts'
import { oneLine } from './attribution.ts'
import { dayOf, shownTime } from './moment.ts'

/** An event in words: when and where, who did what to whom, and who says so. */
export interface Happening {
  readonly id: string
  /** The day, where the report dates it: `2024-06-26`. */
  readonly day?: string
  /** The time in full: `26 June 2024, 22:00–24:00 Oslo (20:00–22:00 UTC)`. */
  readonly when?: string
  readonly where?: string
  /** `ASSAULT`, with its modes: `ASSAULT (firearms)`. */
  readonly what: string
  /** Where it is no plain fact: `planned`, `alleged`. */
  readonly status?: string
  readonly sources: readonly string[]
  readonly targets: readonly string[]
  /** The words that tell it. */
  readonly trigger: string
  /** `at least 17 killed`. */
  readonly numbers: readonly string[]
  /** Who says so, with the number of the statement; nobody is the report itself. */
  readonly according: readonly string[]
}

/** The events of a reading in words, in text order. */
export function happenings(reading: Reading): readonly Happening[] {
  const world: World = {
    text: reading.report.text,
    actors: byId(reading.actors),
    places: byId(reading.places),
    times: byId(reading.times),
    statements: byId(reading.statements),
  }
  return reading.events.map((event) => happening(event, world))
}

interface World {
  readonly text: string
  readonly actors: ReadonlyMap<string, Actor>
  readonly places: ReadonlyMap<string, Place>
  readonly times: ReadonlyMap<string, TimeExpression>
  readonly statements: ReadonlyMap<string, Statement>
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

function happening(event: NewsEvent, world: World): Happening {
  const time = world.times.get(event.time ?? '')
  const when = time && shownTime(time)
  const day = time && dayOf(time)
  const where = world.places.get(event.place ?? '')?.name
  return {
    id: event.id,
    ...(day === undefined ? {} : { day }),
    ...(when === undefined ? {} : { when }),
    ...(where === undefined ? {} : { where: oneLine(where) }),
    what: event.modes.length > 0 ? `${event.type} (${event.modes.join(', ')})` : event.type,
    ...(event.status === 'actual' ? {} : { status: event.status }),
    sources: event.sources.map((one) => participant(one, world)),
    targets: event.targets.map((one) => participant(one, world)),
    trigger: oneLine(world.text.slice(...event.trigger)),
    numbers: event.numbers.map(shownNumber),
    according: event.assertedBy.flatMap((id) => assertedBy(world.statements.get(id), world)),
  }
}

/** An actor by its name, with the country's code where the name does not say it: `hæren [BOL MIL]`. */
function participant({ actor, span }: Participant, { actors, text }: World): string {
  const known = actors.get(actor)
  const name = oneLine(known && known.kind !== 'other' ? known.name : text.slice(...span))
  const code = codeOf(known)
  return code === '' ? name : `${name} [${code}]`
}

/** Country and first sector of an actor: `BOL MIL`. */
export function codeOf(actor: Pick<Actor, 'country' | 'sectors'> | undefined): string {
  return [actor?.country, actor?.sectors[0]].filter((part) => part !== undefined).join(' ')
}

function assertedBy(statement: Statement | undefined, { actors }: World): readonly string[] {
  if (!statement) return []
  const name = actors.get(statement.speaker?.actor ?? '')?.name
  return [`${name === undefined ? 'no named source' : oneLine(name)} (${statement.id})`]
}

/** `17 killed`, `at least 17 killed`, `up to 20 injured`, `10–12 arrested`. */
export function shownNumber({ kind, min, max }: Quantity): string {
  const count = (value: number): string => value.toLocaleString('en')
  if (min === undefined) return max === undefined ? kind : `up to ${count(max)} ${kind}`
  if (max === undefined) return `at least ${count(min)} ${kind}`
  return min === max ? `${count(min)} ${kind}` : `${count(min)}–${count(max)} ${kind}`
}
