import type { Acknowledged, Store } from '../store/index.ts'
import type { Reading, ReportInput } from '../words/index.ts'
import { reportToRead } from './arrived.ts'
import type { ReadOne } from './read-one.ts'
import { keepReports } from './sources/keep-reports.ts'

/** Reads a report that somebody gives and keeps it. Throws what reading it throws: then it is kept unread, as from the command line. */
export async function keepReport(store: Store, read: ReadOne, report: ReportInput, now: () => string): Promise<Acknowledged> {
  const from = Object.fromEntries(Object.keys(report).flatMap((name) => (name === 'id' ? [] : [[name, 'given']])))
  const intake = { report, quality: report.quality ?? 'full', from }
  const { acknowledged, failed } = await keepReports(store, read, [intake], { file: 'given', readAt: now() })
  const [[kept], [error]] = [acknowledged, failed]
  if (error) throw error
  if (!kept) throw new Error('what is kept is told')
  return kept
}

/** Reads a report without keeping it. Throws what reading it throws. */
export async function readGiven(read: ReadOne, report: ReportInput): Promise<Reading> {
  return read(reportToRead({ report, quality: report.quality ?? 'full', from: {} }))
}
