import { createHash } from 'node:crypto'
import type { Fetched, Source } from '../../../intake/index.ts'
import type { Memory } from '../memory.ts'
import { second } from '../pace/spans.ts'

/** What an answer says besides what it holds: where the address has moved, and how long the answer stays fresh. */
export function rememberingAnswer(memory: Memory, { movedTo, maxAge, fetchedAt }: Fetched, address: string): Memory {
  const { moved, asks: _, ...rest } = memory
  const asks = Math.max(memory.ttl ?? 0, (maxAge ?? 0) * second)
  const since = moved?.to === movedTo && moved !== undefined && moved.since <= fetchedAt ? moved.since : fetchedAt
  return { ...rest, ...(asks > 0 && { asks }), ...(movedTo !== undefined && movedTo !== address && { moved: { to: movedTo, since } }) }
}

/** What is remembered after a version was read: its validators where it was whole, and whether the same was sent again though it need not have been. */
export function rememberingVersion(memory: Memory, fetched: Fetched, body: string, whole: boolean): Memory {
  const { validators: before, saves, ...rest } = memory
  const { validators } = fetched
  const again = before !== undefined && memory.body === body
  return { ...rest, body, ...(whole && validators && { validators }), ...(again ? { saves: false } : saves !== undefined && { saves }) }
}

/** A source whose bytes are counted into a hash as they are read. */
export function hashed(source: Source): { readonly source: Source; readonly digest: () => string } {
  const hash = createHash('sha256')
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.bytes) {
      hash.update(chunk)
      yield chunk
    }
  }
  return { source: { ...source, bytes: bytes() }, digest: () => hash.digest('hex').slice(0, 16) }
}

/** A short hash, to know something again. */
export function shortHash(...words: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('base64url').slice(0, 10)
}
