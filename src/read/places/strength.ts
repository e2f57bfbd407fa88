import type { GazetteerPlace } from '../../knowledge/index.ts'

/** Digits of inhabitants that a place is taken for at least, by what it is. */
const byFeature: Readonly<Record<string, number>> = { country: 9, admin1: 7, continent: 7, area: 5, water: 5, building: 5, capital: 5.5, seat1: 4 }

/** A town of the language's own countries is as well known as one ten times its size elsewhere. */
const atHome = 1

/** How well known the best known sense of a name is, in digits of inhabitants; 0 where it has none. Without `byWhatItIs` a region counts by its people alone. */
export function strengthOf(senses: readonly GazetteerPlace[], home: ReadonlySet<string>, byWhatItIs = true): number {
  let most = 0
  for (const { feature, population, country } of senses) {
    const digits = Math.log10(1 + population) * (feature === 'admin2' ? 0.8 : 1) + (home.has(country) ? atHome : 0)
    most = Math.max(most, digits, byWhatItIs || feature === 'country' ? (byFeature[feature] ?? 0) : 0)
  }
  return most
}
