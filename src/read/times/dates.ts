import type { TimeParts, TimeUnit } from '../../language/index.ts'
import { civil, dayLength, dayStart, easter, hourLength, moved, stretchAt, wallAt, type Stretch, type Wall } from './calendar.ts'
import type { Dated, Direction, Scope } from './scope.ts'
import { century } from './terminals.ts'
import { valueAt } from './values.ts'

/** The stretch of the calendar that the date pieces name; nothing where there are none, or no reference to count from. */
export function dateOf(parts: TimeParts, scope: Scope): Dated | undefined {
  const year = parts.year ?? (parts.shortYear === undefined ? undefined : century(parts.shortYear))
  if (parts.of) return partOf(parts, scope)
  if (parts.anaphor) return anaphoric(parts, scope)
  if (parts.month !== undefined || parts.day !== undefined || parts.holiday !== undefined) return dayOrMonth(parts, year, scope)
  if (parts.weekday !== undefined) return weekday(parts, parts.weekday, scope)
  if (parts.tonight) return scope.now === undefined ? undefined : dated(dayStart(scope.now) + (comingNight(scope.now, scope.direction) ? dayLength : 0), 'day')
  if (parts.shift !== undefined)
    return scope.now === undefined ? undefined : dated(dayStart(scope.now) + (parts.shift - (isYesterEvening(parts, scope) ? 1 : 0)) * dayLength, 'day')
  if (parts.season !== undefined) return season(parts, parts.season, year, scope)
  if (parts.quarter !== undefined || parts.half !== undefined) return fraction(parts, year, scope)
  if (parts.week !== undefined) return week(parts.week, year, scope)
  if (parts.decade !== undefined) return dated(wallAt(parts.decade), 'decade')
  if (parts.century !== undefined) return dated(wallAt((parts.century - 1) * 100), 'century')
  if (year !== undefined) return dated(wallAt(year), 'year')
  if (parts.unit === 'day' && parts.which) return anaphoric({ unit: 'day', anaphor: parts.which > 0 ? 'after' : 'before' }, scope) // "the next day" is not tomorrow
  if (parts.unit !== undefined && parts.which !== undefined) return scope.now === undefined ? undefined : stepped(scope.now, parts.unit, parts.which, scope)
  if (parts.unit === undefined && scope.now !== undefined) return shifted(parts, scope.now)
  return undefined
}

/** «I kveld» in a report of the small hours is the evening just over, unless the verb looks ahead. */
function isYesterEvening({ shift, part }: TimeParts, { now = 0, toTheMinute, direction, pack }: Scope): boolean {
  const hours = pack.dayParts[part ?? '']
  return shift === 0 && hours !== undefined && hours[1] >= 17 && toTheMinute && now - dayStart(now) < 5 * hourLength && direction !== 'future'
}

/** In the evening the night is the one to come, unless the verb tells of the past. */
function comingNight(now: Wall, direction: Direction): boolean {
  const hour = (now - dayStart(now)) / hourLength
  return direction === 'future' ? hour >= 6 : direction === undefined && hour >= 18
}

function shifted({ yearShift, monthShift, weekShift }: TimeParts, now: Wall): Dated | undefined {
  if (yearShift !== undefined) return dated(now, 'year', yearShift)
  if (monthShift !== undefined) return dated(now, 'month', monthShift)
  return weekShift === undefined ? undefined : dated(now, 'week', weekShift)
}

/** The stretch of `unit` at `wall`, with its value. */
export function dated(wall: Wall, unit: TimeUnit, steps = 0): Dated {
  const stretch = stretchAt(wall, unit, steps)
  return { ...stretch, grain: unit, value: valueAt(stretch.from, unit) }
}

/** A weekend that is not said to be last or next is the one the verb points to. */
function stepped(now: Wall, unit: TimeUnit, which: number, { direction }: Scope): Dated {
  if (unit !== 'weekend') return dated(now, unit, which)
  const begun = now >= stretchAt(now, 'weekend').from
  if (which === 0) return dated(now, unit, direction === 'past' && !begun ? -1 : 0)
  return dated(now, unit, which > 0 || begun || which < -1 ? which : -1)
}

/** The year in which something that comes back every year is meant. */
function yearFor(parts: TimeParts, given: number | undefined, stretchIn: (year: number) => Stretch, scope: Scope): number | undefined {
  if (given !== undefined) return given
  if (scope.now === undefined) return undefined
  const { year } = civil(scope.now)
  if (parts.yearShift !== undefined) return year + parts.yearShift
  return year + nearest([-1, 0, 1], (step) => stretchIn(year + step), parts, scope, scope.now)
}

