import type { LayoutKind, Reading, Role, Span } from '../../words/index.ts'

/** What some words are in the statements and events of a report. */
export const parts = ['content', 'cue', 'speaker', 'via', 'addressee', 'target', 'trigger', 'source'] as const
export type Part = (typeof parts)[number]

/** A stretch of the text in which nothing begins or ends. */
export interface Segment {
  readonly span: Span
  /** Ids of the statements and events the words are part of, by part. */
  readonly of: Readonly<Partial<Record<Part, readonly string[]>>>
  readonly block?: LayoutKind
}

interface Mark {
  readonly part: Part | 'block'
  readonly id: string
  readonly block?: LayoutKind
}

/** The text cut wherever a part of a statement or a block of the layout begins or ends. */
export function segmentsOf(reading: Reading): Segment[] {
  const { text, layout } = reading.report
  const opens = new Map<number, Mark[]>()
  const closes = new Map<number, Mark[]>()
  const add = (mark: Mark, [from, to]: Span): void => {
    if (from >= to) return
    push(opens, from, mark)
    push(closes, to, mark)
  }
  for (const block of layout) add({ part: 'block', id: '', block: block.kind }, block.span)
  const mark = (id: string, part: Part, spans: readonly (Span | undefined)[]): void => {
    for (const span of spans) if (span) add({ part, id }, span)
  }
  const spansOf = (roles: readonly Role[]): readonly (Span | undefined)[] => roles.map(({ span }) => span)
  for (const { id, content, cue, speaker, via, addressees, targets } of reading.statements) {
    mark(id, 'content', content)
    mark(id, 'cue', [cue])
    mark(id, 'speaker', [speaker?.span])
    mark(id, 'via', spansOf(via))
    mark(id, 'addressee', spansOf(addressees))
    mark(id, 'target', spansOf(targets))
  }
  for (const { id, trigger, sources, targets } of reading.events) {
    mark(id, 'trigger', [trigger])
    mark(id, 'source', spansOf(sources))
    mark(id, 'target', spansOf(targets))
  }
  const cuts = [...new Set([0, ...opens.keys(), ...closes.keys(), text.length])].toSorted((a, b) => a - b)
  const open = new Set<Mark>()
  return cuts.slice(0, -1).map((from, at) => {
    for (const mark of closes.get(from) ?? []) open.delete(mark)
    for (const mark of opens.get(from) ?? []) open.add(mark)
    return segment([from, cuts[at + 1] ?? text.length], [...open])
  })
}

function segment(span: Span, open: readonly Mark[]): Segment {
  const of: Partial<Record<Part, string[]>> = {}
  for (const { part, id } of open) {
    if (part === 'block') continue
    const ids = (of[part] ??= [])
    if (!ids.includes(id)) ids.push(id)
  }
  const block = open.find((mark) => mark.part === 'block')?.block
  return {
    span,
    of,
    ...(block && { block }),
  }
}

function push(map: Map<number, Mark[]>, at: number, mark: Mark): void {
  const there = map.get(at)
  if (there) there.push(mark)
  else map.set(at, [mark])
}
