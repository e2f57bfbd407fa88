import { HearsayError } from '../../words/index.ts'
import { inflated, type Packing } from '../bytes/inflate.ts'
import { largestBlock } from './records.ts'

/** An answer of a web server as an archive keeps it. */
export interface HttpAnswer {
  readonly status: number
  readonly type: string
  readonly charset?: string
  /** The body as it came: perhaps in chunks, perhaps packed. */
  readonly body: Uint8Array
  readonly headers: ReadonlyMap<string, string>
}

/** Reads the head of an answer (RFC 9112); undefined where the block is none. */
export function httpAnswer(block: Uint8Array): HttpAnswer | undefined {
  const head = Buffer.from(block.buffer, block.byteOffset, Math.min(block.byteLength, 256 * 1024)).toString('latin1')
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/u.exec(head)?.[1]
  const blank = /\r?\n\r?\n/u.exec(head)
  if (status === undefined) return undefined
  const end = blank ? blank.index : head.length
  const headers = new Map<string, string>()
  for (const line of head.slice(0, end).split(/\r?\n/u).slice(1)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  const contentType = headers.get('content-type') ?? ''
  const charset = /;\s*charset\s*=\s*["']?(?<name>[\w.:-]{1,40})/iu.exec(contentType)?.groups?.['name']
  return {
    status: Number(status),
    type: (contentType.split(';')[0] ?? '').trim().toLowerCase(),
    ...(charset === undefined ? {} : { charset }),
    body: block.subarray(blank ? end + blank[0].length : block.length),
    headers,
  }
}

/** The body without chunks and packing; archives often keep the headers of what they have undone already. Throws `bad-input`, `input-too-large` and `truncated-input`. */
export async function unpackedBody({ body, headers }: HttpAnswer, where: string): Promise<Uint8Array> {
  const isChunked = /chunked/iu.test(headers.get('transfer-encoding') ?? '')
  const plain = isChunked ? withoutChunks(body) : body
  const packing = packingOf(headers.get('content-encoding') ?? '', plain)
  if (packing === undefined) return plain
  const pieces: Uint8Array[] = []
  const watch = (unpacked: number): void => {
    if (unpacked > largestBlock) throw new HearsayError('input-too-large', { limit: '20 MB' }, { where })
  }
  for await (const piece of inflated(one(plain), packing, watch, where)) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** How a body is packed: what its header says, if its first bytes agree. */
function packingOf(encoding: string, body: Uint8Array): Packing | undefined {
  const name = encoding.trim().toLowerCase()
  if (name === 'gzip' || name === 'x-gzip') return body[0] === 0x1f && body[1] === 0x8b ? 'gzip' : undefined
  const looksLikeText = /^\s*[<{[]/u.test(Buffer.from(body.subarray(0, 64)).toString('latin1'))
  return (name === 'br' || name === 'deflate' || name === 'zstd') && !looksLikeText ? name : undefined
}

/** The chunks of a body joined; what is not in chunks stays as it is. */
function withoutChunks(body: Uint8Array): Uint8Array {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const pieces: Uint8Array[] = []
  let at = 0
  while (at < buffer.length) {
    const size = /^([\da-f]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r?\n/iu.exec(buffer.toString('latin1', at, at + 240))
    if (!size) return at === 0 ? body : Buffer.concat(pieces)
    const length = Number.parseInt(size[1] ?? '0', 16)
    if (length === 0) break
    const start = at + size[0].length
    pieces.push(buffer.subarray(start, start + length))
    at = start + length
    while (buffer[at] === 13 || buffer[at] === 10) at++
  }
  return Buffer.concat(pieces)
}
