import { createGunzip } from 'node:zlib'
import { Readable } from 'node:stream'
import { HearsayError } from '../words/index.ts'
import type { Head, Source } from './format.ts'

const headSize = 64 * 1024

/** A source whose beginning has been looked at, and its beginning. */
export interface Opened {
  readonly source: Source
  readonly head: Head
}

/** Looks at the beginning of a source and undoes gzip. Throws what reading the bytes throws. */
export async function openSource(source: Source): Promise<Opened> {
  const plain = await peeked(source.bytes)
  const zipped = plain.head[0] === 0x1f && plain.head[1] === 0x8b
  const { head, bytes } = zipped ? await peeked(inflated(plain.bytes, source.name)) : plain
  const fileName = zipped ? source.fileName?.replace(/\.gz$/iu, '') : source.fileName
  return {
    source: { ...source, bytes, ...(fileName !== undefined && { fileName }) },
    head: { bytes: head, text: lookedAt(head), ...(fileName !== undefined && { fileName }) },
  }
}

/** The first bytes of a stream, and the whole stream again. */
async function peeked(bytes: AsyncIterable<Uint8Array>): Promise<{ readonly head: Uint8Array; readonly bytes: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  while (size < headSize) {
    const next = await iterator.next()
    if (next.done) break
    first.push(next.value)
    size += next.value.length
  }
  const again = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* first
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return { head: Buffer.concat(first).subarray(0, headSize), bytes: again() }
}

async function* inflated(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const stream = Readable.from(bytes).compose<NodeJS.ReadWriteStream>(createGunzip())
  try {
    for await (const chunk of stream) yield chunk as Uint8Array // no encoding is set
  } catch (thrown) {
    throw new HearsayError('bad-input', { format: 'gzip', reason: (thrown as Error).message }, { where: name, cause: thrown })
  }
}

/** Bytes as text to look at: UTF-8 or Latin letters, and of UTF-16 every other byte. */
function lookedAt(bytes: Uint8Array): string {
  const wide = bytes.indexOf(0) >= 0 && bytes.indexOf(0) < 4
  const units = wide ? bytes.filter((unit) => unit !== 0 && unit < 0xfe) : bytes
  return new TextDecoder('utf-8').decode(units).trimStart()
}
