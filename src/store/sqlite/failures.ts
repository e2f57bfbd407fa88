import { HearsayError, type ErrorCode } from '../../words/index.ts'

/** Primary result codes of SQLite (sqlite.org/rescode.html), and what they are to a person. */
const codes: Readonly<Record<number, ErrorCode>> = {
  5: 'store-locked', // SQLITE_BUSY
  6: 'store-locked', // SQLITE_LOCKED
  8: 'store-read-only', // SQLITE_READONLY
  11: 'store-damaged', // SQLITE_CORRUPT
  13: 'store-full', // SQLITE_FULL
  14: 'store-read-only', // SQLITE_CANTOPEN: its journal could not be made
  26: 'store-foreign', // SQLITE_NOTADB
}

/** Codes of SQLITE_IOERR that a full disk gives where the file system tells of it late: write, sync, shared memory. */
const writingFailed = new Set([778, 1034, 4874, 5642])

/** What a driver threw, as an error that names the file and says what to do. */
export function storeError(thrown: unknown, file: string): HearsayError {
  if (thrown instanceof HearsayError) return thrown
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  const code = resultCode(thrown as { readonly rawCode?: unknown; readonly errcode?: unknown }, message) // fields of the two drivers
  const reason = message.replace(/\.$/u, '')
  return new HearsayError(writingFailed.has(code) ? 'store-full' : (codes[code & 0xff] ?? 'store-failed'), { file, reason }, { where: file, cause: thrown })
}

/** The drivers name the code `rawCode` or `errcode`; libsql has it only in the words when a file cannot be opened. */
function resultCode(fields: { readonly rawCode?: unknown; readonly errcode?: unknown }, message: string): number {
  const code = fields.rawCode ?? fields.errcode
  if (typeof code === 'number') return code
  return Number(/: (\d+)"?\)$/u.exec(message)?.[1] ?? 0)
}
