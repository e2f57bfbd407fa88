import type { PageLanguage } from '../language/languages.ts'

/** Where clocks stand: at the desk, where it happened, or UTC. */
export const zones = ['desk', 'place', 'utc'] as const
export type ZoneChoice = (typeof zones)[number]

/** Browsers that have no nynorsk write its days and rows as bokmål has them, which is nearer than English. */
const locales: Readonly<Record<PageLanguage, readonly string[]>> = { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'], en: ['en-GB'], es: ['es-ES'] }

const made = new Map<string, Intl.DateTimeFormat>()

function format(language: PageLanguage, zone: string, how: Intl.DateTimeFormatOptions, name: string): Intl.DateTimeFormat {
  const key = `${language} ${zone} ${name}`
  const known = made.get(key)
  if (known) return known
  const it = new Intl.DateTimeFormat([...locales[language]], { timeZone: zone, ...how })
  made.set(key, it)
  return it
}

/** The time of day: `23.41` in Norwegian, `23:41` in English and Spanish; empty where the moment is no time. `zone` is IANA. */
export function clock(iso: string | undefined, language: PageLanguage, zone: string): string {
  const at = iso === undefined ? Number.NaN : Date.parse(iso)
  if (Number.isNaN(at)) return ''
  const text = format(language, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, 'clock').format(at)
  return language === 'nb' || language === 'nn' ? text.replace(':', '.') : text
}

/** The day: `13. mars`, `13 March`, with the year where it is not `thisYear`. */
export function day(iso: string | undefined, language: PageLanguage, zone: string, thisYear?: number): string {
  const at = iso === undefined ? Number.NaN : Date.parse(iso)
  if (Number.isNaN(at)) return ''
  const year = Number(format('en', zone, { year: 'numeric' }, 'year').format(at))
  return format(language, zone, { day: 'numeric', month: 'long', ...(year !== thisYear && { year: 'numeric' }) }, `day ${year === thisYear}`).format(at)
}

/** A day where there is little room, as on an axis: `2. apr.`, `2 Apr`. */
export function shortDay(at: number, language: PageLanguage, zone: string): string {
  return format(language, zone, { day: 'numeric', month: 'short' }, 'short day').format(at)
}

/** A month of a year where there is little room: `apr. 2031`. */
export function shortMonth(at: number, language: PageLanguage, zone: string): string {
  return format(language, zone, { month: 'short', year: 'numeric' }, 'short month').format(at)
}

/** Day and time of day. */
export function dayAndClock(iso: string | undefined, language: PageLanguage, zone: string, thisYear?: number): string {
  return [day(iso, language, zone, thisYear), clock(iso, language, zone)].filter((it) => it !== '').join(' ')
}

/** How a zone is called beside a time: `UTC`, `Oslo`, `La Paz`. */
export function zoneName(zone: string): string {
  // POSIX counts these the other way round.
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/u.exec(zone) ?? []
  if (sign !== undefined) return `UTC${sign === '+' ? '−' : '+'}${hours}`
  return zone === 'UTC' || zone === 'Etc/UTC' ? 'UTC' : (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

/** A number as the language writes it. */
export function count(value: number, language: PageLanguage): string {
  return new Intl.NumberFormat([...locales[language]]).format(value)
}

/** Several things in a row: `a, b and c`. */
export function listed(items: readonly string[], language: PageLanguage, type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat([...locales[language]], { type }).format(items)
}

/** A zone as it is named, where there is one of this name. */
export function knownZone(iana: string | null): string | undefined {
  try {
    return iana === null || iana === '' ? undefined : new Intl.DateTimeFormat('en', { timeZone: iana }).resolvedOptions().timeZone
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown
    return undefined
  }
}
