export { ask, askWhole, Problem, queryText, type Answer, type Asked, type Query } from './ask.ts'
export { loaded, type Loaded } from './loaded.svelte.ts'
export { pages, type Pages } from './pages.svelte.ts'
export type * from './shapes.ts'
