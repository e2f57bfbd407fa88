export type { Layout } from './layout.ts'
export { readLayout } from './read-layout.ts'
