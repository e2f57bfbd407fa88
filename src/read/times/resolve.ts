import type { TimeParts } from '../../language/index.ts'
import { dayLength, dayStart, hourLength, minuteLength, stretchAt, wallAt, civil, type Wall } from './calendar.ts'
import { clockOn, hasClock, isLateInDay, partOn } from './clocks.ts'
import { dateOf } from './dates.ts'
import { edgeOf } from './edges.ts'
import type { Dated, Denoted, Scope } from './scope.ts'
import { asDenoted, countOf, stepped } from './steps.ts'
import { dayValue, lengthValue, minuteValue } from './values.ts'

/** What the pieces of an expression denote, whatever the language. */
export function resolve(parts: TimeParts, scope: Scope): Denoted | undefined {
  const denoted = denotedBy(parts, scope)
  return denoted?.stretch && !canBe(denoted.stretch) ? { type: denoted.type } : denoted
}

/** "The past 0 minutes" is no stretch of time. */
function canBe({ from, to }: NonNullable<Denoted['stretch']>): boolean {
  return from < to && from >= firstWall && to <= lastWall
}

/** Years that RFC 3339 can write. "Four thousand centuries ago" lies before them. */
const firstWall = wallAt(1)
const lastWall = wallAt(9999)

function denotedBy(parts: TimeParts, scope: Scope): Denoted | undefined {
  if (parts.ref) return vague(parts.ref, scope)
  if (parts.every) return set(parts, scope)
  if (parts.lengthOrAhead) return denotedBy({ ...parts, lengthOrAhead: false, ...(isAhead(parts, scope) ? { step: 'ahead' } : { length: true }) }, scope)
  if (parts.length && parts.unit) return { type: 'duration', value: lengthValue(parts.unit, countOf(parts)) }
  const plain = parts.end ? range(parts, parts.end, scope) : point(parts, scope)
  return plain && bounded(plain, parts, scope)
}

/** "In two days the court meets"; but "the lowest in six years". */
function isAhead({ some, unit }: TimeParts, { direction, clear }: Scope): boolean {
  const short = unit === 'day' || unit === 'week' || unit === 'hour' || unit === 'minute'
  return direction === 'future' && !some && (clear || short)
}

/** Once the time is clear: since, until, about, just before. */
function bounded(plain: Denoted, { approx, lean, edge }: TimeParts, { now }: Scope): Denoted {
  const { stretch } = plain
  if (!stretch || !approx) return plain
  const { from, to } = stretch
  const marked = { ...plain, approx }
  const short = to - from <= minuteLength
  if (approx === 'since' && lean !== 'past' && now !== undefined && from <= now) return plain // «avtalen er fra 1949» says no more than the year
  if (approx === 'since') return { ...marked, stretch: { from, to: now !== undefined && now > from ? now : lean === 'past' ? to : later(from) } }
  if (approx === 'until' && edge) return marked
  if (approx === 'until') return { ...marked, stretch: { from: now !== undefined && now < to ? now : from, to } }
  if (approx === 'about' && short) return { ...marked, stretch: { from: from - 15 * minuteLength, to: to + 14 * minuteLength } }
  if (approx === 'about' && plain.grain === 'hour') return { ...marked, stretch: { from: from - 30 * minuteLength, to: from + 30 * minuteLength } }
  if (approx === 'before' && short) return { ...marked, stretch: { from: from - 10 * minuteLength, to: from } }
  if (approx === 'after' && short) return { ...marked, stretch: { from, to: from + 10 * minuteLength } }
  return marked
}

/** What has no end in sight is given a year. */
function later(from: Wall): Wall {
  const { year, month, day } = civil(from)
  return wallAt(year + 1, month, day) + (from - dayStart(from))
}

function point(parts: TimeParts, scope: Scope): Denoted | undefined {
  if (parts.step && parts.unit) {
    const step = stepped(parts, parts.unit, scope)
    return step.stretch && (parts.part || hasClock(parts)) ? within(step.stretch.from, parts, scope) : step
  }
  const date = dateOf(parts, scope)
  if (hasClock(parts) || parts.part) return within(date?.from, parts, scope)
  if (date) return ended(date, parts, scope)
  if (parts.unit && parts.which === undefined && !parts.anaphor) return { type: 'duration', value: lengthValue(parts.unit, countOf(parts)) }
  return { type: 'date' }
}

