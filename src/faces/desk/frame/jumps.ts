/** Somewhere to go by name. */
export interface Jump {
  readonly kind: 'story' | 'actor'
  /** Id of a story, name of somebody. */
  readonly id: string
  readonly name: string
}

/** So many are offered of each kind. */
const most = 4

/** Stories whose title has all the words that are typed, begun or whole; accents and case do not count. */
export function storiesNamed(stories: readonly { readonly id: string; readonly title: string }[], typed: string): Jump[] {
  const wanted = plain(typed)
    .split(/\s+/u)
    .filter((it) => it !== '')
  if (wanted.length === 0) return []
  const fits = (title: string): boolean => {
    const words = plain(title).split(/[^\p{L}\p{N}]+/u)
    return wanted.every((it) => words.some((word) => word.startsWith(it)))
  }
  return stories
    .filter(({ title }) => fits(title))
    .slice(0, most)
    .map(({ id, title }) => ({ kind: 'story', id, name: title }))
}

/** People and others who said something, as the API names them. */
export function actorsNamed(speakers: readonly { readonly speaker: string }[]): Jump[] {
  return speakers.slice(0, most).map(({ speaker }) => ({ kind: 'actor', id: speaker, name: speaker }))
}

/** The option after or before one, around the ends; none lies between the last and the first. */
export function stepped(at: number, by: 1 | -1, count: number): number {
  const next = at + by
  return next >= count ? -1 : next < -1 ? count - 1 : next
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
