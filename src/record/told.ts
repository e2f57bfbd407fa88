import { scan, type Scanned } from './terms/scan.ts'
import type { ReportInput } from '../words/index.ts'

/** A report on its way into the record. */
export interface Told {
  readonly report: ReportInput
  /** Language it is in, BCP 47, where it is known. */
  readonly language?: string
  /** When it was published, milliseconds since 1970; absent where nobody knows. */
  readonly at?: number
  /** That time is a day its words name: they may speak of another. */
  readonly atByWords?: boolean
  /** The words of its text, where somebody has scanned them. */
  readonly scanned?: Scanned
}

/** The report with the words of its text scanned, for all that look at them. */
export function withWords(told: Told): Told {
  return { ...told, scanned: scan(told.report.text) }
}
