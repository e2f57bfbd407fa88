import type { LayoutKind, Reading, Span } from '../../words/index.ts'

/** What some words are in the statements of a report: numbers of statements, from 1. */
export const parts = ['content', 'cue', 'speaker', 'via', 'addressee', 'target'] as const
export type Part = (typeof parts)[number]

/** A stretch of the text in which nothing begins or ends. */
export interface Segment {
  readonly span: Span
  readonly of: Readonly<Record<Part, readonly number[]>>
  readonly block?: LayoutKind
}

interface Mark {
  readonly part: Part | 'block'
  readonly statement: number
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
  for (const block of layout) add({ part: 'block', statement: 0, block: block.kind }, block.span)
  for (const [at, statement] of reading.statements.entries()) {
    const mark = (part: Part, spans: readonly (Span | undefined)[]): void => {
      for (const span of spans) if (span) add({ part, statement: at + 1 }, span)
    }
    mark('content', statement.content)
    mark('cue', [statement.cue])
    mark('speaker', [statement.speaker?.span])
    mark(
      'via',
      statement.via.map((role) => role.span),
    )
    mark(
      'addressee',
      statement.addressees.map((role) => role.span),
    )
    mark(
      'target',
      statement.targets.map((role) => role.span),
    )
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
  const of = (part: Part): number[] => [...new Set(open.filter((mark) => mark.part === part).map((mark) => mark.statement))]
  const block = open.find((mark) => mark.part === 'block')?.block
  return {
    span,
    of: { content: of('content'), cue: of('cue'), speaker: of('speaker'), via: of('via'), addressee: of('addressee'), target: of('target') },
    ...(block && { block }),
  }
}

function push(map: Map<number, Mark[]>, at: number, mark: Mark): void {
  const there = map.get(at)
  if (there) there.push(mark)
  else map.set(at, [mark])
}
