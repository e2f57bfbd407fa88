import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { reportsIn } from '../../intake/index.ts'
import { HearsayError, type Intake } from '../../words/index.ts'
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

/** The text of a file in UTF-8, character for character. Throws `report-too-long`. */
export async function textOf(file: string, io: Io): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesIn(file, io))
}

/** All bytes of a file; reading stops where no report is so long. */
async function bytesIn(file: string, io: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytesOf(file, io)) {
    chunks.push(chunk)
    size += chunk.length
    if (size > 4 * longestReport) throw new HearsayError('report-too-long', { limit: longestReport })
  }
  return Buffer.concat(chunks)
}

/** The reports in a file, named after it, and errors in the place of those that cannot be read. */
export function reportsOf(file: string, io: Io): AsyncIterable<Intake | HearsayError> {
  const id = file === '-' ? 'stdin' : basename(file)
  return reportsIn({ name: file === '-' ? 'standard input' : file, id, bytes: bytesOf(file, io), ...(file !== '-' && { fileName: id }) })
}
