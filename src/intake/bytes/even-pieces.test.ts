import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evenPieces, pieceSize } from './even-pieces.ts'

async function* came(chunks: readonly Uint8Array[], error?: Error): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk)
  if (error) throw error
}

async function piecesOf(chunks: readonly Uint8Array[], error?: Error): Promise<{ readonly pieces: Uint8Array[]; readonly failed: unknown }> {
  const pieces: Uint8Array[] = []
  try {
    for await (const piece of evenPieces(came(chunks, error))) pieces.push(piece)
  } catch (thrown) {
    return { pieces, failed: thrown }
  }
  return { pieces, failed: undefined }
}

test('however bytes come, they come in pieces of one size', async () => {
  const sizes = fc.array(fc.nat(3 * pieceSize), { maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(sizes, async (lengths) => {
      const chunks = lengths.map((length, at) => Uint8Array.from({ length }, (_, index) => (index + at) % 251))
      const { pieces } = await piecesOf(chunks)
      expect(Buffer.concat(pieces).equals(Buffer.concat(chunks))).toBe(true)
      expect(pieces.slice(0, -1).every((piece) => piece.length === pieceSize)).toBe(true)
      expect(pieces.every((piece) => piece.length > 0 && piece.length <= pieceSize)).toBe(true)
    }),
    { numRuns: 30 },
  )
})

test('what came before a failure comes before it', async () => {
  const error = new Error('cut')
  expect(await piecesOf([Buffer.from('Elva '), Buffer.from('steig')], error)).toEqual({ pieces: [Buffer.from('Elva steig')], failed: error })
  expect(await piecesOf([], error)).toEqual({ pieces: [], failed: error })
})
