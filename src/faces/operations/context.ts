import type { Fetcher, Poster } from '../../intake/index.ts'
import type { Account, Store } from '../../store/index.ts'
import type { Languages, OpenAlerts, Presence, ReadOne } from '../../watch/index.ts'
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
  /** Tries an alert. */
  readonly alerts: Pick<OpenAlerts, 'test'>
}

/** Who asks for an operation; what a session or token may do counts, not what its account may. */
export type Caller = Pick<Account, 'id' | 'name' | 'role'>
