/** Where words stand: `[start, end)` in UTF-16 code units. */
export type Span = readonly [from: number, to: number]

/** Words that are marked, and as what. */
export interface Marked<Mark> {
  readonly span: Span
  readonly mark: Mark
}

/** A stretch of text in which the same marks hold from end to end. */
export interface Segment<Mark> {
  readonly from: number
  readonly to: number
  readonly words: string
  /** What holds in it, what began first before what began in it. */
  readonly marks: readonly Mark[]
}

/**
 * Cuts a text, or a part of it, wherever something that is marked begins or ends, so that marks may overlap as they like: the pieces put together are the
 * text again, to the letter. What is marked outside the text, or nowhere, is left out.
 */
export function segments<Mark>(text: string, marked: readonly Marked<Mark>[], [low, high]: Span = [0, text.length]): Segment<Mark>[] {
  const begin = Math.max(0, low)
  const end = Math.min(text.length, high)
  const inside = marked
    .map(({ span: [from, to], mark }) => ({ from: Math.max(begin, from), to: Math.min(end, to), mark }))
    .filter(({ from, to }) => from < to)
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
  const edges = [...new Set([begin, end, ...inside.flatMap(({ from, to }) => [from, to])])].toSorted((a, b) => a - b)
  const found: Segment<Mark>[] = []
  let open: readonly (typeof inside)[number][] = []
  let next = 0
  for (const [at, from] of edges.entries()) {
    const to = edges[at + 1]
    if (to === undefined) break
    const began: (typeof inside)[number][] = []
    for (let it = inside[next]; it && it.from === from; it = inside[next]) {
      began.push(it)
      next += 1
    }
    open = [...open.filter((it) => it.to > from), ...began]
    found.push({ from, to, words: text.slice(from, to), marks: open.map(({ mark }) => mark) })
  }
  return found
}
