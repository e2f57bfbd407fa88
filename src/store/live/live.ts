import type { Account, Accounts } from './accounts.ts'
import type { Alerts } from './alerts.ts'
import type { Answers } from './answers.ts'
import type { Changes } from './changes.ts'
import type { Duties } from './duties.ts'
import type { Sources } from './sources.ts'
import type { Verdicts } from './verdicts.ts'

export type * from './accounts.ts'
export type * from './alerts.ts'
export type * from './answers.ts'
export type * from './changes.ts'
export type * from './duties.ts'
export type * from './sources.ts'
export type * from './verdicts.ts'

/** What a store that is watched and served keeps besides reports and their record. Every time is RFC 3339 UTC and comes from the caller. */
export interface Live {
  /** What changed, in order. */
  readonly changes: Changes
  /** Feeds, pages, sitemaps and folders that are watched. */
  readonly sources: Sources
  /** Who may do what. */
  readonly accounts: Accounts
  /** Searches that tell of news, and what they told. */
  readonly alerts: Alerts
  /** What people say of what was read: right or wrong. */
  readonly verdicts: Verdicts
  /** Answers to requests that may be sent twice. */
  readonly answers: Answers
  /** Which of several programs on one store does what only one should do. */
  readonly duties: Duties
}

/** Who is asking, as far as the store is told. */
export type Asker = Pick<Account, 'id' | 'role'>
