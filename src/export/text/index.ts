export { eventLines } from './events.ts'
export { statementLines } from './statements.ts'
export { timeTable, whereTable, whoTable } from './tables.ts'
export { text } from './text.ts'
