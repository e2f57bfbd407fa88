/** Bytes of each piece but the last. */
export const pieceSize = 64 * 1024

/**
 * The same bytes in pieces of one size, however they came: what is made of a source must not depend on how a network happened to cut it. What
 * came before the stream failed comes before its error.
 */
export async function* evenPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let kept: Uint8Array[] = []
  let size = 0
  const taken = (): Uint8Array => {
    const piece = kept.length === 1 && kept[0] ? kept[0] : Buffer.concat(kept)
    kept = []
    size = 0
    return piece
  }
  try {
    for await (const chunk of bytes) {
      for (let at = 0; at < chunk.length;) {
        const part = chunk.subarray(at, at + pieceSize - size)
        kept.push(part)
        size += part.length
        at += part.length
        if (size === pieceSize) yield taken()
      }
    }
  } catch (thrown) {
    if (size > 0) yield taken()
    throw thrown
  }
  if (size > 0) yield taken()
}
