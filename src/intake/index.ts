export { decode } from './bytes/decode.ts'
export { formatOf, type TextFormat } from './format.ts'
export { reportFromBytes, reportFromText, type Given } from './report-input.ts'
