/** Something that is watched. */
export interface WatchedSource {
  readonly id: string
  readonly kind: 'feed' | 'page' | 'sitemap' | 'folder'
  /** Address or path, as it is asked for now. */
  readonly address: string
  readonly title?: string
  /** Where it stands in a list of feeds (OPML), outermost first. */
  readonly group?: readonly string[]
  readonly addedAt: string
  readonly paused: boolean
  /** Chosen to be asked every minute while news breaks. */
  readonly crisis: boolean
  /** When it is to be asked next; absent where it never is again. */
  readonly nextAt?: string
  /** What the watcher remembers of it: validators, rule of identity, gaps between entries, failures. JSON that the watcher knows, and nobody else. */
  readonly state: SourceState
}

/** What became of asking it; all of it is shown to people. */
export interface SourceState {
  readonly lastAskedAt?: string
  /** An answer that could be read, also "nothing has changed". */
  readonly lastSuccessAt?: string
  /** A report that was not there before. */
  readonly lastNewAt?: string
  /** In a row. */
  readonly failures: number
  /** Of the last asking; absent where it went well. */
  readonly error?: { readonly code: string; readonly message: string; readonly hint: string }
  /** It said it is no more, or moved where nothing may be fetched: it is not asked again until a person says so. */
  readonly ended?: boolean
  /** Reports it gave, and versions of those. */
  readonly reports: number
  readonly versions: number
  /** What only the watcher reads. */
  readonly memory?: Readonly<Record<string, unknown>>
}

/** What may be changed of a source. What may be absent is taken away where it is named as `undefined`. An address that another source has is not taken. */
export type SourceEdit = Partial<Pick<WatchedSource, 'address' | 'paused' | 'crisis' | 'state'>> & {
  readonly [Name in 'title' | 'group' | 'nextAt']?: WatchedSource[Name] | undefined
}

/**
 * Sources that are watched. The log of changes tells of each that is new or gone, and of one whose status (`well`, `failing`, `paused`, `ended`), title,
 * address or `crisis` is other than before, in the same transaction: whoever edits or gives back adds nothing to it.
 */
export interface Sources {
  /** Keeps one, unless its address is there; tells the one that is. */
  add(source: WatchedSource): Promise<WatchedSource>
  list(): Promise<readonly WatchedSource[]>
  get(id: string): Promise<WatchedSource | undefined>
  /** Changes what is told, leaves the rest; undefined where there is none. */
  edit(id: string, edit: SourceEdit): Promise<WatchedSource | undefined>
  /** The reports it gave stay. False where there is none. */
  remove(id: string): Promise<boolean>
  /** Those that are due at this time, neither paused nor ended, and that nobody else has, the longest waiting first, each lent to this holder until the lease ends. */
  take(now: string, holder: string, leaseUntil: string, limit: number): Promise<readonly WatchedSource[]>
  /** Lengthens the leases that this holder still has on these; tells which those are. */
  extend(ids: readonly string[], holder: string, leaseUntil: string): Promise<readonly string[]>
  /** Gives back what was taken, changed. Does nothing for one whose lease another has meanwhile. */
  giveBack(id: string, holder: string, edit: SourceEdit): Promise<void>
}
