import { HearsayError } from '../../words/index.ts'
import { Incoming } from '../bytes/incoming.ts'
import { mboxLine } from './looks-like-mail.ts'

/** Largest message that is read. */
const largestMessage = 20 * 1024 * 1024

/** A message as it was sent. */
export interface RawMessage {
  readonly bytes: Buffer
  /** Whether it comes out of a box of them. */
  readonly inBox: boolean
}

/**
 * The messages in the bytes of one message or of an mbox (RFC 4155): there, each begins with a line `From sender day` after a blank line. One is held at
 * a time; one that is too large comes as an error, and the next follows.
 */
export async function* messagesIn(bytes: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<RawMessage | HearsayError> {
  const incoming = new Incoming(bytes)
  try {
    const isBox = mboxLine.test((await incoming.ahead(400)).toString('latin1'))
    while ((await incoming.ahead(1)).length > 0) {
      const { offset } = incoming
      const end = await endOfMessage(incoming, isBox)
      if (end === undefined) {
        yield new HearsayError('input-too-large', { limit: '20 MB' }, { where: `${where}, message at byte ${offset}` })
        if (!isBox || !(await toNextMessage(incoming))) return
      } else {
        const message = await incoming.take(end)
        yield { bytes: isBox ? withoutEnvelope(message) : message, inBox: isBox }
      }
    }
  } finally {
    await incoming.close()
  }
}

/** Where the message ends; undefined where that is too far. */
async function endOfMessage(incoming: Incoming, isBox: boolean): Promise<number | undefined> {
  let from = 1
  for (let size = 64 * 1024; ; size *= 2) {
    const ahead = await incoming.ahead(Math.min(size, largestMessage + 1))
    const next = isBox ? nextEnvelope(ahead, from) : -1
    if (next >= 0) return next
    if (ahead.length > largestMessage) return undefined
    if (ahead.length < size) return ahead.length
    from = Math.max(1, ahead.length - 1024)
  }
}

/** Where the next envelope line begins; -1 where none does. */
function nextEnvelope(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf('\nFrom ', from - 1); at >= 0; at = bytes.indexOf('\nFrom ', at + 1)) {
    const isBlank = bytes[at - 1] === 10 || (bytes[at - 1] === 13 && bytes[at - 2] === 10)
    if (isBlank && mboxLine.test(bytes.toString('latin1', at + 1, at + 400))) return at + 1
  }
  return -1
}

async function toNextMessage(incoming: Incoming): Promise<boolean> {
  for (;;) {
    const ahead = await incoming.ahead(1024 * 1024)
    const next = nextEnvelope(ahead, 1)
    await incoming.skip(next >= 0 ? next : Math.max(1, ahead.length - 1024))
    if (next >= 0) return true
    if (ahead.length < 1024 * 1024) return false
  }
}

/** The message without its envelope line, and with `>From ` as it was sent. */
function withoutEnvelope(message: Buffer): Buffer {
  const body = message.subarray(message.indexOf(10) + 1)
  return body.includes('\n>From ') ? Buffer.from(body.toString('latin1').replace(/^>(?=>*From )/gmu, ''), 'latin1') : body
}
