/** Some whole lines of a stream, ends of line included. */
export interface Lines {
  readonly bytes: Uint8Array
  /** Number of the first line, from 1. */
  readonly first: number
  /** The one line in `bytes` was longer than `longestLine`; only its beginning is here. */
  readonly cut: boolean
}

/** Longest line in bytes: the longest report with every character escaped. */
export const longestLine = 32 * 1024 * 1024
const keptOfCut = 4096
const newline = 10

/**
 * Cuts a stream of bytes into runs of whole lines of about `size` bytes. Lines that are there are handed on without waiting
 * for more. A line over `longest` bytes is not kept: its beginning comes alone, marked as cut.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, size = 16_384, longest = longestLine): AsyncGenerator<Lines> {
  let pending: Uint8Array[] = []
  let pendingBytes = 0
  let cut = false
  let line = 1

  const take = (end: Uint8Array): Lines => {
    const bytes = cut ? joined(pending).slice(0, keptOfCut) : joined([...pending, end])
    const lines = { bytes, first: line, cut }
    line += cut ? 1 : linesIn(bytes)
    pending = []
    pendingBytes = 0
    cut = false
    return lines
  }

  for await (const chunk of chunks) {
    let from = 0
    while (from < chunk.length) {
      const next = pendingBytes > 0 ? chunk.indexOf(newline, from) + 1 : endOfRun(chunk, from, size)
      if (next === 0) break
      yield take(copied(chunk, from, next))
      from = next
    }
    if (from === chunk.length) continue
    pendingBytes += chunk.length - from
    cut ||= pendingBytes > longest
    if (!cut || pending.length === 0) pending.push(copied(chunk, from, chunk.length))
  }
  if (pendingBytes > 0) yield take(new Uint8Array())
}

/** End of the last line that begins within `size` bytes, or of the first line; 0 when no line ends here. */
function endOfRun(chunk: Uint8Array, from: number, size: number): number {
  const far = chunk.lastIndexOf(newline, Math.min(from + size, chunk.length) - 1) + 1
  return far > from ? far : chunk.indexOf(newline, from) + 1
}

/** Bytes of their own: a view would carry its whole chunk along to a thread. */
function copied(bytes: Uint8Array, from: number, to: number): Uint8Array {
  return Uint8Array.prototype.slice.call(bytes, from, to)
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0
  for (let at = 0; (at = bytes.indexOf(newline, at) + 1) > 0;) lines++
  return bytes.at(-1) === newline ? lines : lines + 1
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1 && parts[0]) return parts[0]
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
