import { followLines, recordLines, type LinesOptions } from '../../watch/index.ts'
import type { RecordValues } from './commands/record.ts'
import type { Io } from './io.ts'
import { bytesOf } from './report-files.ts'

/** `hearsay record --jsonl`: lines of reports in, rows of the record out. */
export async function recordBatch(files: readonly string[], values: RecordValues, io: Io): Promise<number> {
  let failed = false
  const tell = values.follow ? followLines : recordLines
  for await (const line of tell(bytesOfAll(files, io), recordOptions(values))) {
    failed ||= line.failed
    await io.out.write(line.text)
  }
  return failed ? 1 : 0
}

/** What the options of the command ask for. */
export function recordOptions({ only, brief, records, ...values }: RecordValues): LinesOptions {
  const { 'as-of': asOf, length, since } = values
  return {
    oneStory: values['one-story'],
    records,
    ...(asOf !== undefined && { asOf }),
    ...(only && { only }),
    ...(brief && { brief }),
    ...(length !== undefined && { briefWords: length }),
    ...(since !== undefined && { briefSince: since }),
  }
}

/** The bytes of all files, each ended by a line end. */
async function* bytesOfAll(files: readonly string[], io: Io): AsyncGenerator<Uint8Array> {
  for (const file of files) {
    yield* bytesOf(file, io)
    yield Uint8Array.of(10)
  }
}