/** Which of the candidates is meant: by «last» and «next», by a clear verb, else the nearest, where what lies the way the words only hint at counts as nearer. */
function nearest(
  steps: readonly number[],
  stretch: (step: number) => Stretch,
  { which, lean }: TimeParts,
  { direction, clear, hint: infinitive }: Scope,
  now: Wall,
): number {
  const today = dayStart(now)
  const past = steps.filter((step) => stretch(step).from <= now)
  const future = steps.filter((step) => stretch(step).to > today)
  const last = steps.at(-1) ?? 0
  if (which === -1) return past.findLast((step) => stretch(step).to <= today) ?? 0
  if (which === 1) return future.find((step) => stretch(step).from > now) ?? last
  if (which === 0) return 0
  const days = stretch(0).to - stretch(0).from <= dayLength
  const way = lean === 'past' ? lean : clear && !(days && direction === 'past') ? direction : undefined
  if (way === 'past') return past.at(-1) ?? steps[0] ?? 0
  if (way === 'future') return future[0] ?? last
  const hint = lean ?? infinitive ?? direction
  const ahead = hint === 'future' ? 1 : clear ? 12 : 2 // «21. oktober» below a past: next week rather than last year
  const behind = hint === 'past' ? 1 : hint === 'future' ? 2 : 1.6
  const distance = (step: number): number => Math.max((stretch(step).from - now) * ahead, (now - stretch(step).to) * behind, 0)
  return steps.reduce((best, step) => (distance(step) < distance(best) ? step : best))
}

function dayOrMonth(parts: TimeParts, year: number | undefined, scope: Scope): Dated | undefined {
  const { holiday } = parts
  if (holiday !== undefined) {
    const found = yearFor(parts, year, (y) => holidayIn(y, holiday, scope), scope)
    return found === undefined ? undefined : { ...holidayIn(found, holiday, scope), grain: 'day', value: valueAt(holidayIn(found, holiday, scope).from, 'day') }
  }
  const { day } = parts
  if (parts.month === undefined) return day === undefined ? undefined : dayOfMonth(parts, day, scope)
  const { month } = parts
  const stretchIn = (y: number): Stretch => (day === undefined ? stretchAt(wallAt(y, month), 'month') : stretchAt(wallAt(y, month, day), 'day'))
  const found = weekdayYear(parts, stretchIn, year, scope.now) ?? yearFor(parts, year, stretchIn, scope)
  if (found === undefined) return undefined
  if (day === undefined) return dated(wallAt(found, month), 'month')
  return day <= civil(wallAt(found, month + 1) - dayLength).day ? dated(wallAt(found, month, day), 'day') : undefined
}

/** «lørdag 29. juni» tells its year: the nearest in which the day falls on that weekday. */
function weekdayYear(
  { weekday: wanted, day, yearShift }: TimeParts,
  stretchIn: (year: number) => Stretch,
  given: number | undefined,
  now: Wall | undefined,
): number | undefined {
  if (wanted === undefined || day === undefined || given !== undefined || yearShift !== undefined || now === undefined) return undefined
  const { year } = civil(now)
  const fitting = [0, -1, 1, -2, 2, -3, 3].map((step) => year + step).filter((y) => civil(stretchIn(y).from).weekday === wanted)
  return fitting.length === 0 ? undefined : fitting.reduce((best, y) => (Math.abs(stretchIn(y).from - now) < Math.abs(stretchIn(best).from - now) ? y : best))
}

function holidayIn(year: number, name: string, { pack }: Scope): Stretch {
  const [first = 1, day, which] = pack.holidays[name] ?? [1, 1]
  if (day !== undefined && which !== undefined) return weekdayIn(stretchAt(wallAt(year, first), 'month'), day, which)
  return stretchAt(day === undefined ? easter(year) + first * dayLength : wallAt(year, first, day), 'day')
}

/** «den 5.», «el día 20»: of this month or its neighbours. */
function dayOfMonth(parts: TimeParts, day: number, scope: Scope): Dated | undefined {
  if (scope.now === undefined) return undefined
  const { year, month } = civil(scope.now)
  const stretchIn = (step: number): Stretch => stretchAt(wallAt(year, month + step, day), 'day')
  const step = parts.monthShift ?? nearest([-1, 0, 1], stretchIn, parts, scope, scope.now)
  return dated(stretchIn(step).from, 'day')
}

