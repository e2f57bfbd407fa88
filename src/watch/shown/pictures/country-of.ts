import { compare } from '../../../record/index.ts'

/** What is known of somebody's country in one report or several. */
export interface CountryTold {
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
  /** How often; once unless told. */
  readonly statements?: number
}

/** The country that somebody is most often given; of several the first by letter. A report read alone may take a foreign office for one of its own country. */
export function countryOf(told: readonly CountryTold[]): string | undefined {
  const votes = new Map<string, number>()
  for (const { country, statements = 1 } of told) if (country !== undefined) votes.set(country, (votes.get(country) ?? 0) + statements)
  return [...votes].toSorted(([a, some], [b, others]) => others - some || compare(a, b))[0]?.[0]
}
