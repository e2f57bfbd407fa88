import { HearsayError } from '../words/index.ts'

const clocks = new Map<string, Intl.DateTimeFormat>()

/** The instant at which clocks in zone `to` show what clocks in zone `from` show at `time`, RFC 3339 UTC. Throws `unknown-zone`. */
export function sameWall(time: string, from: string, to: string): string {
  const at = Date.parse(time)
  const wall = at + offsetOf(from, at)
  // A second look, since the offset has to be that of the answer: clocks change between the two guesses at most once.
  const guess = wall - offsetOf(to, wall - offsetOf(to, wall))
  return new Date(guess).toISOString().replace('.000Z', 'Z')
}

/** Milliseconds that clocks of a zone are ahead of UTC: an IANA name, or an offset such as `+02:00`. Throws `unknown-zone`. */
export function offsetOf(zone: string, at: number): number {
  const fixed = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d\d)?$/u.exec(zone)
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)) * 60_000
  if (zone === 'UTC' || zone === 'Z') return 0
  const parts = new Map(
    clockOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - Math.floor(at / 1000) * 1000
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const numeric = 'numeric'
  try {
    const clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    })
    clocks.set(zone, clock)
    return clock
  } catch (thrown) {
    throw new HearsayError('unknown-zone', { zone }, { cause: thrown })
  }
}
