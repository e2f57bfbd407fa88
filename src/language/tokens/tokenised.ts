import type { Span } from '../../words/index.ts'

/** One word in the sense of Universal Dependencies, `[from, to)` in UTF-16 units of the text. */
export interface TokenisedWord {
  /** As written, except for the words of a multiword token (es `del`: `de`, `el`), which share their token's span. */
  readonly form: string
  readonly from: number
  readonly to: number
}

export interface TokenisedSentence {
  readonly words: readonly TokenisedWord[]
  readonly span: Span
}

export interface TokenisedText {
  readonly sentences: readonly TokenisedSentence[]
}
