/** A search that somebody keeps, and when it tells of news. */
export interface SavedSearch {
  readonly id: string
  /** Whose it is. */
  readonly account?: string
  readonly name: string
  /** What it looks for and when it tells: JSON as `watch/alerts` checks it. */
  readonly conditions: Readonly<Record<string, unknown>>
  /** Where news go: JSON as `watch/alerts` checks it. */
  readonly targets: readonly Readonly<Record<string, unknown>>[]
  readonly madeAt: string
  /** Nothing is sent before. */
  readonly mutedUntil?: string
  /** Minutes between two messages; news meanwhile go in one. */
  readonly digest?: number
}

/** Something a saved search told. */
export interface News {
  /** What it is told by: the same is never told twice by one search. */
  readonly key: string
  readonly search: string
  readonly at: string
  /** What is sent: JSON. */
  readonly body: Readonly<Record<string, unknown>>
}

/** A message on its way to one target. */
export interface Delivery {
  readonly id: string
  readonly search: string
  /** Place of the target in the search's list. */
  readonly target: number
  /** Keys of the news in it. */
  readonly news: readonly string[]
  readonly madeAt: string
  readonly dueAt: string
  readonly tries: number
  readonly state: 'waiting' | 'sent' | 'failed'
  readonly reason?: string
}

/** Saved searches, the news they told, and messages on their way. */
export interface Alerts {
  searches(): Promise<readonly SavedSearch[]>
  search(id: string): Promise<SavedSearch | undefined>
  save(search: SavedSearch): Promise<void>
  /** Its news and its messages go with it. False where there is none. */
  remove(id: string): Promise<boolean>
  /** How far the log of changes was looked through, 0 at first. It never goes back. */
  seen(): Promise<number>
  /**
   * Keeps news whose key the search has not told, the messages that carry them, and how far the log was looked through: all or nothing. Tells the keys
   * that are new. Of a message only the news that are new are kept, and nothing where none is left. One that falls due at the very moment of another of
   * the same search and target, which was never tried and is not lent, goes into that one: what is told meanwhile comes in one message. One whose id is
   * there is left as it is; news of a search that is gone are passed over. The log of changes tells of each that is new (kind `alert`, of its search).
   */
  keepNews(news: readonly News[], deliveries: readonly Delivery[], seen: number): Promise<readonly string[]>
  /** The newest first; from the news after this key on where one is told. */
  news(search: string, options?: { readonly limit?: number; readonly before?: string }): Promise<readonly News[]>
  /** Those of these keys, in their order. */
  newsOf(search: string, keys: readonly string[]): Promise<readonly News[]>
  /** Messages that are due, lent to this holder until the lease ends. */
  takeDue(now: string, holder: string, leaseUntil: string, limit: number): Promise<readonly Delivery[]>
  /** Gives back what was lent, changed. Does nothing for one whose lease another has meanwhile. */
  giveBack(delivery: Delivery, holder: string): Promise<void>
  /** The newest first. */
  deliveries(search: string, limit?: number): Promise<readonly Delivery[]>
}
