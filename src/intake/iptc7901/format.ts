import { HearsayError } from '../../words/index.ts'
import { wholeOf } from '../bytes/whole.ts'
import type { Format } from '../format.ts'
import { messagesIn } from './messages.ts'
import { intakeOfMessage } from './read-message.ts'

/** IPTC 7901 and ANPA 1312, the formats of teleprinter lines that agencies still send: one report a message. */
export const iptc7901: Format = {
  name: 'iptc7901',
  looksLike: ({ bytes }) => {
    const start = bytes.subarray(0, 200).indexOf(1)
    return start >= 0 && onlyControls(bytes.subarray(0, start)) && bytes.subarray(start, start + 1000).includes(2)
  },
  async *reports(source) {
    const messages = messagesIn(await wholeOf(source))
    const whole = messages.filter((message) => message.whole)
    for (const [index, message] of whole.entries()) yield intakeOfMessage(message, messages.length === 1 ? source.id : `${source.id}#${index + 1}`)
    if (whole.length < messages.length)
      yield new HearsayError('truncated-input', { format: 'dispatch', reason: 'its last message has no end' }, { where: source.name })
    else if (messages.length === 0) throw new HearsayError('no-reports', { format: 'dispatch' }, { where: source.name })
  },
}

function onlyControls(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= 32 || byte === 0x7f)
}
