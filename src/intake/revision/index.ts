export { revisionOf, type EditorialLines } from './revision-of.ts'
