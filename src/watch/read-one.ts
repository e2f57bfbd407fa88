import { HearsayError, type ReadFailure, type Reading, type ReportInput } from '../words/index.ts'
import type { Languages } from './languages.ts'
import type { Pool } from './pool.ts'
import { readReport } from './reader.ts'

/** Reads one report, here or on another thread. Throws what reading it throws. */
export type ReadOne = (report: ReportInput) => Promise<Reading>

/** Reads on this thread, which does nothing else meanwhile. */
export function readHere(languages: Languages): ReadOne {
  return async (report) => readReport(languages, report)
}

/** Told before a word is read, so that telling it again here, with all it has to say, costs nothing. */
const toldAtOnce: ReadonlySet<string> = new Set(['empty-report', 'report-too-long', 'language-unknown', 'language-unsupported', 'bad-date', 'unknown-zone'])

/** Reads on the threads of a pool. Throws what is wrong with the report, and `report-failed` for anything else. */
export function readOnPool(pool: Pool, here: ReadOne): ReadOne {
  return async (report) => {
    const { bytes } = await pool.read({ bytes: new TextEncoder().encode(JSON.stringify(report)), first: 1, cut: false })
    const answer = JSON.parse(new TextDecoder().decode(bytes)) as Reading | ReadFailure // our own worker wrote it
    if (!('error' in answer)) return answer
    if (toldAtOnce.has(answer.error.code)) return here(report)
    throw new HearsayError('report-failed', { reason: answer.error.message.replace(/\.$/u, '') }, { where: report.id })
  }
}
