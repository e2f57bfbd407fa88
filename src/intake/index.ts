export type { TextFormat } from './format.ts'
export { reportFromBytes, reportFromText, type Given } from './report-input.ts'
