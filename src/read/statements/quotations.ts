import type { Annotated } from '../../language/index.ts'
import type { Span } from '../../words/index.ts'
import { dashedStretches } from './dashes.ts'
import { markedStretches } from './marks.ts'
import { wordsIn, type Words } from '../words.ts'

/** A quoted stretch of the text, found by its marks or its dash before anything else is read. */
export interface Quotation {
  readonly kind: 'marks' | 'dash'
  /** Characters with marks, or with the dash. */
  readonly span: Span
  /** Words inside: without marks, without the dash. */
  readonly words: Words
  /** Words with marks; for a dash the same as `words`. */
  readonly outer: Words
  /** Paragraphs of its first and last word. */
  readonly paragraph: number
  readonly lastParagraph: number
  readonly opensParagraph: boolean
  readonly asides: readonly Words[]
}

/** All quotations of a text, and which of them a word stands in. */
export interface Quotations {
  readonly all: readonly Quotation[]
  /** Number of the quotation in marks around each word, -1 for none. */
  readonly marked: Int32Array
  /** Number of the dash quotation around each word, -1 for none. */
  readonly dashed: Int32Array
}

/** Finds quotations. Linear in the text. */
export function quotationsOf(text: Annotated, paragraphOf: Int32Array): Quotations {
  const marks = markedStretches(text).map(({ span, inner }): Quotation => {
    const outer = wordsIn(text, span)
    const paragraph = paragraphOf[outer[0]] ?? 0
    return {
      kind: 'marks',
      span,
      words: wordsIn(text, inner),
      outer,
      paragraph,
      lastParagraph: paragraphOf[Math.max(outer[0], outer[1] - 1)] ?? paragraph,
      opensParagraph: text.paragraphs[paragraph]?.[0] === span[0],
      asides: [],
    }
  })
  const dashes = dashedStretches(text).map((found): Quotation => {
    const words = wordsIn(text, found.inner)
    return {
      kind: 'dash',
      span: found.span,
      words,
      outer: words,
      paragraph: found.paragraph,
      lastParagraph: found.paragraph,
      opensParagraph: found.opensParagraph,
      asides: found.asides.map((aside) => wordsIn(text, aside)),
    }
  })
  const all = [...marks, ...dashes].filter(({ words }) => words[1] > words[0]).sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const marked = new Int32Array(text.length).fill(-1)
  const dashed = new Int32Array(text.length).fill(-1)
  all.forEach(({ kind, words }, index) => (kind === 'marks' ? marked : dashed).fill(index, words[0], words[1]))
  return { all, marked, dashed }
}

/** Paragraph number of each word. */
export function paragraphsOf(text: Annotated): Int32Array {
  const of = new Int32Array(text.length)
  let paragraph = 0
  for (let word = 0; word < text.length; word++) {
    while (paragraph + 1 < text.paragraphs.length && text.from[word]! >= text.paragraphs[paragraph + 1]![0]) paragraph++
    of[word] = paragraph
  }
  return of
}
