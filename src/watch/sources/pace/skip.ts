import { hour } from './spans.ts'

/** Hours (0 to 23) and days of the week (0 is Sunday) in UTC on which a feed asks not to be asked. */
export interface Skips {
  readonly hours: readonly number[]
  readonly days: readonly number[]
}

/** The moment itself, or the beginning of the first hour after it that a feed does not ask to skip. One that would skip all of a week is not believed. */
export function outsideSkips(time: number, { hours, days }: Skips): number {
  let at = time
  for (let hops = 0; hops <= 7 * 24; hops++) {
    const date = new Date(at)
    if (!hours.includes(date.getUTCHours()) && !days.includes(date.getUTCDay())) return at
    at = Math.floor(at / hour) * hour + hour
  }
  return time
}
