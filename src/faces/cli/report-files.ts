import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { openFetcher, reportsIn, type Fetcher, type Source } from '../../intake/index.ts'
import { asHearsayError, HearsayError, type Intake } from '../../words/index.ts'
import { longestReport } from '../../watch/index.ts'
import { inputsOf, type Input } from './inputs.ts'
import type { Io } from './io.ts'
import { fetcherOptions, type FetchingValues } from './options/fetching.ts'

/** What came in, and the name of the file, address or stream it came in by. */
export interface Arrived {
  readonly file: string
  readonly item: Intake | HearsayError
}

/** The reports in everything typed, one by one, and errors in the place of those that cannot be read. Files that are passed over are not opened. */
export async function* arrivals(
  typed: readonly string[],
  values: FetchingValues,
  io: Io,
  passedOver: (file: string) => boolean = () => false,
): AsyncGenerator<Arrived> {
  let fetcher: Fetcher | undefined
  const opened = async (): Promise<Fetcher> => (fetcher ??= await openFetcher(fetcherOptions(values)))
  try {
    for await (const input of inputsOf(typed)) {
      if ('kind' in input && input.kind === 'file' && passedOver(input.path)) continue
      const file = input instanceof HearsayError ? (input.where ?? '') : nameOf(input)
      for await (const item of input instanceof HearsayError ? [input] : itemsOf(input, opened, io)) yield { file, item }
    }
  } finally {
    await fetcher?.close()
  }
}

/** How errors and lines name an input; the password of an address is nobody's business. */
function nameOf(input: Input): string {
  return input.kind === 'stdin' ? 'standard input' : input.kind === 'address' ? input.url.replace(/\/\/[^/@]*@/u, '//') : input.path
}

async function* itemsOf(input: Input, opened: () => Promise<Fetcher>, io: Io): AsyncGenerator<Intake | HearsayError> {
  try {
    yield* reportsIn(await sourceOf(input, opened, io))
  } catch (thrown) {
    yield asHearsayError(thrown)
  }
}

async function sourceOf(input: Input, opened: () => Promise<Fetcher>, io: Io): Promise<Source> {
  const name = nameOf(input)
  switch (input.kind) {
    case 'stdin':
      return { name, id: 'stdin', bytes: bytesOf('-', io) }
    case 'file':
      return { name, id: basename(input.path), bytes: bytesOf(input.path, io), fileName: basename(input.path) }
    case 'address':
      return fetchedSource(input.url, await opened())
  }
}

/** Addresses that name themselves feeds: a person who types one has chosen it, and robots.txt is for programs that find pages by themselves. */
const feedAddress = /(?:\/|\b)(?:rss|atom|feeds?)(?:\/|\b)|\.(?:rss|atom|rdf|xml)(?:$|\?)/iu

async function fetchedSource(url: string, fetcher: Fetcher): Promise<Source> {
  const fetched = await fetcher.fetch(url, { kind: feedAddress.test(url) ? 'feed' : 'page' })
  if (fetched.unchanged) throw new HearsayError('http-status', { url, status: 304 }, { where: url })
  return fetched.source
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
