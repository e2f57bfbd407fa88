import { availableParallelism } from 'node:os'
import type { KnowledgeOptions } from '../knowledge/index.ts'
import type { ReadFailure, Reading, ReportInput } from '../words/index.ts'
import { inOrder } from './in-order.ts'
import { openPool } from './pool.ts'
import type { ReadOptions } from './reader.ts'

/** How to read many reports. */
export interface AllOptions extends ReadOptions {
  readonly knowledge?: KnowledgeOptions
  /** Threads; one a core unless told. */
  readonly workers?: number | undefined
}

/** Reads reports on `workers` threads, started for this and ended with it: results in the order of the reports. */
export async function* readAll(
  reports: Iterable<ReportInput> | AsyncIterable<ReportInput>,
  { only, knowledge, workers = availableParallelism() }: AllOptions = {},
): AsyncGenerator<Reading | ReadFailure> {
  const pool = openPool(workers, { ...(only && { only }), ...(knowledge && { knowledge }) })
  try {
    const line = (report: ReportInput): Uint8Array => new TextEncoder().encode(JSON.stringify(report))
    for await (const { bytes } of inOrder(each(reports), workers * 4, (report) => pool.read({ bytes: line(report), first: 1, cut: false }))) {
      yield JSON.parse(new TextDecoder().decode(bytes)) as Reading | ReadFailure // our own worker wrote it
    }
  } finally {
    await pool.close()
  }
}

async function* each<Item>(items: Iterable<Item> | AsyncIterable<Item>): AsyncGenerator<Item> {
  yield* items
}
