/** The tabs of a story, in the order they stand. */
export const storyTabs = ['claims', 'timeline', 'said', 'numbers', 'map', 'sources', 'reports', 'brief'] as const
export type StoryTab = (typeof storyTabs)[number]

const plain = ['search', 'review', 'corrections', 'watch', 'alerts', 'settings', 'read'] as const

/** What the page shows, as its path says. */
export type Address =
  | { readonly screen: 'now' | (typeof plain)[number] | 'nowhere' }
  | { readonly screen: 'story'; readonly id: string; readonly tab: StoryTab }
  | { readonly screen: 'claim' | 'report' | 'actor'; readonly id: string }

const things = { claims: 'claim', reports: 'report', actors: 'actor' } as const

/** What a path shows; `nowhere` for what no screen has. */
export function addressOf(path: string): Address {
  const parts = path
    .replace(/(?<=.)\/$/u, '')
    .split('/')
    .slice(1)
    .map(decoded)
  const [first = '', id, tab = 'claims', ...more] = parts
  if (first === '' && id === undefined) return { screen: 'now' }
  const screen = plain.find((it) => it === first)
  if (screen && id === undefined) return { screen }
  if (id === undefined || id === '' || more.length > 0) return { screen: 'nowhere' }
  const storyTab = storyTabs.find((it) => it === tab)
  if (first === 'stories' && storyTab) return { screen: 'story', id, tab: storyTab }
  const thing = Object.hasOwn(things, first) ? things[first as keyof typeof things] : undefined
  return thing && parts.length === 2 ? { screen: thing, id } : { screen: 'nowhere' }
}

/** The path that shows this. */
export function pathOf(address: Address): string {
  switch (address.screen) {
    case 'now':
    case 'nowhere':
      return '/'
    case 'story':
      return `/stories/${encodeURIComponent(address.id)}${address.tab === 'claims' ? '' : `/${address.tab}`}`
    case 'claim':
    case 'report':
    case 'actor':
      return `/${address.screen}s/${encodeURIComponent(address.id)}`
    case 'search':
    case 'review':
    case 'corrections':
    case 'watch':
    case 'alerts':
    case 'settings':
    case 'read':
      return `/${address.screen}`
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part // a lone % is itself
  }
}
