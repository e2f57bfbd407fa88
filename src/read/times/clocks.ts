import type { TimeParts } from '../../language/index.ts'
import { dayLength, dayStart, hourLength, minuteLength, type Stretch, type Wall } from './calendar.ts'
import type { Scope } from './scope.ts'

/** True where the pieces name a time of the clock. */
export function hasClock({ hour, midnight }: TimeParts): boolean {
  return hour !== undefined || midnight === true
}

/** The minute that the clock pieces name on a day; without a day, on the day spoken of or the nearest that the verb allows. */
export function clockOn(day: Wall | undefined, parts: TimeParts, scope: Scope): Wall | undefined {
  const { now, earlier, sameScene } = scope
  const candidates = inPart(minutesOf(parts, scope), parts, scope)
  if (candidates.length === 0) return undefined
  if (day !== undefined) return dayStart(day) + chosen(candidates, day, parts, scope) * minuteLength
  const other = sameScene && earlier ? sceneDay(earlier, candidates, scope) : undefined
  if (other !== undefined) return other + chosen(candidates, other, parts, scope) * minuteLength
  if (now === undefined) return undefined
  const today = dayStart(now)
  const times = [-dayLength, 0, dayLength].flatMap((step) => candidates.map((minutes) => today + step + minutes * minuteLength))
  if (!scope.toTheMinute) return today + chosen(candidates, today, parts, scope) * minuteLength
  if (scope.direction === 'future') return scope.clear ? times.find((time) => time >= now) : nearestAhead(times, now)
  return times.findLast((time) => time <= now + 5 * minuteLength)
}

/** A present may tell of what has just been: the nearest time, where what is over counts as eight times as far. */
function nearestAhead(times: readonly Wall[], now: Wall): Wall | undefined {
  const distance = (time: Wall): number => (time >= now ? time - now : 8 * (now - time))
  return times.reduce<Wall | undefined>((best, time) => (best !== undefined && distance(best) <= distance(time) ? best : time), undefined)
}

/** An hour or a part of the day in the second half of a day: what happens at night after it happens on the next. */
export function isLateInDay({ from, to }: Stretch): boolean {
  return to - from < dayLength && from - dayStart(from) >= 17 * hourLength
}

/** The day spoken of before, unless the verb points the other way. */
function sceneDay(earlier: Stretch, candidates: readonly number[], { now, direction }: Scope): Wall | undefined {
  const small = candidates.length === 1 && (candidates[0] ?? 0) < 6 * 60
  const day = dayStart(earlier.from) + (small && isLateInDay(earlier) ? dayLength : 0)
  if (now !== undefined && direction === 'future' && day < dayStart(now)) return undefined
  return day
}

/** Minutes of the day the pieces may mean: one or two. */
function minutesOf(parts: TimeParts, { pack }: Scope): readonly number[] {
  if (parts.midnight) return [0, 24 * 60]
  const { hour = 0, minute = 0, offset = 0, less = 0, more = 0, meridiem } = parts
  const after = minute + offset - less + more
  if (meridiem) return [((hour % 12) + (meridiem === 'pm' ? 12 : 0)) * 60 + after]
  const minutes = hour * 60 + after
  const twelve = (parts.part !== undefined || (parts.twelve ?? !pack.figuresAre24)) && hour <= 12 && hour > 0
  if (!twelve) return [minutes]
  return hour === 12
    ? [after < 0 ? 12 * 60 + after : after, 12 * 60 + after].map((it) => (it + 1440) % 1440).toSorted((a, b) => a - b)
    : [minutes, minutes + 720]
}

/** The candidates that lie in the part of the day spoken of, an hour of grace each way; all of them where none does. */
function inPart(candidates: readonly number[], { part: name }: TimeParts, { pack }: Scope): readonly number[] {
  const part = name === undefined ? undefined : pack.dayParts[name]
  const inside = part ? candidates.filter((minutes) => minutes >= (part[1] - 1) * 60 && minutes < (part[2] + 1) * 60) : []
  return inside.length > 0 ? inside : candidates
}

/** Which half of the day: the publishing (if it is that day), else working hours. */
function chosen(candidates: readonly number[], day: Wall, parts: TimeParts, { now, direction, toTheMinute }: Scope): number {
  const [first = 0, second] = candidates
  if (second === undefined) return first
  const today = now !== undefined && dayStart(now) === dayStart(day)
  if (parts.midnight) return direction === 'future' || !today ? second : first
  if (!today || !toTheMinute) return first >= 7 * 60 && first < 19 * 60 ? first : second
  const minutes = (now - dayStart(now)) / minuteLength
  if (direction === 'future') return candidates.find((it) => it >= minutes) ?? second
  return candidates.findLast((it) => it <= minutes + 5) ?? first
}

/** A part of a day, whole or its early or late end. */
export function partOn(day: Wall, parts: TimeParts, { pack }: Scope): Stretch | undefined {
  const { part: name, approx } = parts
  const part = name === undefined ? undefined : pack.dayParts[name]
  if (part) {
    const [, from, to] = part
    const length = to - from
    const start = approx === 'late' ? to - Math.max(1, length / 3) : from
    const end = approx === 'early' ? from + Math.max(1, length / 2) : to
    return { from: day + start * hourLength, to: day + end * hourLength }
  }
  const ends = approx === 'early' || approx === 'late' ? pack.dayParts[approx] : undefined
  return ends && { from: day + ends[1] * hourLength, to: day + ends[2] * hourLength }
}
