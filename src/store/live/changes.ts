/** One thing that changed in the store. */
export interface Change {
  /** Grows with every change, in the order they were stored; no number is given twice, and none is seen before all lower ones. */
  readonly seq: number
  /** When it was stored. */
  readonly at: string
  readonly kind: ChangeKind
  readonly fate: 'new' | 'changed' | 'gone'
  /** Of a report the version, of an alert the news. */
  readonly id: string
  /** Story of a claim; item of a report that has a new version, or was read later than it was kept; item a correction is about; search of an alert. */
  readonly of?: string
  /** What a story, claim, source or account was before; absent where it is new. */
  readonly before?: ChangeFacts
  /** What it is now; absent where it is gone. */
  readonly after?: ChangeFacts
}

export type ChangeKind = 'report' | 'story' | 'claim' | 'correction' | 'source' | 'alert' | 'account'

/** What is told of something that changed, enough to say in a line what is new. */
export interface ChangeFacts {
  /** Title of a report or story, title or address of a source, text of a claim, kind of a correction, name of an alert's search or of an account. */
  readonly text?: string
  /** Of a claim: whether it is worth showing first. */
  readonly main?: boolean
  /** Of a claim; of a source `well`, `failing`, `paused`, `ended`; of an account `open`, `closed`. */
  readonly status?: string
  readonly reports?: number
  /** Of a story. */
  readonly claims?: number
  readonly newsrooms?: number
  readonly origins?: number
  /** How many claims it contradicts. */
  readonly contradicts?: number
  /** Its numbers that stand, current and disputed ones, as `kind min–max`, in order of kind. */
  readonly values?: readonly string[]
}

/** The log of what changed, written in the same transaction as the change itself. Old entries are dropped; what is told to be missing is a gap. */
export interface Changes {
  /** Numbers of the oldest that is kept and of the newest; both 0 where there is none yet. */
  range(): Promise<{ readonly first: number; readonly last: number }>
  /** Those after this number, the oldest first, 500 unless told. `gap` where some after it were dropped, or the number is higher than any (a store put back from a copy): what was seen so far is no base to go on from. */
  after(seq: number, limit?: number): Promise<{ readonly items: readonly Change[]; readonly gap: boolean }>
  /** The newest first, of one kind, without one, of one story, or without claims that neither are nor were main where told. */
  newest(options?: {
    readonly limit?: number
    readonly kind?: ChangeKind
    readonly except?: ChangeKind
    readonly story?: string
    readonly main?: boolean
    readonly before?: number
  }): Promise<readonly Change[]>
  /** Adds an entry that no other write makes: those of reports, the record, corrections, sources, accounts and alerts are written with what they tell of. Tells its number. */
  add(change: Omit<Change, 'seq'>): Promise<number>
  /** Drops all but so many of the newest; the newest of all stays. Tells how many went. */
  trim(keep: number): Promise<number>
  /** Calls whenever something may have changed, by this program or another; stops by what it returns. Several changes may be one call. */
  follow(changed: () => void): () => void
}
