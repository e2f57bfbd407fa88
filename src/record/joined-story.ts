import type { Copy } from '../words/index.ts'
import type { MemberDecisions } from './claims/decided.ts'
import type { Digest } from './digest/index.ts'

/** A story whose reports are joined and read: what claims, timeline and brief are made from. */
export interface JoinedStory {
  /** Id of the story. */
  readonly id: string
  /** Its reports that could be read, in the order of time. */
  readonly digests: readonly Digest[]
  /** Copies whose report is in it. */
  readonly copies: readonly Copy[]
  /** Members of claims that people put together and apart. */
  readonly decisions?: MemberDecisions
}
