import { dayLength, dayStart, type Stretch } from './calendar.ts'

/** The beginning, middle or end of a stretch: a week of a month, a quarter of anything else; the middle third. */
export function edgeOf({ from, to }: Stretch, edge: 'start' | 'mid' | 'end'): Stretch {
  const length = to - from
  const days = length / dayLength
  const part = days > 27 && days < 32 ? 7 * dayLength : length / 4
  const whole = (at: number): number => (days > 3 ? dayStart(at) : at)
  if (edge === 'start') return { from, to: whole(from + part) }
  if (edge === 'end') return { from: whole(to - part), to }
  return { from: whole(from + length / 3), to: whole(to - length / 3) }
}
