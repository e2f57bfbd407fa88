import { inflated, packings, type Packing } from '../bytes/inflate.ts'
import { HearsayError } from '../../words/index.ts'
import type { Answer } from './answer.ts'
import { shownUrl } from './checked-url.ts'
import type { FetchLimits } from './limits.ts'

/** Unpacked bytes from which the ratio counts: small pages of blanks are no bombs. */
const ratioFrom = 1024 * 1024

/** Ways of packing that are taken, as a request says it. */
export const acceptedPackings = packings.join(', ')

/**
 * The body of an answer, unpacked. Throws `fetch-too-large` and `unpacks-too-large` as soon as it is too much, and what the network throws; a
 * body that is cut short after its beginning ends with `truncated-input`.
 */
export async function* unpackedBody(answer: Answer, limits: FetchLimits): AsyncGenerator<Uint8Array> {
  const where = shownUrl(answer.url.href)
  const ways = packingsOf(answer, where)
  const sent = Number(answer.header('content-length') ?? 0)
  if (sent > limits.body) throw tooLarge(where, limits)
  let bytes: AsyncIterable<Uint8Array> = uncut(answer.body(), where)
  for (const way of ways) {
    bytes = inflated(
      bytes,
      way,
      (unpacked, packed) => {
        if (unpacked > ratioFrom && unpacked > packed * limits.ratio) throw new HearsayError('unpacks-too-large', { ratio: limits.ratio }, { where })
      },
      where,
    )
  }
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > limits.body) throw tooLarge(where, limits)
    yield chunk
  }
}

/** How a body was packed, the last way first. Throws `fetch-failed` for a way that is not known, and for more than two. */
function packingsOf(answer: Answer, url: string): readonly Packing[] {
  const names = (answer.header('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().replace(/^x-/u, ''))
    .filter((name) => name !== '' && name !== 'identity')
  const known = names.flatMap((name) => packings.find((packing) => packing === name) ?? [])
  if (known.length === names.length && names.length <= 2) return known.toReversed()
  throw new HearsayError('fetch-failed', { url, reason: `it is packed as "${names.join(', ').slice(0, 60)}"` }, { where: url })
}

/** A body that breaks off after its beginning is cut short: what came of it is worth reading. */
async function* uncut(body: AsyncGenerator<Uint8Array>, where: string): AsyncGenerator<Uint8Array> {
  let size = 0
  try {
    for await (const chunk of body) {
      size += chunk.length
      yield chunk
    }
  } catch (thrown) {
    if (size === 0 || !(thrown instanceof HearsayError) || thrown.code !== 'fetch-failed') throw thrown
    throw new HearsayError('truncated-input', { format: 'answer', reason: `it broke off after ${size} bytes` }, { where, cause: thrown })
  }
}

function tooLarge(url: string, limits: FetchLimits): HearsayError {
  return new HearsayError('fetch-too-large', { url, limit: inMegabytes(limits.body) }, { where: url })
}

function inMegabytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} kB` : `${Math.round(bytes / 1024 / 1024)} MB`
}
