import type { Component } from 'svelte'
import type { StoryTab } from '../../address/index.ts'
import type { TabProps } from './tab.ts'

/** The tabs of a story; each comes when it is first looked at. */
export const tabs: Readonly<Record<StoryTab, () => Promise<Component<TabProps>>>> = {
  claims: async () => (await import('./ClaimsTab.svelte')).default,
  timeline: async () => (await import('./TimelineTab.svelte')).default,
  said: async () => (await import('./SaidTab.svelte')).default,
  numbers: async () => (await import('./NumbersTab.svelte')).default,
  map: async () => (await import('./MapTab.svelte')).default,
  sources: async () => (await import('./SourcesTab.svelte')).default,
  reports: async () => (await import('./ReportsTab.svelte')).default,
  brief: async () => (await import('./BriefTab.svelte')).default,
}
