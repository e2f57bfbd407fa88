import { expect, test } from 'vitest'
import { HearsayError, type Reading, type ReportInput } from '../words/index.ts'
import type { Pool } from './pool.ts'
import { readOnPool } from './read-one.ts'

const report: ReportInput = { id: 'a', text: 'The bridge is closed, the mayor said.' }
const reading = { report: { id: 'a' } } as unknown as Reading // only handed on

/** A pool that answers each report with this. */
function answering(answer: unknown): Pool {
  return { read: async () => ({ bytes: new TextEncoder().encode(JSON.stringify(answer)), failures: 0 }), close: async () => undefined } as unknown as Pool
}

const never = async (): Promise<never> => {
  throw new Error('read here')
}

test('reads on the pool, and not here', async () => {
  await expect(readOnPool(answering(reading), never)(report)).resolves.toEqual(reading)
})

test('what is wrong with a report is told as if it had been read here', async () => {
  const here = async (): Promise<never> => {
    throw new HearsayError('language-unsupported', { language: 'fr' })
  }
  const failed = { id: 'a', error: { code: 'language-unsupported', message: 'Reports in fr cannot be read.' } }
  await expect(readOnPool(answering(failed), here)(report)).rejects.toMatchObject({ code: 'language-unsupported', details: { language: 'fr' } })
})

test('a thread that broke fails its report, which is not read here', async () => {
  const failed = { id: 'a', error: { code: 'broken', message: 'It broke.' } }
  await expect(readOnPool(answering(failed), never)(report)).rejects.toMatchObject({ code: 'report-failed', where: 'a', details: { reason: 'It broke' } })
})
