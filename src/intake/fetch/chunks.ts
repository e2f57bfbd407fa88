import type { Readable } from 'node:stream'

/** Bytes kept before the sender is asked to wait. */
const kept = 64 * 1024

/**
 * The chunks of a stream; those that came before it failed come before the error, which a stream's own iterator loses. To be called as soon as
 * the stream is there.
 */
export function chunksOf(stream: Readable): AsyncGenerator<Uint8Array> {
  const waiting: Uint8Array[] = []
  let size = 0
  let failure: Error | undefined
  let ended = false
  let wake = (): void => undefined
  const heard = (): void => wake()
  stream.on('data', (chunk: Uint8Array) => {
    waiting.push(chunk)
    size += chunk.length
    if (size > kept) stream.pause()
    heard()
  })
  stream.on('error', (error) => {
    failure = error
    heard()
  })
  stream.on('close', () => {
    ended = true
    heard()
  })
  stream.on('end', () => {
    ended = true
    heard()
  })
  return (async function* () {
    for (;;) {
      const chunk = waiting.shift()
      if (chunk) {
        size -= chunk.length
        if (size <= kept) stream.resume()
        yield chunk
      } else if (failure) throw failure
      else if (ended) return
      else await new Promise<void>((resolve) => (wake = resolve))
    }
  })()
}
