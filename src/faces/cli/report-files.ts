import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { reportsIn, type Source } from '../../intake/index.ts'
import { HearsayError, type Intake } from '../../words/index.ts'
import { longestReport } from '../../watch/index.ts'
import { inputsOf, type Input } from './inputs.ts'
import type { Io } from './io.ts'

/** What came in, and the name of the file, address or stream it came in by. */
export interface Arrived {
  readonly file: string
  readonly item: Intake | HearsayError
}

/** The reports in everything typed, one by one, and errors in the place of those that cannot be read. */
export async function* arrivals(typed: readonly string[], io: Io): AsyncGenerator<Arrived> {
  for await (const input of inputsOf(typed)) {
    if (input instanceof HearsayError) yield { file: input.where ?? '', item: input }
    else for await (const item of reportsIn(sourceOf(input, io))) yield { file: nameOf(input), item }
  }
}

/** How errors and lines name an input. */
function nameOf(input: Input): string {
  return input.kind === 'stdin' ? 'standard input' : input.kind === 'address' ? input.url : input.path
}

function sourceOf(input: Input, io: Io): Source {
  const name = nameOf(input)
  switch (input.kind) {
    case 'stdin':
      return { name, id: 'stdin', bytes: bytesOf('-', io) }
    case 'file':
      return { name, id: basename(input.path), bytes: bytesOf(input.path, io), fileName: basename(input.path) }
    case 'address':
      return { name, id: input.url, bytes: refused(input.url), url: input.url }
  }
}

async function* refused(url: string): AsyncGenerator<Uint8Array> {
  throw new HearsayError('file-unreadable', { file: url, reason: 'it is an address' })
}

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
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytesOf(file, io)) {
    chunks.push(chunk)
    size += chunk.length
    if (size > 4 * longestReport) throw new HearsayError('report-too-long', { limit: longestReport })
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.concat(chunks))
}