/** A part of the day, or a minute of it. */
function within(day: Wall | undefined, parts: TimeParts, scope: Scope): Denoted {
  if (hasClock(parts)) {
    const minute = clockOn(day, parts, scope)
    return minute === undefined
      ? { type: 'time' }
      : { type: 'time', value: minuteValue(minute), stretch: { from: minute, to: minute + minuteLength }, grain: 'minute' }
  }
  const [code] = scope.pack.dayParts[parts.part ?? ''] ?? ['']
  const on = day ?? partDay(parts, scope)
  if (on === undefined) return { type: 'time' }
  const start = dayStart(on)
  const stretch = partOn(start, parts, scope) ?? stretchAt(start, 'day')
  const value = `${dayValue(parts.nightBefore ? start - dayLength : start)}T${code}`
  return { type: 'time', value, stretch, grain: 'part' }
}

/** A part of a day without a day is of the day spoken of, else of today; the night after an evening is that of the next day. */
function partDay({ part, anaphor }: TimeParts, { earlier, sameScene, now, pack }: Scope): Wall | undefined {
  if (!sameScene || !earlier) return now
  const hours = pack.dayParts[part ?? '']
  return hours?.[1] === 0 && anaphor === undefined && isLateInDay(earlier) ? earlier.from + dayLength : earlier.from
}

function ended(date: Dated, parts: TimeParts, scope: Scope): Denoted {
  const { edge, approx } = parts
  if (edge) return { type: 'date', ...asDenoted(date), stretch: edgeOf(date, edge) }
  if (approx !== 'early' && approx !== 'late') return { type: 'date', ...asDenoted(date) }
  const stretch = date.grain === 'day' ? partOn(date.from, parts, scope) : undefined
  return { type: 'date', ...asDenoted(date), stretch: stretch ?? edgeOf(date, approx === 'early' ? 'start' : 'end'), ...(stretch ? { grain: 'part' } : {}) }
}

function range(parts: TimeParts, end: TimeParts, scope: Scope): Denoted | undefined {
  const shared = { month: end.month, year: end.year, which: end.which, monthShift: end.monthShift, yearShift: end.yearShift }
  const known = Object.fromEntries(Object.entries(shared).filter(([slot, value]) => value !== undefined && !(slot in parts)))
  const { end: _end, approx: _approx, ...start } = parts
  const first = point({ ...known, ...start }, scope)
  if (!first?.stretch) return first
  const last = point({ ...missing(end, start), ...end }, { ...scope, direction: first.stretch.from >= (scope.now ?? Infinity) ? 'future' : scope.direction })
  if (!last?.stretch) return first
  const ending = last.grain === 'minute' ? last.stretch.from : last.stretch.to
  const to = ending > first.stretch.from ? ending : ending + (first.type === 'time' ? dayLength : 7 * dayLength)
  return to > first.stretch.from ? { ...first, stretch: { from: first.stretch.from, to } } : first
}

/** Pieces of the beginning of a range that its end leaves out: «3. mai til 5.», "between 4 and 6 p.m. on Friday". */
function missing(end: TimeParts, start: TimeParts): TimeParts {
  if (end.hour !== undefined && end.day === undefined && end.weekday === undefined)
    return Object.fromEntries(Object.entries(start).filter(([slot]) => ['year', 'month', 'day', 'weekday', 'shift', 'part', 'meridiem'].includes(slot)))
  if (end.day !== undefined && end.month === undefined)
    return Object.fromEntries(Object.entries(start).filter(([slot]) => ['year', 'month', 'monthShift', 'yearShift'].includes(slot)))
  return {}
}

/** TIMEX3's vague references: now, recently, soon. Only the present has an interval: the hour of publishing. */
function vague(ref: NonNullable<TimeParts['ref']>, { now }: Scope): Denoted {
  if (ref !== 'PRESENT_REF' || now === undefined) return { type: 'date', value: ref }
  const hour = Math.floor(now / hourLength) * hourLength
  return { type: 'date', value: ref, stretch: { from: hour, to: hour + hourLength }, grain: 'hour' }
}

function set(parts: TimeParts, scope: Scope): Denoted {
  const value = setValue(parts, scope)
  return { type: 'set', ...(value === undefined ? {} : { value }) }
}

function setValue({ weekday, part, month, unit, count, plusHalf, shift, season }: TimeParts, { pack }: Scope): string | undefined {
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`
  if (part !== undefined) return `XXXX-XX-XXT${pack.dayParts[part]?.[0] ?? ''}`
  if (shift !== undefined) return 'P1D'
  if (month !== undefined) return `XXXX-${String(month).padStart(2, '0')}`
  if (season !== undefined) return `XXXX-${season}`
  return unit === undefined ? undefined : lengthValue(unit, plusHalf ? (count ?? 0) + 0.5 : (count ?? 1))
}
