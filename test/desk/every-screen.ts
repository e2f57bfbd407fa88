import { storyTabs } from '../../src/faces/desk/address/address.ts'
import type { Things } from './serve-desk.ts'

/** Languages of the page. */
export const languages = ['nb', 'nn', 'en', 'es'] as const
export const themes = ['light', 'dark'] as const

/** Screens that need nothing of the record to be there. */
export const plainScreens: readonly string[] = ['/', '/search', '/review', '/corrections', '/alerts', '/watch', '/settings', '/read']

/** Every screen of the desk, with where it is on the invented night. */
export const everyScreen: readonly (readonly [name: string, path: (things: Things) => string])[] = [
  ...plainScreens.map((path) => [path === '/' ? 'now' : path.slice(1), () => path] as const),
  ['found', () => '/search?q=puerto'],
  ...storyTabs.map((tab) => [`story, ${tab}`, ({ story }: Things) => `/stories/${story}${tab === 'claims' ? '' : `/${tab}`}`] as const),
  ['claim', ({ claim }) => `/claims/${claim}`],
  ['report', ({ report }) => `/reports/${report}`],
  ['actor', ({ actor }) => `/actors/${encodeURIComponent(actor)}`],
  ['nowhere', () => '/nowhere/at/all'],
]
