import type { Attachment } from 'postal-mime'
import { HearsayError, type Intake } from '../../words/index.ts'
import type { Format, Head, Source } from '../format.ts'
import { openSource } from '../source.ts'
import { looksLikeMail } from './looks-like-mail.ts'
import { messagesIn } from './messages-in.ts'
import { readMessage } from './read-message.ts'

/** Messages: one alone, or a box of them. Attached pages, dispatches and pictures with captions are reports of their own, told by `formatOf`. */
export function mailOf(formatOf: (head: Head) => Format): Format {
  return {
    name: 'mail',
    looksLike: ({ text }) => looksLikeMail(text),
    async *reports(source) {
      let count = 0
      for await (const message of messagesIn(source.bytes, source.name)) {
        count++
        if (message instanceof HearsayError) yield message
        else yield* reportsOf(message.bytes, source, message.inBox ? `${source.id}#${count}` : source.id, formatOf)
      }
    },
  }
}

async function* reportsOf(bytes: Buffer, source: Source, id: string, formatOf: (head: Head) => Format): AsyncGenerator<Intake | HearsayError> {
  try {
    const { intake, attachments } = await readMessage(bytes, id, source.name)
    yield intake
    for (const [index, attachment] of attachments.entries()) yield* reportsOfAttachment(attachment, source, `${id}/${index + 1}`, formatOf)
    if (lacksEnd(bytes)) yield new HearsayError('truncated-input', { format: 'mail', reason: 'its last part is not closed' }, { where: source.name })
  } catch (thrown) {
    if (!(thrown instanceof HearsayError)) throw thrown
    yield thrown
  }
}

/** An attached file in a format that is told by what it holds. Logos and other files say nothing and are passed over. */
async function* reportsOfAttachment(
  attachment: Attachment,
  source: Source,
  id: string,
  formatOf: (head: Head) => Format,
): AsyncGenerator<Intake | HearsayError> {
  const { content, filename } = attachment
  if (typeof content === 'string') return
  const name = `${source.name}, ${filename ?? 'attachment'}`
  const { head, source: opened } = await openSource({ name, id, bytes: one(new Uint8Array(content)), ...(filename === null ? {} : { fileName: filename }) })
  const format = formatOf(head)
  if (format.name === 'text' || format.name === 'markdown') return
  try {
    for await (const row of format.reports(opened)) yield row
  } catch (thrown) {
    if (!(thrown instanceof HearsayError)) throw thrown
    if (thrown.code !== 'empty-report' && thrown.code !== 'no-reports') yield thrown
  }
}

/** Whether a message of several parts ends without the line that closes them. */
function lacksEnd(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, Math.min(bytes.length, 256 * 1024)).split(/\r?\n\r?\n/u, 1)[0] ?? ''
  const boundary = /^content-type:\s*multipart\/[^]{0,400}?boundary\s*=\s*(?:"(?<quoted>[^"\n]{1,200})"|(?<plain>[^\s;"]{1,200}))/imu.exec(head)?.groups
  const mark = boundary?.['quoted'] ?? boundary?.['plain']
  return mark !== undefined && !bytes.includes(`--${mark}--`)
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