function weekday(parts: TimeParts, wanted: number, scope: Scope): Dated | undefined {
  const { now } = scope
  if (now === undefined) return undefined
  const today = dayStart(now)
  const monday = stretchAt(now, 'week').from
  if (parts.weekShift !== undefined) return dated(monday + (parts.weekShift * 7 + wanted - 1) * dayLength, 'day')
  const back = (civil(now).weekday - wanted + 7) % 7
  const ahead = (7 - back) % 7
  if (parts.which === -1) return dated(today - (back || 7) * dayLength, 'day')
  if (parts.which === 1) return dated(today + (ahead || 7) * dayLength, 'day')
  return dated((parts.lean ?? scope.direction) === 'future' ? today + ahead * dayLength : today - back * dayLength, 'day')
}

const seasonMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** Winter belongs to the year it ends in, but for TIMEX3, which names it by the year it begins in. */
function season(parts: TimeParts, name: string, year: number | undefined, scope: Scope): Dated | undefined {
  const month = seasonMonths[name] ?? 3
  const stretchIn = (y: number): Stretch => {
    const first = name === 'WI' ? y - 1 : y
    return { from: wallAt(first, month), to: wallAt(first, month + 3) }
  }
  const found = yearFor(parts, year, stretchIn, scope)
  return found === undefined ? undefined : { ...stretchIn(found), grain: 'season', value: `${String(year ?? civil(stretchIn(found).from).year)}-${name}` }
}

function week(number: number, year: number | undefined, scope: Scope): Dated | undefined {
  const stretchIn = (y: number): Stretch => stretchAt(wallAt(y, 1, 4), 'week', number - 1) // 4 January is always in week 1
  const found = number >= 1 && number <= 53 ? yearFor({}, year, stretchIn, scope) : undefined
  return found === undefined ? undefined : dated(stretchIn(found).from, 'week')
}

function fraction(parts: TimeParts, year: number | undefined, scope: Scope): Dated | undefined {
  const unit = parts.quarter === undefined ? 'half' : 'quarter'
  const length = unit === 'quarter' ? 3 : 6
  const number = parts.quarter ?? parts.half ?? 1
  const stretchIn = (y: number): Stretch => stretchAt(wallAt(y, number < 0 ? 12 : (number - 1) * length + 1), unit)
  const found = yearFor(parts, year, stretchIn, scope)
  return found === undefined ? undefined : dated(stretchIn(found).from, unit)
}

/** «dagen etter», "that year", «kvelden før»: counted from the time spoken of before. */
function anaphoric(parts: TimeParts, scope: Scope): Dated | undefined {
  if (parts.anaphor === 'same' && parts.unit === undefined && scope.earlier) {
    const { from, to, grain } = scope.earlier
    return { from, to, grain, value: valueAt(from, grain) }
  }
  const unit = parts.unit ?? 'day'
  if (unit === 'quarter' && parts.anaphor === 'same' && scope.now !== undefined)
    return scope.quarter === undefined ? dated(scope.now, 'quarter', -1) : dated(scope.quarter, 'quarter')
  const from = scope.earlier?.from ?? scope.now
  const steps = (parts.count ?? 1) * (parts.anaphor === 'same' ? 0 : parts.anaphor === 'after' ? 1 : -1)
  return from === undefined ? undefined : dated(from, unit, steps)
}

/** A unit by its number, or an end, of something larger: «første uke i juni», «slutten av august». */
function partOf(parts: TimeParts, scope: Scope): Dated | undefined {
  const whole = dateOf(parts.of ?? {}, scope)
  if (!whole) return undefined
  if (parts.quarter !== undefined || parts.half !== undefined) return fraction(parts, civil(whole.from).year, scope)
  if (parts.month !== undefined) return dayOrMonth({ ...parts, of: {} }, civil(whole.from).year, scope)
  const { ordinal, unit, weekday: wanted } = parts
  if (ordinal === undefined) return unit === undefined ? whole : dated(whole.from, unit)
  if (wanted !== undefined) return weekdayIn(whole, wanted, ordinal)
  if (unit === undefined) return whole
  const inside = unit === 'week' ? 3 * dayLength : 0 // a week is the month's that has most of its days
  return ordinal < 0 ? dated(whole.to - dayLength - inside, unit, ordinal + 1) : dated(whole.from + inside, unit, ordinal - 1)
}

function weekdayIn(whole: Stretch, wanted: number, ordinal: number): Dated {
  const start = ordinal < 0 ? whole.to - dayLength : whole.from
  const { weekday: first } = civil(start)
  const days = ordinal < 0 ? -((first - wanted + 7) % 7) : ((wanted - first + 7) % 7) + (ordinal - 1) * 7
  return dated(moved(start, 'day', days), 'day')
}
