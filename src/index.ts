/**
 * Hearsay as a library: a report in, a reading out.
 *
 * @example
 * const reader = await openReader({ languages: ['nb'] })
 * const reading = reader.read({ id: '1', language: 'nb', text: '– Vi går ikke, sier Solberg.' })
 * for (const statement of reading.statements) console.log(statement.stance, statement.content)
 */
// Past the front door: whoever reads one report loads nothing that watches, fetches or serves.
export { openReader, type Reader, type ReaderOptions } from './watch/open-reader.ts'
export type { ReadOptions } from './watch/reader.ts'
export * from './words/index.ts'
