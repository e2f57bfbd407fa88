import type { Actor, Anchor, CorrectionOf, Mention, Reading, Span } from '../../words/index.ts'
import { placeOf } from '../anchor/anchor.ts'
import { byPlace, likeness, overlaps } from '../anchor/spans.ts'
import { actorAt, statementSpan } from './items.ts'
import { freeId, replaced, unplaced, type Outcome, type Placed } from './outcome.ts'
import { inOrderOf, inTextOrder, withRoles } from './roles.ts'

const nobody = 'no actor is spoken of there now'

/** Several actors are one: it keeps the name of the target and what the target lacks of the others. */
export function mergeActors(reading: Reading, { after }: CorrectionOf<'actor-merge'>, { at, text }: Placed): Outcome {
  const kept = actorAt(reading, at)
  if (!kept) return unplaced(nobody)
  const spans = after.map((anchor) => placeOf(text, anchor))
  const others = spans.map((span) => span && actorAt(reading, span))
  if (others.includes(undefined)) return unplaced('one of the actors is not spoken of now')
  const gone = new Set(others.flatMap((actor) => (actor && actor.id !== kept.id ? [actor.id] : [])))
  const merged = reading.actors.filter(({ id }) => gone.has(id)).reduce(taken, kept)
  const actors = inTextOrder(replaced(reading.actors, merged).filter(({ id }) => !gone.has(id)))
  return { reading: withRoles({ ...reading, actors }, (role) => (gone.has(role.actor) ? { ...role, actor: kept.id } : role)), items: [kept.id] }
}

function taken(kept: Actor, other: Actor): Actor {
  const { role = other.role, country = other.country } = kept
  return inOrderOf(kept, {
    ...kept,
    ...(role !== undefined && { role }),
    ...(country !== undefined && { country }),
    sectors: kept.sectors.length > 0 ? kept.sectors : other.sectors,
    mentions: inOrder([...kept.mentions, ...other.mentions]),
    links: { ...other.links, ...kept.links },
  })
}

/** Some mentions of an actor are somebody else: roles with these words, and roles of statements that they are the nearest mention before, go along. */
export function splitActor(reading: Reading, { after }: CorrectionOf<'actor-split'>, { at, text }: Placed): Outcome {
  const actor = actorAt(reading, at)
  if (!actor) return unplaced(nobody)
  const spans = after.map((anchor) => placeOf(text, anchor))
  const moved = spans.map((span) => span && actor.mentions.find((mention) => likeness(mention.span, span) >= 0.5))
  if (moved.includes(undefined)) return unplaced('the actor is not spoken of in some of these words now')
  const leaves = (mention: Mention): boolean => moved.includes(mention)
  const [going, staying] = [actor.mentions.filter(leaves), actor.mentions.filter((mention) => !leaves(mention))]
  if (staying.length === 0) return unplaced('nothing would be left of the actor')
  const id = freeId('a', reading.actors)
  const { role: _, ...like } = actor
  const made: Actor = { ...like, id, name: nameIn(text, going), mentions: going, links: {} }
  const left: Actor = { ...actor, mentions: staying, name: staying.some(({ span }) => text.slice(...span) === actor.name) ? actor.name : nameIn(text, staying) }
  const actors = inTextOrder([...replaced(reading.actors, left), made])
  const starts = new Map(reading.statements.map((it) => [it.id, statementSpan(it)[0]]))
  const goes = (span: Span | undefined, item: string): boolean =>
    span ? going.some((mention) => overlaps(mention.span, span)) : leaves(nearest(actor.mentions, starts.get(item) ?? 0))
  const split = withRoles({ ...reading, actors }, (role, item) => (role.actor === actor.id && goes(role.span, item.id) ? { ...role, actor: id } : role))
  return { reading: split, items: [actor.id, id] }
}

/** The last mention that begins before a place, else the first. */
function nearest(mentions: readonly Mention[], place: number): Mention {
  const before = mentions.findLast(({ span }) => span[0] <= place)
  return before ?? mentions[0] ?? { span: [0, 0], form: 'name' }
}

/** The fullest name among mentions, else the words of the first. */
function nameIn(text: string, mentions: readonly Mention[]): string {
  const words = (form?: Mention['form']): readonly string[] =>
    mentions.filter((it) => form === undefined || it.form === form).map(({ span }) => text.slice(...span))
  return words('name').toSorted((a, b) => b.length - a.length)[0] ?? words()[0] ?? ''
}

/** The actor has another name. */
export function renameActor(reading: Reading, { after }: CorrectionOf<'actor-rename'>, { at }: Placed): Outcome {
  return changed(reading, at, (actor) => ({ ...actor, name: after }))
}

/** The actor has another role, or none. */
export function changeRole(reading: Reading, { after }: CorrectionOf<'actor-role'>, { at }: Placed): Outcome {
  return changed(reading, at, (actor) => {
    const { role: _, ...rest } = actor
    return { ...rest, ...(after !== null && { role: after }) }
  })
}

/** The actor is of another country, or of none. */
export function changeCountry(reading: Reading, { after }: CorrectionOf<'actor-country'>, { at }: Placed): Outcome {
  return changed(reading, at, (actor) => {
    const { country: _, ...rest } = actor
    return { ...rest, ...(after !== null && { country: after }) }
  })
}

function changed(reading: Reading, at: Span, change: (actor: Actor) => Actor): Outcome {
  const actor = actorAt(reading, at)
  if (!actor) return unplaced(nobody)
  return { reading: { ...reading, actors: replaced(reading.actors, inOrderOf(actor, change(actor))) }, items: [actor.id] }
}

function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.toSorted((a, b) => byPlace(a.span, b.span))
}

/** An actor in a reading that has it. */
export interface WithActor {
  readonly reading: Reading
  readonly id: string
  /** The words that name it. */
  readonly span: Span
}

/** The actor that words speak of; one of its own where nobody is spoken of there. Nothing where the words are not there. */
export function actorNamed(reading: Reading, anchor: Anchor): WithActor | undefined {
  const span = placeOf(reading.report.text, anchor)
  if (!span) return undefined
  const known = actorAt(reading, span)
  if (known) return { reading, id: known.id, span }
  const id = freeId('a', reading.actors)
  const name = reading.report.text.slice(...span)
  const made: Actor = { id, kind: 'other', name, sectors: [], mentions: [{ span, form: 'name' }], links: {}, confidence: decided }
  return { reading: { ...reading, actors: inTextOrder([...reading.actors, made]) }, id, span }
}

/** Confidence of what a person says: it is so. */
export const decided = 1
