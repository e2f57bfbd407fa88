export type { Layout } from './layout.ts'
