import { HearsayError, type ReadFailure, type Reading } from '../../words/index.ts'
import type { Pool } from '../pool.ts'
import type { ReadOne } from './keep-reports.ts'

/** Reads reports one by one on the threads of a pool. Throws `report-failed` for one that cannot be read. */
export function readOnPool(pool: Pool): ReadOne {
  return async (report) => {
    const { bytes } = await pool.read({ bytes: new TextEncoder().encode(JSON.stringify(report)), first: 1, cut: false })
    const answer = JSON.parse(new TextDecoder().decode(bytes)) as Reading | ReadFailure // our own worker wrote it
    if ('error' in answer) throw new HearsayError('report-failed', { reason: answer.error.message.replace(/\.$/u, '') }, { where: report.id })
    return answer
  }
}
