/** An answer that is given again when the same request comes again. */
export interface KeptAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Answers by the `Idempotency-Key` of the request. */
export interface Answers {
  /**
   * Takes the key for this request: `yours` to do the work, `other` where another request has it, `busy` while it is being worked on, else the answer.
   * Work that began before `abandonedBefore` and never ended is `yours`: whoever did it died.
   */
  begin(key: string, requestHash: string, now: string, abandonedBefore?: string): Promise<'yours' | 'other' | 'busy' | KeptAnswer>
  end(key: string, answer: KeptAnswer): Promise<void>
  /** Lets go of a key whose work failed, so that it may be tried again. */
  drop(key: string): Promise<void>
  /** Drops those older than this. */
  trim(before: string): Promise<void>
}
