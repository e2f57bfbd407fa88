import { open, rename, rm } from 'node:fs/promises'
import { recordFormats } from '../../../export/index.ts'
import { openStore } from '../../../store/index.ts'
import { HearsayError } from '../../../words/index.ts'
import type { ExportValues } from '../commands/export.ts'
import type { Io } from '../io.ts'
import { storeFile } from '../options/store.ts'
import { exportParts, kindFor } from '../../rows/export-parts.ts'

/** `hearsay export`: rows of a store in a format, to a file or to standard output. */
export async function exportStore(values: ExportValues, io: Io): Promise<number> {
  const { format: name = 'jsonl', out, story, language = 'en' } = values
  const kind = kindFor(recordFormats[name], values.kind)
  if (name === 'parquet' && out === undefined && io.out.isTerminal)
    throw new HearsayError('missing-value', { option: '--out', expected: 'FILE: a terminal cannot show Parquet' })
  const store = await openStore(storeFile(values))
  try {
    const wanted = { kind, language, whole: true, ...(story !== undefined && { story }) }
    const parts = await exportParts(store, name, wanted, new Date().toISOString())
    if (out === undefined) for await (const part of parts) await io.out.write(part)
    else await writeFile(out, parts)
  } finally {
    await store.close()
  }
  return 0
}

/** A file gets its name when it is whole. Throws `file-unwritable`. */
async function writeFile(file: string, parts: AsyncIterable<string | Uint8Array>): Promise<void> {
  const begun = `${file}.part`
  const told = async <Value>(work: Promise<Value>): Promise<Value> =>
    work.catch((thrown: Error) => {
      throw new HearsayError('file-unwritable', { file, reason: thrown.message }, { where: file, cause: thrown })
    })
  const handle = await told(open(begun, 'w'))
  try {
    for await (const part of parts) await told(handle.appendFile(part))
    await told(handle.close())
    await told(rename(begun, file))
  } catch (thrown) {
    await handle.close()
    await rm(begun, { force: true })
    throw thrown
  }
}
