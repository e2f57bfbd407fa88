import type { Query } from '../../api/index.ts'

/** What is searched. */
export const places = ['reports', 'statements', 'events'] as const
export type Place = (typeof places)[number]

/** What narrows a search; empty where it does not. */
export const filters = ['outlet', 'speaker', 'stance', 'type', 'country', 'from', 'to'] as const
export type Filter = (typeof filters)[number]
export type Wanted = Readonly<Record<'q' | Filter, string>>

/** Which of them hold where: words are looked for in reports and statements, and events are found by what they are. */
export function filtersOf(place: Place, withWords: boolean): readonly Filter[] {
  if (place === 'reports') return ['outlet', 'from', 'to']
  if (place === 'events') return ['type', 'country', 'from', 'to']
  return withWords ? ['outlet', 'from', 'to'] : ['speaker', 'stance', 'country', 'from', 'to']
}

/** How the API is asked; nothing where nothing is asked for. */
export function askedOf(place: Place, wanted: Wanted): { readonly path: string; readonly query: Query } | undefined {
  const words = /[\p{L}\p{N}]/u.test(wanted.q) && place !== 'events'
  const some = Object.fromEntries(filtersOf(place, words).flatMap((name) => (wanted[name] === '' ? [] : [[name, wanted[name]]])))
  if (words) return { path: '/search', query: { q: wanted.q, in: place, ...some } }
  return Object.keys(some).length === 0 ? undefined : { path: `/${place}`, query: some }
}

/** The conditions of an alert that tells of what comes of this search. */
export function conditionsOf({ q, speaker, outlet, country, type }: Wanted): Readonly<Record<string, string>> {
  const some = { words: q, speaker, outlet, country, type }
  return Object.fromEntries(Object.entries(some).filter(([, value]) => value !== ''))
}
