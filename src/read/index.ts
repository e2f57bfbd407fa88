export { explain, read } from './read.ts'
