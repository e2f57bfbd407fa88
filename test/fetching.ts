import type { ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'
import { fetcherOf } from '../src/intake/fetch/fetcher.ts'
import type { Fetched, Fetcher, FetcherOptions } from '../src/intake/index.ts'
import { HearsayError } from '../src/words/index.ts'
import { serve } from './loopback-server.ts'

/** A fetcher without pauses for one test; every name it looks up is this machine. */
export function fetcherFor(options: FetcherOptions): Fetcher {
  const fetcher = fetcherOf({ pause: 0, resolve: () => Promise.resolve(['127.0.0.1']), ...options })
  onTestFinished(() => fetcher.close())
  return fetcher
}

/** What was fetched, as text. */
export async function textOf(fetched: Fetched): Promise<string> {
  if (fetched.unchanged) throw new Error('nothing new')
  const chunks: Uint8Array[] = []
  for await (const chunk of fetched.source.bytes) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

/** How a fetch failed. */
export interface Failure {
  /** What came before. */
  readonly text: string
  readonly code: string
  readonly error: HearsayError
}

/** What came before the error and the error, of fetching and reading. */
export async function failing(work: () => Promise<Fetched>): Promise<Failure> {
  let text = ''
  try {
    const fetched = await work()
    if (!fetched.unchanged) for await (const chunk of fetched.source.bytes) text += Buffer.from(chunk).toString()
  } catch (thrown) {
    if (thrown instanceof HearsayError) return { text, code: thrown.code, error: thrown }
    throw thrown
  }
  throw new Error(`no error; ${text.length} characters`)
}

/** How fetching a feed fails from a server whose answer is written here. */
export async function answered(answer: (response: ServerResponse) => void, options: FetcherOptions = {}): Promise<Failure> {
  const server = await serve((_, response) => answer(response))
  return failing(() => fetcherFor({ allowPrivate: [server.host], ...options }).fetch(`${server.origin}/a`, { kind: 'feed' }))
}
