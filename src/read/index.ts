export { explain, read } from './read.ts'
export type { StatementFound, StatementRefused } from './statements/index.ts'
