import type { TimeParts } from '../../language/index.ts'
import { hasClock } from './clocks.ts'

/** Clock times and parts of the day without a day of their own. */
export function isDayless(parts: TimeParts): boolean {
  const dayless =
    parts.day === undefined &&
    parts.weekday === undefined &&
    parts.shift === undefined &&
    !parts.tonight &&
    parts.holiday === undefined &&
    parts.step === undefined
  return dayless && parts.anaphor === undefined && (hasClock(parts) || parts.part !== undefined)
}

/** A single day and nothing more. */
export function isDay(parts: TimeParts): boolean {
  const named = parts.weekday !== undefined || parts.shift !== undefined || parts.day !== undefined
  return (
    named && !hasClock(parts) && parts.part === undefined && parts.end === undefined && parts.approx === undefined && !parts.every && parts.step === undefined
  )
}

/** Steps and references that count from a day or a minute. */
export function isShort({ unit, anaphor, step, which }: TimeParts): boolean {
  const counted = anaphor !== undefined || step !== undefined || (unit === 'day' && which !== undefined)
  return counted && (unit === undefined || unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'day')
}
