import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where a text lies in a spool. */
export interface Place {
  readonly from: number
  readonly length: number
}

/** Texts put aside on the disk, so that memory does not grow with them. */
export interface Spool {
  /** Puts a text at the end. */
  add(text: string): Place
  /** The text at a place. */
  textAt(place: Place): string
  /** Takes the file away. */
  close(): void
}

const bufferSize = 1 << 20
/** Bytes read at once when texts are asked for one after the other. */
const readAhead = 1 << 18

/** Opens a spool in the folder for temporary files; writing is buffered. */
export function openSpool(): Spool {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
  const file = openSync(join(folder, 'spool'), 'w+')
  let end = 0
  let waiting: Buffer[] = []
  let waitingBytes = 0
  const ahead = { bytes: Buffer.alloc(readAhead), from: 0, length: 0, asked: 0 }
  const flush = (): void => {
    if (waitingBytes > 0) writeSync(file, Buffer.concat(waiting), 0, waitingBytes, end - waitingBytes)
    waiting = []
    waitingBytes = 0
  }
  return {
    add(text) {
      const bytes = Buffer.from(text)
      const place = { from: end, length: bytes.length }
      waiting.push(bytes)
      waitingBytes += bytes.length
      end += bytes.length
      if (waitingBytes > bufferSize) flush()
      return place
    },
    textAt({ from, length }) {
      if (from + length > end - waitingBytes) flush()
      const inTurn = from === ahead.asked && length <= readAhead
      ahead.asked = from + length
      if (inTurn && (from < ahead.from || from + length > ahead.from + ahead.length)) {
        ahead.from = from
        ahead.length = readInto(file, ahead.bytes, from, Math.min(readAhead, end - from))
      }
      if (from >= ahead.from && from + length <= ahead.from + ahead.length) return ahead.bytes.toString('utf8', from - ahead.from, from - ahead.from + length)
      const bytes = Buffer.allocUnsafe(length)
      return bytes.toString('utf8', 0, readInto(file, bytes, from, length))
    },
    close() {
      closeSync(file)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Reads from a place of a file; gives the bytes there were. */
function readInto(file: number, bytes: Buffer, from: number, length: number): number {
  let read = 0
  while (read < length) {
    const count = readSync(file, bytes, read, length - read, from + read)
    if (count === 0) break
    read += count
  }
  return read
}
