import { HearsayError } from '../../../words/index.ts'
import type { MailSettings } from './mail-settings.ts'

/** A mail to one person. */
export interface Mail {
  /** The same every time it is sent. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** BCP 47. */
  readonly language: string
}

/** Sends mail. */
export interface Mailer {
  /** Gives what the server answered. Throws `mail-failed`. */
  send(mail: Mail): Promise<string>
}

/** Milliseconds to connect, to be greeted, and of silence. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/** A mailer for a server; nothing is opened before something is sent. `patience` is there for tests. */
export function openMailer(settings: MailSettings, waits: typeof patience = patience): Mailer {
  const { host, port, from, user, password, tls } = settings
  return {
    async send({ id, to, subject, text, html, language }) {
      const { createTransport } = await import('nodemailer')
      const transport = createTransport({
        host,
        port,
        secure: tls !== 'never' && port === 465,
        requireTLS: tls === 'always',
        ignoreTLS: tls === 'never',
        ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
        ...waits,
        disableFileAccess: true, // what is sent is what is written here
        disableUrlAccess: true,
      })
      const messageId = `<${id}@${/@([\w.-]+)/u.exec(from)?.[1] ?? 'hearsay.invalid'}>`
      const headers = { 'Auto-Submitted': 'auto-generated', 'Content-Language': language }
      try {
        const { response } = await transport.sendMail({ messageId, from, to: { name: '', address: to }, subject: oneLine(subject), text, html, headers })
        return response
      } catch (thrown) {
        const reason = thrown instanceof Error ? oneLine(thrown.message).slice(0, 300) : String(thrown)
        throw new HearsayError('mail-failed', { host, reason }, { cause: thrown })
      } finally {
        transport.close()
      }
    },
  }
}

/** Words of reports go into a header: no line of them begins another one. */
function oneLine(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, 200)
}
