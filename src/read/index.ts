export type { Finding } from './explain.ts'
export { explain, read } from './read.ts'
export { readReportAlone } from './report.ts'
export type { StatementFound, StatementRefused } from './statements/index.ts'
