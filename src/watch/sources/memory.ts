import type { Validators } from '../../intake/index.ts'
import type { SourceState } from '../../store/index.ts'
import type { IdentityRule } from '../../words/index.ts'
import type { Skips } from './pace/skip.ts'

/** A page that is to be fetched because a feed has only the beginning of it, or a sitemap only its address. */
export interface WaitingPage {
  readonly url: string
  /** What the list says of it that the page may not. */
  readonly said: {
    readonly identity: readonly string[]
    readonly guid?: string
    readonly title?: string
    readonly outlet?: string
    readonly language?: string
    readonly publishedAt?: string
    readonly updatedAt?: string
  }
  readonly tries: number
  /** Not before, RFC 3339; at once unless told. */
  readonly notBefore?: string
}

/** What the watcher remembers of a source from one asking to the next, as JSON. */
export interface Memory {
  /** Of the last version that was read well, as a pair. */
  readonly validators?: Validators
  /** Whether it answers "nothing has changed" where that is so; absent until it was seen to or not to. */
  readonly saves?: boolean
  /** What the last version was, to know it again where it is sent again. */
  readonly body?: string
  /** What tells its entries apart. Chosen once. */
  readonly rule?: IdentityRule
  /** The entries it listed last, each with what it said, as hashes. */
  readonly entries?: Readonly<Record<string, string>>
  /** When its newest entries came, in milliseconds since 1970. */
  readonly times?: readonly number[]
  /** Pages that wait to be fetched. */
  readonly pages?: readonly WaitingPage[]
  /** While pages wait: when the source itself is to be asked, RFC 3339. */
  readonly askAt?: string
  /** Shortest wait it asks for, in milliseconds: what stands in the feed, and that or what its server says where that is longer. */
  readonly ttl?: number
  readonly asks?: number
  readonly skips?: Skips
  /** Where it says it has moved for good, and since when. */
  readonly moved?: { readonly to: string; readonly since: string }
  /** Longest wait that a person wants, in milliseconds. */
  readonly every?: number
  /** A person wants no pages fetched. */
  readonly teasers?: boolean
  /** Files of a folder that were read: size, time of the last change and hash. */
  readonly files?: Readonly<Record<string, string>>
}

/** What is remembered in the state of a source. */
export function memoryOf({ memory = {} }: SourceState): Memory {
  return memory // only the watcher writes it
}

/** A state with this to remember. */
export function remembering(state: SourceState, memory: Memory): SourceState {
  return { ...state, memory: { ...memory } }
}
