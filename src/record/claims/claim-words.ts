import type { Claim, NewsEvent, Statement, TimeExpression } from '../../words/index.ts'
import type { DraftClaim, DraftMember } from './draft.ts'

/** The PLOVER type most of its events have, else the stance most of its statements have; ties go to the first told. */
export function typeOf({ members }: DraftClaim): Claim['type'] {
  return most(members.flatMap((it) => eventOf(it)?.type ?? [])) ?? most(members.flatMap((it) => statementOf(it)?.stance ?? []))
}

/** The day most of its members name, with the finest bounds one of them gives; ties go to the first told. */
export function timeOf({ members }: DraftClaim): Claim['time'] {
  const times = members.flatMap((it) => timeIn(it) ?? [])
  const day = most(times.map(({ from }) => from.slice(0, 10)))
  const [time] = times
    .filter(({ from }) => from.slice(0, 10) === day)
    .sort((a, b) => Date.parse(a.to) - Date.parse(a.from) - (Date.parse(b.to) - Date.parse(b.from)))
  return time
}

/** The place most of its members name; ties go to the first told. */
export function placeOf({ members }: DraftClaim): string | undefined {
  const named = members.flatMap((it) => placeIn(it) ?? [])
  const key = most(named.map((it) => it.key))
  return named.find((it) => it.key === key)?.name
}

function eventOf({ digest, mention }: DraftMember): NewsEvent | undefined {
  return digest.reading.events.find(({ id }) => id === mention.event)
}

function statementOf({ digest, mention }: DraftMember): Statement | undefined {
  return digest.reading.statements.find(({ id }) => id === mention.statement)
}

function timeIn(member: DraftMember): { readonly from: string; readonly to: string; readonly grain: string } | undefined {
  const { times } = member.digest.reading
  const id = eventOf(member)?.time ?? statementOf(member)?.saidAt
  const [from, to] = member.mention.span
  const time = times.find((it) => it.id === id) ?? times.find((it) => isDated(it) && it.span[0] >= from && it.span[1] <= to)
  return time?.from !== undefined && time.to !== undefined ? { from: time.from, to: time.to, grain: time.grain ?? time.type } : undefined
}

function isDated({ type, from }: TimeExpression): boolean {
  return from !== undefined && (type === 'date' || type === 'time')
}

function placeIn(member: DraftMember): { readonly name: string; readonly key: string } | undefined {
  const { places } = member.digest.reading
  const id = eventOf(member)?.place
  const [from, to] = member.mention.span
  const place = places.find((it) => it.id === id) ?? places.find(({ mentions }) => mentions.some((span) => span[0] >= from && span[1] <= to))
  return place && { name: place.name, key: String(place.geonames ?? place.name.toLowerCase()) }
}

/** What comes most often in a list; the first of those that come as often. */
function most<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: Value | undefined
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value
  return best
}
