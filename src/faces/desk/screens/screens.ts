import type { Component } from 'svelte'
import type { Address } from '../address/index.ts'

/** A screen and what of the address it is given. */
export interface Screen {
  readonly component: Component<Record<string, unknown>>
  readonly props: Readonly<Record<string, unknown>>
}

type Loads = () => Promise<{ readonly default: unknown }>

const components: Readonly<Record<Address['screen'], Loads>> = {
  now: async () => import('./now/NowScreen.svelte'),
  story: async () => import('./story/StoryScreen.svelte'),
  claim: async () => import('./claim/ClaimScreen.svelte'),
  report: async () => import('./report/ReportScreen.svelte'),
  actor: async () => import('./actor/ActorScreen.svelte'),
  search: async () => import('./search/SearchScreen.svelte'),
  review: async () => import('./review/ReviewScreen.svelte'),
  corrections: async () => import('./corrections/CorrectionsScreen.svelte'),
  alerts: async () => import('./alerts/AlertsScreen.svelte'),
  watch: async () => import('./watch/WatchScreen.svelte'),
  settings: async () => import('./settings/SettingsScreen.svelte'),
  read: async () => import('./read/ReadScreen.svelte'),
  nowhere: async () => import('./NotFound.svelte'),
}

/** The screen of an address; each comes when it is first gone to. What it is given is the address without its name. */
export async function screenOf({ screen, ...props }: Address): Promise<Screen> {
  const { default: component } = await components[screen]()
  return { component: component as Screen['component'], props } // every screen takes what its address has
}
