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
  const asOf = values['as-of']
  return { oneStory: values['one-story'], ...(asOf !== undefined && { asOf }), records, ...(only && { only }), ...(brief && { brief }) }
}

/** The bytes of all files, each ended by a line end. */
async function* bytesOfAll(files: readonly string[], io: Io): AsyncGenerator<Uint8Array> {
  for (const file of files) {
    yield* bytesOf(file, io)
    yield Uint8Array.of(10)
  }
}
