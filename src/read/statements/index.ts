export { findStatements, statementsOf, type Draft, type StatementsFound } from './statements.ts'
export type { Refused } from './propose.ts'
export { foundOf, type StatementFound, type StatementRefused } from './found.ts'
