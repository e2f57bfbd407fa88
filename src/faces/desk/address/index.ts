export { pathOf, storyTabs, type Address, type StoryTab } from './address.ts'
export { ask, followLinks, go, here, linkTo } from './here.svelte.ts'
