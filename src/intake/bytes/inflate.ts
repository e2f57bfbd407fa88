import * as zlib from 'node:zlib'
import type { Transform } from 'node:stream'
import { HearsayError } from '../../words/index.ts'

/** Ways of packing that are undone. */
export type Packing = 'gzip' | 'deflate' | 'br' | 'zstd'

/** Bytes unpacked and packed so far; throws to stop. */
export type Watch = (unpacked: number, packed: number) => void

/** Packed bytes given at a time: they unpack to 16 MB at the worst, which is what is held. */
const sliceSize = 16 * 1024

/** The ways of packing this Node can undo, the best first. Zstandard came with Node 22.15. */
export const packings: readonly Packing[] = ['createZstdDecompress' in zlib ? 'zstd' : [], 'br', 'gzip', 'deflate'].flat() as Packing[] // from literals

/**
 * Unpacks a stream, piece by piece. Of a stream that is cut short or damaged everything before that comes, and then `truncated-input` or
 * `bad-input` is thrown. `watch` is called before every piece; what it throws ends the stream.
 */
export async function* inflated(bytes: AsyncIterable<Uint8Array>, packing: Packing, watch: Watch, where: string): AsyncGenerator<Uint8Array> {
  let packed = 0
  let unpacked = 0
  let stream: Unpacking | undefined
  try {
    for await (const chunk of bytes) {
      for (let at = 0; at < chunk.length; at += sliceSize) {
        const slice = chunk.subarray(at, at + sliceSize)
        packed += slice.length
        stream ??= unpacking(packing, slice)
        for (const piece of await stream.write(slice)) {
          unpacked += piece.length
          watch(unpacked, packed)
          yield piece
        }
        if (stream.failure()) throw failed(packing, stream.failure(), where)
      }
    }
    for (const piece of (await stream?.end()) ?? []) yield piece
    if (stream?.failure()) throw failed(packing, stream.failure(), where)
  } finally {
    stream?.close()
  }
}

/** A stream of zlib whose output is taken after each write, so that nothing is lost when it fails. */
interface Unpacking {
  write(slice: Uint8Array): Promise<readonly Uint8Array[]>
  end(): Promise<readonly Uint8Array[]>
  failure(): NodeJS.ErrnoException | undefined
  close(): void
}

function unpacking(packing: Packing, first: Uint8Array): Unpacking {
  const stream = opened(packing, first)
  const closed = new Promise((resolve) => stream.once('close', resolve))
  let pieces: Uint8Array[] = []
  let failure: NodeJS.ErrnoException | undefined
  stream.on('data', (piece: Uint8Array) => pieces.push(piece))
  stream.on('error', (error) => (failure = error))
  const taken = (): readonly Uint8Array[] => {
    const all = pieces
    pieces = []
    return all
  }
  return {
    write: async (slice) => {
      if (stream.writable) await Promise.race([new Promise((resolve) => stream.write(slice, resolve)), closed])
      return taken()
    },
    end: async () => {
      stream.end()
      await closed
      return taken()
    },
    failure: () => failure,
    close: () => stream.destroy(),
  }
}

function opened(packing: Packing, first: Uint8Array): Transform {
  if (packing === 'gzip') return zlib.createGunzip()
  if (packing === 'br') return zlib.createBrotliDecompress()
  if (packing === 'zstd') return (zlib as unknown as { createZstdDecompress(): Transform }).createZstdDecompress() // newer than the types
  return hasZlibHeader(first) ? zlib.createInflate() : zlib.createInflateRaw()
}

/** "deflate" is zlib's format by RFC 9110, but some servers send it bare. */
function hasZlibHeader([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0
}

function failed(packing: Packing, failure: NodeJS.ErrnoException | undefined, where: string): HearsayError {
  const cut = failure?.code === 'Z_BUF_ERROR'
  const code = cut ? 'truncated-input' : 'bad-input'
  return new HearsayError(code, { format: packing, reason: cut ? 'it is cut short' : (failure?.message ?? 'it is damaged') }, { where, cause: failure })
}
