export type { Column, List } from './column.ts'
export { listed, listFormats, type ListFormat } from './list-formats.ts'
