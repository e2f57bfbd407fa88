import { availableParallelism } from 'node:os'
import { loadKnowledge } from '../../knowledge/index.ts'
import { inOrder, openPool, splitLines } from '../../watch/index.ts'
import type { ReadValues } from './commands/read.ts'
import type { Io } from './io.ts'
import { progressOn } from './progress.ts'
import { bytesOf } from './report-files.ts'

/** `hearsay read --jsonl`: lines in, lines out in the same order, on all cores, in memory that does not grow. */
export async function readBatch(files: readonly string[], values: ReadValues, io: Io): Promise<number> {
  const workers = values.workers ?? availableParallelism()
  const { offices } = values
  if (offices !== undefined) loadKnowledge({ offices }) // a bad file is told of once, not by every worker
  const pool = openPool(workers, { ...(values.only && { only: values.only }), ...(offices !== undefined && { knowledge: { offices } }) })
  const progress = progressOn(io.words)
  let failed = 0
  try {
    for (const file of files) {
      for await (const result of inOrder(splitLines(bytesOf(file, io)), workers * 4, pool.read)) {
        failed += result.failed
        await io.out.write(result.bytes)
        await progress.count(result)
      }
    }
  } finally {
    await pool.close()
    await progress.end()
  }
  return failed > 0 ? 1 : 0
}
