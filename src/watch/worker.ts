import { parentPort, workerData } from 'node:worker_threads'
import { readLines } from './batch.ts'
import type { KnowledgeOptions } from '../knowledge/index.ts'
import type { Layer } from '../words/index.ts'
import { openLanguages } from './languages.ts'
import type { Lines } from './lines.ts'
import { digestLines } from './record/digest-lines.ts'

/** What a worker is started with. */
export interface WorkerSetup {
  readonly only?: readonly Layer[]
  readonly knowledge?: KnowledgeOptions
  /** Lines are reports told for the record, and what comes back is their digests. */
  readonly digests?: boolean
}

const setup = workerData as WorkerSetup // ours: only pool.ts starts this file
const languages = openLanguages(setup.knowledge)
// A batch prints no stacks, and a million bad lines would spend most of their time on them.
Error.stackTraceLimit = 0

parentPort?.on('message', (lines: Lines) => {
  const work = setup.digests ? digestLines(lines, languages) : readLines(lines, languages, setup.only)
  void work.then((result) => parentPort?.postMessage(result, [result.bytes.buffer as ArrayBuffer])) // fresh from TextEncoder
})
