import type { Reading } from '../api/index.ts'
import type { Span } from './segments.ts'

type Layout = Reading['report']['layout']

/** A paragraph of a report, and what it is where it is not running text. */
export interface Paragraph {
  readonly span: Span
  readonly kind: Layout[number]['kind'] | 'text'
}

/**
 * The paragraphs of a text: what stands between blank lines, and every line that the layout tells apart. The white space between them is in none; a line
 * is what the layout says where that covers more than half of it.
 */
export function paragraphs(text: string, layout: Layout): Paragraph[] {
  const found: Paragraph[] = []
  let before: { readonly item: Layout[number] | undefined; readonly end: number } | undefined
  const sorted = layout.toSorted((a, b) => a.span[0] - b.span[0])
  let next = 0
  for (const span of lines(text)) {
    while ((sorted[next]?.span[1] ?? Infinity) <= span[0]) next += 1
    const item = sorted.slice(next, next + 4).find((it) => covers(it.span, span))
    const last = found.at(-1)
    // Lines of running text that no blank line parts, or of one heading, are one paragraph.
    if (last && before && before.item === item && !/\n[^\S\n]*\n/u.test(text.slice(before.end, span[0] + 1))) {
      found[found.length - 1] = { ...last, span: [last.span[0], span[1]] }
    } else {
      found.push({ span, kind: item?.kind ?? 'text' })
    }
    before = { item, end: span[1] }
  }
  return found.flatMap((it) => shorter(text, it))
}

/** Nobody writes paragraphs of so many code units: a text without any would be one, and too long to be drawn anew at every key. */
const longest = 4000

/** A paragraph in parts that can be drawn, cut between words. */
function shorter(text: string, { span: [from, to], kind }: Paragraph): readonly Paragraph[] {
  const parts: Paragraph[] = []
  let begin = from
  while (to - begin > longest) {
    const gap = text.slice(begin, begin + longest).search(/\s\S*$/u)
    const end = gap <= 0 ? begin + longest : begin + gap
    parts.push({ span: [begin, end], kind })
    begin = gap <= 0 ? end : end + 1
  }
  return [...parts, { span: [begin, to], kind }]
}

/** Every line with something in it, without the white space at its ends. */
function lines(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap(({ 0: line, index }): Span[] => {
    const words = line.trim()
    if (words === '') return []
    const from = index + line.length - line.trimStart().length
    return [[from, from + words.length]]
  })
}

function covers([from, to]: Span, [low, high]: Span): boolean {
  return Math.min(to, high) - Math.max(from, low) > (high - low) / 2
}
