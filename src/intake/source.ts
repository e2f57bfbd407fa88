import { HearsayError } from '../words/index.ts'
import { evenPieces } from './bytes/even-pieces.ts'
import { inflated } from './bytes/inflate.ts'
import { untilCut } from './bytes/until-cut.ts'
import type { Head, Source } from './format.ts'

const headSize = 64 * 1024

/** Most times its own size that a packed source may unpack to, and from which size on that counts. Short of it formats cap what they hold. */
const unpackLimits = { ratio: 200, from: 100 * 1024 * 1024 }

/** A source whose beginning has been looked at, and its beginning. */
export interface Opened {
  readonly source: Source
  readonly head: Head
  /** What cut the bytes short, known once they have been read. */
  cut(): HearsayError | undefined
}

/** Looks at the beginning of a source and undoes gzip. Throws what reading the bytes throws, and `unpacks-too-large` while they are read. */
export async function openSource(source: Source): Promise<Opened> {
  const raw = untilCut(evenPieces(source.bytes))
  const plain = await peeked(raw.bytes)
  const zipped = plain.head[0] === 0x1f && plain.head[1] === 0x8b
  const unpacked = zipped ? untilCut(inflated(plain.bytes, 'gzip', watchFor(source.name), source.name)) : undefined
  const { head, bytes } = unpacked ? await peeked(unpacked.bytes) : plain
  const fileName = zipped ? source.fileName?.replace(/\.gz$/iu, '') : source.fileName
  const named = fileName === undefined ? {} : { fileName }
  return {
    source: { ...source, bytes, ...named },
    head: { bytes: head, text: lookedAt(head), ...named },
    cut: () => raw.cut() ?? unpacked?.cut(),
  }
}

function watchFor(name: string): (unpacked: number, packed: number) => void {
  const { ratio, from } = unpackLimits
  return (unpacked, packed) => {
    if (unpacked > from && unpacked > packed * ratio) throw new HearsayError('unpacks-too-large', { ratio }, { where: name })
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

/** Bytes as text to look at: UTF-8 or Latin letters, and of UTF-16 every other byte. */
function lookedAt(bytes: Uint8Array): string {
  const wide = bytes.indexOf(0) >= 0 && bytes.indexOf(0) < 4
  const units = wide ? bytes.filter((unit) => unit !== 0 && unit < 0xfe) : bytes
  return new TextDecoder('utf-8').decode(units).trimStart()
}
