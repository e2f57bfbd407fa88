import type { Annotated } from '../../language/index.ts'
import type { Span } from '../../words/index.ts'

/** One paragraph of the report as its layout is read from it. */
export interface Line {
  readonly text: string
  readonly span: Span
  /** Whether the line before follows without a blank line. */
  readonly touchesPrevious: boolean
}

/** Beyond this many characters a paragraph is prose whatever it begins with. */
export const longestFurniture = 600

/** The paragraphs of the report; of a long one only as much text as furniture can have. */
export function linesOf({ text, paragraphs }: Pick<Annotated, 'text' | 'paragraphs'>): readonly Line[] {
  return paragraphs.map((span, index) => {
    const before = index > 0 ? (paragraphs[index - 1]?.[1] ?? 0) : span[0]
    return {
      text: text.slice(span[0], Math.min(span[1], span[0] + longestFurniture + 1)),
      span,
      touchesPrevious: index > 0 && breaksIn(text, before, span[0]) < 2,
    }
  })
}

/** Whether the whole line was looked at. */
export function isShort(line: Line): boolean {
  return line.text.length <= longestFurniture
}

function breaksIn(text: string, from: number, to: number): number {
  let breaks = 0
  for (let index = from; index < to && breaks < 2; index++)
    if (text.charCodeAt(index) === 10 || (text.charCodeAt(index) === 13 && text.charCodeAt(index + 1) !== 10)) breaks++
  return breaks
}
