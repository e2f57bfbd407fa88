import type { Brief, Evidence } from '../../../api/index.ts'

/** A sentence of a brief with the numbers of the words it rests on. */
export interface Sentence {
  readonly text: string
  readonly claims: readonly string[]
  readonly evidence: readonly Evidence[]
  readonly notes: readonly number[]
}

/** A brief with its footnotes: the same words have one number, in the order they are first needed. */
export interface Footnoted {
  readonly sentences: readonly Sentence[]
  /** Number 1 is the first. */
  readonly notes: readonly Evidence[]
}

/** Numbers the words that sentences rest on. */
export function footnoted({ sentences }: Pick<Brief, 'sentences'>): Footnoted {
  const numbers = new Map<string, number>()
  const notes: Evidence[] = []
  const numberOf = (it: Evidence): number => {
    const key = `${it.report} ${it.span.join('-')}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    notes.push(it)
    numbers.set(key, notes.length)
    return notes.length
  }
  return { sentences: sentences.map((it) => ({ ...it, notes: [...new Set(it.evidence.map(numberOf))] })), notes }
}
