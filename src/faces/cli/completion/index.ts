export { completions } from './scripts.ts'
