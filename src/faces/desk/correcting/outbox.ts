/** A write, as it waits in the browser for the server. */
export interface Waiting {
  /** The same for every try: sent twice, it is done once. */
  readonly key: string
  readonly method: 'POST' | 'DELETE'
  readonly path: string
  readonly body?: unknown
  /** What it changes (`/reports/…`), and the state of that which was seen. */
  readonly subject?: string
  readonly ifMatch?: string
  /** What it does, for people. */
  readonly about: string
  /** Where it was done. */
  readonly link: string
  readonly at: string
  /** Why the server did not take it. */
  readonly refused?: Refusal | undefined
}

/** Why a write was not taken. */
export interface Refusal {
  readonly code: string
  readonly message: string
}

/** What came of a try: done, no server, or no. */
export type Fate = { readonly is: 'done'; readonly answer: unknown } | { readonly is: 'later' } | { readonly is: 'refused'; readonly why: Refusal }

/** What the queue needs of its browser. */
export interface OutboxHost {
  /** The queue as it is kept now: other pages write there, too. */
  read(): readonly Waiting[]
  write(waiting: readonly Waiting[]): void
  send(waiting: Waiting): Promise<Fate>
  /** The ETag of what a path shows now, after a change of our own. */
  etagOf(path: string): Promise<string | undefined>
  /** One was done, or refused. */
  told(waiting: Waiting, fate: Fate): void
}

/** Writes that wait for the server: sent in the order they were made, none dropped but by a person. */
export interface Outbox {
  put(waiting: Waiting): void
  /** Sends what waits until one has to wait on. Those that were refused stay and are not tried again. */
  flush(): Promise<void>
  /** Tries one that was refused again, on another state where that is told. */
  again(key: string, ifMatch?: string): void
  drop(key: string): void
}

/** Opens the queue that a browser keeps. */
export function openOutbox(host: OutboxHost): Outbox {
  let sending = false

  const change = (key: string, to: (it: Waiting) => Waiting | undefined): void =>
    host.write(host.read().flatMap((it) => (it.key === key ? (to(it) ?? []) : it)))

  /** What else waits on the state that a write of our own has changed goes by the new one. */
  async function follow({ subject, ifMatch }: Waiting): Promise<void> {
    const same = (it: Waiting): boolean => it.subject === subject && it.ifMatch === ifMatch && !it.refused
    if (subject === undefined || ifMatch === undefined || !host.read().some(same)) return
    const etag = await host.etagOf(subject)
    if (etag !== undefined) host.write(host.read().map((it) => (same(it) ? { ...it, ifMatch: etag } : it)))
  }

  return {
    put: (waiting) => host.write([...host.read(), waiting]),
    async flush() {
      if (sending) return
      sending = true
      try {
        for (let next = first(host.read()); next; next = first(host.read())) {
          const one = next
          const fate = await host.send(one)
          if (fate.is === 'later') return
          if (fate.is === 'refused') change(one.key, (it) => ({ ...it, refused: fate.why }))
          else {
            change(one.key, () => undefined)
            await follow(one)
          }
          host.told(one, fate)
        }
      } finally {
        sending = false
      }
    },
    again: (key, ifMatch) => change(key, (it) => ({ ...it, refused: undefined, ...(ifMatch !== undefined && { ifMatch }) })),
    drop: (key) => change(key, () => undefined),
  }
}

function first(waiting: readonly Waiting[]): Waiting | undefined {
  return waiting.find(({ refused }) => !refused)
}
