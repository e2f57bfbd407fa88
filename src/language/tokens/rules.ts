import type { TokenRules } from '../../text/index.ts'

/** A part of a token that is a word of its own: characters `[from, to)` of the token, or the whole token for `del`. */
export interface WordPart {
  readonly form: string
  /** Offset inside the token; parts of a multiword token all cover it whole. */
  readonly from: number
  readonly to: number
}

/** What a language adds to the engine: how tokens end, and which tokens are several words. */
export interface WordRules {
  readonly tokens: TokenRules
  /** Words of a token, or nothing where it is one word. */
  readonly parts: (token: string) => readonly WordPart[] | undefined
  /** Abbreviations, lower case with their full stop, that never end a sentence. */
  readonly open: ReadonlySet<string>
}
