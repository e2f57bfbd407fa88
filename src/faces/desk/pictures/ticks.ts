import { utcDay, utcTicks } from 'd3-time'

/** A tick of an axis of time. */
export interface Tick {
  /** Milliseconds since 1970. */
  readonly at: number
  /** Whether a day begins here, where the axis shows hours. */
  readonly midnight: boolean
}

/** Ticks of an axis of time, at round hours and days of its zone. */
export interface Ticks {
  readonly ticks: readonly Tick[]
  /** What the ticks are: times of day, days, or months and years. */
  readonly grain: 'clock' | 'day' | 'month'
}

const day = 86_400_000
const formats = new Map<string, Intl.DateTimeFormat>()

/** About so many ticks as there is room for, where clocks of the zone (IANA) are round: at midnight there, not at midnight UTC. */
export function ticksIn(zone: string, [from, to]: readonly [number, number], most: number): Ticks {
  const begin = new Date(from + offsetOf(from, zone))
  const end = new Date(to + offsetOf(to, zone))
  const local = utcTicks(begin, end, Math.max(1, most))
  const [first, second] = local
  const step = first && second ? second.getTime() - first.getTime() : day
  const grain = step < day ? 'clock' : step < 28 * day ? 'day' : 'month'
  return {
    grain,
    ticks: local
      .map((it): Tick => ({ at: inUtc(it.getTime(), zone), midnight: grain === 'clock' && utcDay.floor(it).getTime() === it.getTime() }))
      .filter(({ at }) => at >= from && at <= to),
  }
}

/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. */
export function offsetOf(at: number, zone: string): number {
  if (zone === 'UTC') return 0
  let format = formats.get(zone)
  if (!format) {
    const digits = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' } as const
    format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', era: 'short', ...digits })
    formats.set(zone, format)
  }
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const whole = Math.floor(at / 1000) * 1000
  return Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'], part['hour'], part['minute'], part['second']) - whole
}

/** The moment at which clocks of the zone show this. */
function inUtc(local: number, zone: string): number {
  const guess = local - offsetOf(local, zone)
  return local - offsetOf(guess, zone)
}
