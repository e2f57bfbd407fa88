import type { TimeParts, TimeUnit } from '../../language/index.ts'
import { dayLength, dayStart, hourLength, minuteLength, moved, stretchAt, type Stretch, type Wall } from './calendar.ts'
import { dated } from './dates.ts'
import type { Dated, Denoted, Scope } from './scope.ts'
import { lengthValue, minuteValue, valueAt } from './values.ts'

/** «tre dager siden», "two weeks later", «de siste tre dagene»: counted from the publishing or from the time spoken of before. */
export function stepped(parts: TimeParts, unit: TimeUnit, scope: Scope): Denoted {
  const { step } = parts
  if (step === 'past' || step === 'coming') return period(parts, unit, scope)
  const count = countOf(parts)
  const back = step === 'ago' || step === 'earlier'
  const from = step === 'earlier' || step === 'later' ? base(scope) : scope.now
  if (count === undefined) return { type: 'date', value: back ? 'PAST_REF' : 'FUTURE_REF' }
  if (from === undefined) return { type: 'date' }
  if (unit === 'year' && !Number.isInteger(count)) return stepped({ unit: 'month', count: Math.round(count * 12), ...(step ? { step } : {}) }, 'month', scope)
  const sign = back ? -1 : 1
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return moment(moved(from, unit, sign * count), unit, count, step === 'ago')
  if (unit === 'day') return { type: 'date', ...asDenoted(dated(dayStart(from) + sign * Math.round(count) * dayLength, 'day')) }
  const target = moved(from, unit, sign * count)
  if (unit === 'week' && count === 1) return { type: 'date', ...asDenoted(dated(target, 'day')) }
  if (unit === 'week' || unit === 'weekend') {
    const exact = step === 'later' || step === 'earlier'
    return { type: 'date', value: valueAt(target, 'week'), stretch: stretchAt(target, 'day'), grain: 'day', ...(exact ? {} : { approx: 'about' }) }
  }
  return { type: 'date', ...asDenoted(coarse(target, unit, scope, parts)) }
}

/** "a year earlier" of a quarter is a quarter. */
function coarse(target: Wall, unit: TimeUnit, { earlier, quarter, inQuarter }: Scope, { step, count }: TimeParts): Dated {
  if (unit === 'year' && (count ?? 1) === 1 && inQuarter && quarter !== undefined)
    return dated(moved(quarter, 'year', step === 'later' || step === 'ahead' ? 1 : -1), 'quarter')
  const relative = step === 'earlier' || step === 'later'
  if (relative && unit === 'year' && earlier && (earlier.grain === 'quarter' || earlier.grain === 'month')) return dated(target, earlier.grain)
  return dated(target, unit)
}

function base({ earlier, now }: Scope): Wall | undefined {
  if (!earlier) return now
  return earlier.to - earlier.from < 2 * hourLength
    ? (earlier.from + earlier.to - (earlier.to - earlier.from > minuteLength ? 0 : minuteLength)) / 2
    : earlier.from
}

/** A count of units; nothing for «several». */
export function countOf({ count, plusHalf, some }: TimeParts): number | undefined {
  if (some) return undefined
  return plusHalf ? (count ?? 0) + 0.5 : (count ?? 1)
}

/** Minutes and hours are counted roughly: a quarter of an hour each way for hours, a third of the minutes (a sixth of what is counted on from a known time). */
function moment(at: Wall, unit: TimeUnit, count: number, fromNow: boolean): Denoted {
  const minutes = unit === 'hour' ? count * 60 : unit === 'second' ? count / 60 : count
  const room = Math.max(1, Math.min(15, Math.floor(minutes / (fromNow ? 3 : 6)))) * minuteLength
  const point = Math.round(at / minuteLength) * minuteLength
  return {
    type: 'time',
    value: minuteValue(point),
    stretch: { from: point - room, to: point + room },
    grain: unit === 'hour' ? 'hour' : 'minute',
    approx: 'about',
  }
}

/** A length of time that ends or begins now. */
function period(parts: TimeParts, unit: TimeUnit, { now }: Scope): Denoted {
  const count = countOf(parts)
  const value = lengthValue(unit, count)
  if (now === undefined || count === undefined) return { type: 'duration', value }
  const other = moved(now, unit, parts.step === 'past' ? -count : count)
  return { type: 'duration', value, stretch: parts.step === 'past' ? { from: other, to: now } : { from: now, to: other }, grain: unit }
}

/** A dated stretch in the form of a denotation. */
export function asDenoted({
  from,
  to,
  grain,
  value,
}: Stretch & { readonly grain: string; readonly value: string }): Pick<Denoted, 'stretch' | 'grain' | 'value'> {
  return { stretch: { from, to }, grain, value }
}
