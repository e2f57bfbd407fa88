import { readFileSync } from 'node:fs'
import { mailSettings, type MailSettings } from '../../watch/index.ts'
import { HearsayError } from '../../words/index.ts'
import type { Settings } from './settings/index.ts'

/** The mail server news are sent by; the password comes from a file or the environment. Throws `mail-not-set-up` and `file-unreadable`. */
export function mailOf({ smtp }: Settings, environment: Readonly<Record<string, string | undefined>>): MailSettings | undefined {
  const { host, port, from, user, password_file: file, tls } = smtp
  return mailSettings({
    HEARSAY_SMTP_HOST: host,
    HEARSAY_SMTP_PORT: String(port),
    HEARSAY_SMTP_FROM: from,
    HEARSAY_SMTP_USER: user,
    HEARSAY_SMTP_PASSWORD: file === undefined ? environment['HEARSAY_SMTP_PASSWORD'] : secretIn(file),
    HEARSAY_SMTP_TLS: tls,
  })
}

function secretIn(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (thrown) {
    throw new HearsayError('file-unreadable', { file, reason: thrown instanceof Error ? thrown.message : String(thrown) }, { where: file, cause: thrown })
  }
}
