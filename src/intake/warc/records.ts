import { HearsayError } from '../../words/index.ts'
import { Incoming } from '../bytes/incoming.ts'

/** One record of an archive. */
export interface WarcRecord {
  /** Where it begins, in bytes from the start of the (unpacked) file. */
  readonly offset: number
  /** Fields by their names in small letters. */
  readonly fields: ReadonlyMap<string, string>
  readonly block: Uint8Array
}

const largestHead = 64 * 1024
/** How much is searched at a time for the next record. */
const searched = 1024 * 1024
/** Larger blocks are passed over: no page is so large. */
export const largestBlock = 20 * 1024 * 1024

/**
 * The records of a WARC file (ISO 28500, WARC 1.0 and 1.1) one after another; no more than one is held. A record whose length is wrong, or that cannot
 * be read, comes as an error that names it, and the next is looked for where one begins: `WARC/1.` after a blank line.
 */
export async function* recordsIn(bytes: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<WarcRecord | HearsayError> {
  const incoming = new Incoming(bytes)
  try {
    while (await toNextLine(incoming)) {
      const { offset } = incoming
      const head = await takeHead(incoming)
      const fields = head === undefined ? undefined : fieldsOf(head)
      const length = lengthOf(fields?.get('content-length'))
      if (head === undefined || fields === undefined || length === undefined) {
        yield faulty(where, offset, fields, head === undefined ? 'no record begins here' : 'it has no length')
        if (!(await toNextRecord(incoming))) return
      } else yield await readBlock(incoming, { where, offset, fields, length })
    }
  } finally {
    await incoming.close()
  }
}

interface Head {
  readonly where: string
  readonly offset: number
  readonly fields: ReadonlyMap<string, string>
  readonly length: number
}

async function readBlock(incoming: Incoming, { where, offset, fields, length }: Head): Promise<WarcRecord | HearsayError> {
  if (length > largestBlock) {
    const skipped = await incoming.skip(length)
    if (skipped < length) return cutShort(where, offset, fields)
    return new HearsayError('input-too-large', { limit: '20 MB' }, { where: placeOf(where, offset, fields) })
  }
  const block = await incoming.take(length)
  if (block.length === length && (await endsRecord(incoming))) return { offset, fields, block }
  incoming.putBack(block)
  const atEnd = block.length < length
  if (!(await toNextRecord(incoming)) && atEnd) return cutShort(where, offset, fields)
  return faulty(where, offset, fields, 'its length is wrong')
}

/** Passes over line ends; whether anything follows. */
async function toNextLine(incoming: Incoming): Promise<boolean> {
  for (let ahead = await incoming.ahead(64); ahead.length > 0; ahead = await incoming.ahead(64)) {
    const start = ahead.findIndex((byte) => byte !== 13 && byte !== 10)
    await incoming.skip(start < 0 ? ahead.length : start)
    if (start >= 0) return true
  }
  return false
}

/** The head of a record without the blank line behind it; undefined where none begins. */
async function takeHead(incoming: Incoming): Promise<string | undefined> {
  for (let size = 4096; size <= largestHead; size *= 4) {
    const ahead = await incoming.ahead(size)
    if (!/^WARC\/[01]\.\d/u.test(ahead.toString('latin1', 0, 12))) return undefined
    const blank = /\r?\n\r?\n/u.exec(ahead.toString('latin1'))
    if (blank) {
      const head = await incoming.take(blank.index + blank[0].length)
      return head.toString('utf8', 0, blank.index)
    }
    if (ahead.length < size) return undefined
  }
  return undefined
}

/** Fields by name; a line that begins with a blank goes on with the one before. */
function fieldsOf(head: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const line of head
    .replace(/\r?\n[ \t]+/gu, ' ')
    .split(/\r?\n/u)
    .slice(1)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}

function lengthOf(field: string | undefined): number | undefined {
  return field !== undefined && /^\d{1,15}$/u.test(field) ? Number(field) : undefined
}

/** Whether a record ends here: line ends, then the next or nothing. */
async function endsRecord(incoming: Incoming): Promise<boolean> {
  const ahead = await incoming.ahead(16)
  return ahead.length === 0 || /^(?:[\r\n]{1,8}(?:WARC\/|$)|[\r\n]{1,16}$)/u.test(ahead.toString('latin1'))
}

/** Passes over everything up to the next record; whether there is one. */
async function toNextRecord(incoming: Incoming): Promise<boolean> {
  for (let size = 4096; ; size = Math.min(searched, size * 4)) {
    const ahead = await incoming.ahead(size)
    const found = /\r?\n\r?\n(?=WARC\/[01]\.\d)/u.exec(ahead.toString('latin1'))
    if (found) {
      await incoming.skip(found.index + found[0].length)
      return true
    }
    const isLast = ahead.length < size
    await incoming.skip(isLast ? ahead.length : ahead.length - 16)
    if (isLast) return false
  }
}

function cutShort(where: string, offset: number, fields: ReadonlyMap<string, string>): HearsayError {
  return new HearsayError('truncated-input', { format: 'WARC archive', reason: 'its last record is not whole' }, { where: placeOf(where, offset, fields) })
}

function faulty(where: string, offset: number, fields: ReadonlyMap<string, string> | undefined, reason: string): HearsayError {
  return new HearsayError('bad-input', { format: 'WARC record', reason }, { where: placeOf(where, offset, fields) })
}

/** `archive.warc, record at byte 1200 (https://havna.example/)`. */
export function placeOf(where: string, offset: number, fields: ReadonlyMap<string, string> | undefined): string {
  const address = fields?.get('warc-target-uri')
  return `${where}, record at byte ${offset}${address === undefined ? '' : ` (${address.slice(0, 300)})`}`
}
