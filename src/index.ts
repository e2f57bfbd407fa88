/**
 * Hearsay as a library: a report in, a reading out.
 *
 * @example
 * const reader = await openReader({ languages: ['nb'] })
 * const reading = reader.read({ id: '1', language: 'nb', text: '– Vi går ikke, sier Solberg.' })
 * for (const statement of reading.statements) console.log(statement.stance, statement.content)
 */
export { openReader, type Reader, type ReaderOptions, type ReadOptions } from './watch/index.ts'
export * from './words/index.ts'
