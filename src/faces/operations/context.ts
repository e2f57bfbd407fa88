import type { Fetcher, Poster } from '../../intake/index.ts'
import type { Account, Store } from '../../store/index.ts'
import type { Backups, Languages, OpenAlerts, Passwords, Presence, ReadOne } from '../../watch/index.ts'
import type { ReportInput } from '../../words/index.ts'

/** What operations work on. */
export interface Context {
  readonly store: Store
  /** Opened as they are needed. */
  readonly languages: Languages
  /** Reads a report that somebody gives. */
  readonly read: ReadOne
  /** Joins what came or was corrected since the last time; may be asked for while it is at work. */
  readonly joined: () => Promise<void>
  /** Longest that whoever corrects waits for joining, in milliseconds. */
  readonly patience: number
  /** The time, RFC 3339 UTC. */
  readonly now: () => string
  /** So many bytes that nobody can guess. */
  readonly random: (bytes: number) => Uint8Array
  /** Looks at an address that is to be watched. */
  readonly fetcher: Pick<Fetcher, 'fetch' | 'check'>
  /** Says whether an address may be told of news. */
  readonly poster: Pick<Poster, 'check'>
  /** The reports of the invented night that comes with the package. */
  readonly example: () => Promise<readonly ReportInput[]>
  /** Who looks at what now. */
  readonly presence: Pick<Presence, 'look' | 'list'>
  /** Makes hashes of passwords. */
  readonly passwords: Passwords
  /** Copies of the store. */
  readonly backups: Backups
  /** How the server is set, as far as people who work on it may know. */
  readonly settings: ShownSettings
  /** Tries an alert. */
  readonly alerts: Pick<OpenAlerts, 'test'>
}

/** What is told of the settings of the server. */
export interface ShownSettings {
  /** Time zone of the desk, as the IANA calls it. */
  readonly zone: string
  readonly assistants: { readonly urls: boolean }
  readonly watching: boolean
  readonly joining: boolean
  readonly mail: boolean
  readonly limits: { readonly requests: number; readonly writes: number; readonly bodyMb: number; readonly signInDays: number }
}

/** Who asks for an operation; what a session or token may do counts, not what its account may. */
export type Caller = Pick<Account, 'id' | 'name' | 'role'>
