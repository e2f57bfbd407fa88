import type { PageLanguage } from '../language/languages.ts'

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const

/** How long ago it was, or how soon it will be: "5 minutes ago", "om 2 timer"; empty where the moment is no time. `now` in milliseconds. */
export function ago(iso: string | undefined, now: number, language: PageLanguage): string {
  const seconds = iso === undefined ? Number.NaN : Math.round((Date.parse(iso) - now) / 1000)
  if (Number.isNaN(seconds)) return ''
  const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size * 2) ?? ['second', 1]
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.round(seconds / size), unit)
}
