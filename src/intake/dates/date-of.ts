import { datesIn } from './dates-in.ts'
import { momentOfEpoch, written } from './moment.ts'

/** Longer than any date with its weekday, time and zone. */
const longest = 120

/**
 * The date a field holds, as RFC 3339: of W3CDTF and ISO 8601 (whole, compact, a year or month alone becomes its first day), RFC 822 and 1123 with
 * zone names, asctime, seconds or milliseconds since 1970 (also as `/Date(…)/`), and as people write it. Undefined where it is none, or one no calendar has.
 * The language settles 03/04/2024.
 */
export function dateOf(field: string, language?: string): string | undefined {
  const text = field
    .trim()
    .slice(0, longest)
    .replace(/^\/Date\((-?\d{9,14})(?:[+-]\d{4})?\)\/$/u, '$1')
  const epoch = /^-?(\d{9,10}|\d{12,13})(?:\.\d+)?$/u.exec(text)?.[1]
  if (epoch !== undefined) return written(momentOfEpoch(epoch.length > 10 ? Number(epoch) / 1000 : Number(epoch)))
  const partial = /^(\d{4})(?:-(\d\d))?$/u.exec(text)
  if (partial) return written({ year: Number(partial[1]), month: Number(partial[2] ?? 1), day: 1 })
  for (const { moment } of datesIn(text, language)) {
    const date = written(moment)
    if (date !== undefined) return date
  }
  return undefined
}
