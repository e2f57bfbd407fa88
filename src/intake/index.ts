export { formatNames, type FormatName, type Source } from './format.ts'
export { reportOfPage } from './report-input.ts'
export { reportsIn } from './reports-in.ts'
