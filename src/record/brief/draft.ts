import type { Citation } from '../../words/index.ts'

/** A sentence before it is known whether its words bear it out. */
export interface DraftSentence {
  readonly text: string
  readonly citations: readonly [Citation, ...Citation[]]
  /** Words of ours in it that have a capital: names of languages. */
  readonly labels?: readonly string[]
  /** Ids of the claims it tells; those its citations assert unless told. */
  readonly claims?: readonly string[]
}

/** The text as a sentence: its first letter a capital, a full stop behind it. */
export function asSentence(text: string): string {
  const begun = text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  return /[.!?…]["”»’']*$/u.test(begun) ? begun : `${begun}.`
}

/** Citations, each once. */
export function distinct([first, ...others]: readonly [Citation, ...Citation[]]): readonly [Citation, ...Citation[]] {
  const kept: [Citation, ...Citation[]] = [first]
  for (const citation of others) {
    const { report, span } = citation
    if (!kept.some((it) => it.report === report && it.span[0] <= span[0] && span[1] <= it.span[1])) kept.push(citation)
  }
  return kept
}
