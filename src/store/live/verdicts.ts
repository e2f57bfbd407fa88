import type { JudgedKind, Verdict } from '../../words/index.ts'
import type { Page, PageOptions } from '../listed.ts'

/** Which verdicts. */
export interface VerdictOptions extends PageOptions {
  readonly kind?: JudgedKind
  /** Who gave it. */
  readonly by?: string
  /** What all versions of a report share. */
  readonly report?: string
  /** Of the random sample with this seed. */
  readonly sample?: string
}

/** What people say of items of readings. Of an item there may be several; the last counts. */
export interface Verdicts {
  add(verdict: Verdict): Promise<void>
  /** The one that was taken back; undefined where there is none. */
  remove(id: string): Promise<Verdict | undefined>
  /** The newest first. */
  list(options?: VerdictOptions): Promise<Page<Verdict>>
  /** Those of some reports (what all versions of each share), in the order they were given. */
  of(reports: readonly string[]): Promise<readonly Verdict[]>
  /** All of them in the order they were given. */
  all(): AsyncGenerator<Verdict>
}
