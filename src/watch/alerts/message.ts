import type { NewsBody } from './news.ts'

/** What goes to one target at a time. */
export interface Message {
  /** The same every time it is tried. */
  readonly id: string
  readonly search: { readonly id: string; readonly name: string }
  readonly news: readonly NewsBody[]
  /** RFC 3339 UTC. */
  readonly madeAt: string
  /** Somebody wants to see whether it arrives. */
  readonly test: boolean
}

/** What became of a try to send it. */
export interface Sent {
  readonly taken: boolean
  /** What the other side said. */
  readonly answer: string
  /** It does not want it, now or later. */
  readonly forGood?: boolean
  /** When it may be tried again, in milliseconds since 1970. */
  readonly notBefore?: number
}
