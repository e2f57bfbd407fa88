import type { Reading, Span } from '../../words/index.ts'

/** A stretch of a text, to be told on its own. */
export interface Passage {
  readonly text: string
  readonly span: Span
  /** Whether a stretch of the whole text lies in it. */
  readonly holds: (span: Span) => boolean
  /** A stretch of the whole text, in code points of the passage. */
  readonly points: (span: Span) => [number, number]
}

/** The paragraph around a place. */
export function paragraphAt({ report: { text } }: Reading, [from]: Span): Passage {
  const begin = text.lastIndexOf('\n', Math.max(0, from - 1)) + 1
  const end = text.indexOf('\n', from)
  return passage(text, [begin, end < 0 ? text.length : end])
}

/** The sentence around a stretch, as far as stops tell; further where the stretch goes further. */
export function sentenceAt({ report: { text } }: Reading, [from, to]: Span): Passage {
  let begin = 0
  let end = text.length
  for (const stop of text.matchAll(/(?<=[.!?…]["»”’)]*)\s+|\n+/gu)) {
    if (stop.index + stop[0].length <= from) begin = stop.index + stop[0].length
    else if (stop.index >= to) {
      end = stop.index
      break
    }
  }
  return passage(text, [begin, end])
}

function passage(whole: string, [from, to]: Span): Passage {
  const text = whole.slice(from, to)
  return {
    text,
    span: [from, to],
    holds: (span) => span[0] >= from && span[1] <= to,
    points: (span) => [pointsIn(text, span[0] - from), pointsIn(text, span[1] - from)],
  }
}

/** Code points before a place. Gold counts them, the program counts UTF-16 code units. */
function pointsIn(text: string, place: number): number {
  let points = 0
  for (const _ of text.slice(0, Math.max(0, place))) points++
  return points
}
