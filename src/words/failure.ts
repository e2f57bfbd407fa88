import type { ErrorCode } from './errors.ts'

/** What stands in the place of a reading where a report of many could not be read. */
export interface ReadFailure {
  /** The report's id, else the number of its line: `line 12`. */
  readonly id: string
  /** What went wrong. */
  readonly error: { readonly code: ErrorCode; readonly message: string }
}
