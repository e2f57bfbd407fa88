import { briefsIn } from '../../export/index.ts'
import { recordReports, reportToRead, type RecordedCollection } from '../../watch/index.ts'
import { asHearsayError, HearsayError } from '../../words/index.ts'
import type { RecordValues } from './commands/record.ts'
import { briefViews } from './brief-views.ts'
import { errorText } from './error-text.ts'
import type { Io } from './io.ts'
import { recordOptions } from './record-batch.ts'
import { recordText } from './record-text.ts'
import { arrivals } from './report-files.ts'

/** `hearsay record INPUT…`: the stories of everything typed, for people. What fails is told of and the rest goes on. */
export async function recordFiles(typed: readonly string[], values: RecordValues, io: Io): Promise<number> {
  let status = 0
  const failed = async (thrown: unknown, file: string): Promise<void> => {
    const error = asHearsayError(thrown)
    status = Math.max(status, error.kind.exit)
    await io.words.write(errorText(error, io.debug, error.where ?? file))
  }
  const record = recordReports(recordOptions(values))
  try {
    for await (const { file, item } of arrivals(typed, values, io)) {
      try {
        if (item instanceof HearsayError) throw item
        record.add(reportToRead(item))
      } catch (thrown) {
        await failed(thrown, file)
      }
    }
    const collection: RecordedCollection = await record.end()
    for (const { id, error } of collection.failures) await failed(new HearsayError('report-failed', { reason: error.message.replace(/\.$/u, '') }), id)
    const look = { width: io.out.columns, color: io.color }
    const parts = values.brief ? briefsIn(values.format ?? 'text', briefViews(collection), look) : recordText(collection, look)
    for (const part of parts) await io.out.write(part)
  } finally {
    record.close()
  }
  return status
}
