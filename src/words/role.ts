import type { Span } from './span.ts'

/** An actor in a role; `span` only where the statement's own clause or sentence names it. */
export interface Role {
  /** Id of the actor. */
  readonly actor: string
  /** The words that name the actor in the statement's own clause or sentence; absent where another sentence does. */
  readonly span?: Span
}
