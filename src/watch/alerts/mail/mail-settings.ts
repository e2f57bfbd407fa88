import { HearsayError } from '../../../words/index.ts'

/** The mail server news are sent by. */
export interface MailSettings {
  readonly host: string
  /** 587 unless told. */
  readonly port: number
  /** Whose mail it is: an address, or a name and an address. */
  readonly from: string
  readonly user?: string
  readonly password?: string
  /** Whether the connection is sealed: always (STARTTLS, or from the start on port 465), where the server offers it, or never. */
  readonly tls: 'always' | 'offered' | 'never'
}

/** The settings the environment names; undefined where it names no server. Throws `mail-not-set-up`. */
export function mailSettings(environment: Readonly<Record<string, string | undefined>>): MailSettings | undefined {
  const value = (name: string): string | undefined => environment[`HEARSAY_SMTP_${name}`] || undefined
  const [host, from, user, password] = [value('HOST'), value('FROM'), value('USER'), value('PASSWORD')]
  const [port, tls] = [Number(value('PORT') ?? 587), value('TLS') ?? 'always']
  if (host === undefined) return undefined
  if (from === undefined) throw notSetUp('HEARSAY_SMTP_FROM says no address it comes from')
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw notSetUp('HEARSAY_SMTP_PORT is no port')
  if (tls !== 'always' && tls !== 'offered' && tls !== 'never') throw notSetUp('HEARSAY_SMTP_TLS takes always, offered or never')
  return { host, port, from, tls, ...(user !== undefined && { user }), ...(password !== undefined && { password }) }
}

function notSetUp(reason: string): HearsayError {
  return new HearsayError('mail-not-set-up', { reason })
}
