import { countryCodes } from './countries-table.ts'
import { nynorskCountries } from './nynorsk-table.ts'
import type { PageLanguage } from './languages.ts'

const twoOf = new Map(
  countryCodes
    .trim()
    .split(/\s+/u)
    .map((it) => [it.slice(0, 3), it.slice(3)] as const),
)
const made = new Map<PageLanguage, Intl.DisplayNames>()

/** A country (ISO 3166-1 alpha-3) by its name in the language of the page; codes that are no country's (unions of states, invented ones) as they are. */
export function countryName(code: string, language: PageLanguage): string {
  const two = twoOf.get(code)
  if (two === undefined) return code
  const nynorsk = language === 'nn' ? nynorskCountries[code] : undefined
  if (nynorsk !== undefined) return nynorsk
  const names = made.get(language) ?? new Intl.DisplayNames(language, { type: 'region' })
  made.set(language, names)
  return names.of(two) ?? code
}
