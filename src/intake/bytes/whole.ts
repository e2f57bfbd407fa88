import { HearsayError } from '../../words/index.ts'
import type { Source } from '../format.ts'

/** Most bytes of a source that is read as a whole: a page, a dispatch, a picture. Formats of many reports stream instead. */
export const largestWhole = 20 * 1024 * 1024

/** All bytes of a source. Throws `input-too-large` as soon as there are more than `limit`. */
export async function wholeOf(source: Pick<Source, 'bytes' | 'name'>, limit = largestWhole): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source.bytes) {
    size += chunk.length
    if (size > limit) throw new HearsayError('input-too-large', { limit: `${Math.floor(limit / 1024 / 1024)} MB` }, { where: source.name })
    chunks.push(chunk)
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
}
