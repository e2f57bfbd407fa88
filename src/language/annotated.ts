import type { Language, Span } from '../words/index.ts'

export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

export type NameKind = 'PER' | 'ORG' | 'LOC'
export type NameTag = 'O' | `B-${NameKind}` | `I-${NameKind}`

/** Words `[firstWord, endWord)` and the characters they cover. */
export interface Sentence {
  readonly firstWord: number
  readonly endWord: number
  readonly span: Span
}

/**
 * One report's text with the language layer on it, as columns: entry `i` of every column is word `i` of the report (a word
 * in the sense of Universal Dependencies). The words of a multiword token (es `del` = de + el) share its span.
 */
export interface Annotated {
  readonly text: string
  readonly language: Language
  /** Number of words. */
  readonly length: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly form: readonly string[]
  readonly lemma: readonly string[]
  readonly upos: readonly Upos[]
  /** UD features, `Gender=Masc|Number=Sing`, or `_`. */
  readonly feats: readonly string[]
  /** Index of the head word in the same columns, -1 for a root. */
  readonly head: Int32Array
  /** UD relation with subtype, as `nsubj:pass`. */
  readonly relation: readonly string[]
  /** BIO tag of names. */
  readonly name: readonly NameTag[]
  /** Sentence number of each word. */
  readonly sentenceOf: Int32Array
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Span[]
}
