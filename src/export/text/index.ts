export { statementLines, text } from './text.ts'
