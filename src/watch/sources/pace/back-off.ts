import { waits } from './interval.ts'
import { minute } from './spans.ts'

const first = 15 * minute

/** How long to wait after so many failures in a row, in milliseconds: a quarter of an hour, then twice as long each time up to a day, a tenth more or less. */
export function backOff(failures: number, random: () => number): number {
  const wait = Math.min(waits.ceiling, first * 2 ** Math.min(20, Math.max(0, failures - 1)))
  const shift = wait * 0.1 * random()
  return Math.round(wait + (wait + shift > waits.ceiling ? -shift : shift))
}
