import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { HearsayError, type ReportInput } from '../../words/index.ts'
import { longestReport } from '../../watch/index.ts'
import type { Io } from './io.ts'

/** Bytes of a file, or of standard input for `-`. Throws `missing-input` where a person would have to type them. */
export function bytesOf(file: string, io: Io): AsyncIterable<Uint8Array> {
  if (file !== '-') return fileBytes(file)
  if (io.inputIsTerminal) throw new HearsayError('missing-input', { command: 'read', expected: 'a file or a pipe', example: 'hearsay read report.txt' })
  return io.input
}

async function* fileBytes(file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(file)) yield chunk as Uint8Array // no encoding is set
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException // what file streams throw
    if (code === 'ENOENT') throw new HearsayError('file-not-found', { file }, { cause: thrown })
    throw new HearsayError('file-unreadable', { file, reason: code === 'EISDIR' ? 'it is a folder' : message }, { cause: thrown })
  }
}

/** The report in a file. Reading stops where a report cannot be longer. */
export async function reportOf(file: string, io: Io): Promise<ReportInput> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytesOf(file, io)) {
    chunks.push(chunk)
    size += chunk.length
    if (size > 4 * longestReport) throw new HearsayError('report-too-long', { limit: longestReport })
  }
  return { id: file === '-' ? 'stdin' : basename(file), text: new TextDecoder().decode(Buffer.concat(chunks)) }
}
