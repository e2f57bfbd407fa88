import type { ReportInput } from '../words/index.ts'

/** A report on its way into the record. */
export interface Told {
  readonly report: ReportInput
  /** Language it is in, BCP 47, where it is known. */
  readonly language?: string
  /** When it was published, milliseconds since 1970; absent where nobody knows. */
  readonly at?: number
}
