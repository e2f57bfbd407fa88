import { scaleTime } from 'd3-scale'
import type { Spot } from '../stand.ts'
import { joined, wrapped } from '../wrapped.ts'
import { levelsOf } from './levels.ts'
import { spanOf } from './span-of.ts'
import type { Lane, LaneEvent, LaneMark } from './lane.ts'

/** A report where it stands. */
export type PlacedMark = LaneMark & Spot

/** A row where it stands. */
export interface PlacedLane {
  readonly id: string
  readonly y: number
  readonly height: number
  /** The words before it, from the first line's foot on. */
  readonly lines: readonly string[]
  readonly linesY: number
  readonly under: readonly string[]
  readonly label: Spot
  /** Size of the words, for what the pointer reaches. */
  readonly labelSize: readonly [width: number, height: number]
  /** Where its first marks stand. */
  readonly base: number
  readonly event?: (Spot & { readonly length: number; readonly beyond?: 'before' | 'after' | undefined }) | undefined
}

/** A copy and what it is a copy of. */
export interface Thread {
  readonly id: string
  readonly ends: readonly [string, string]
  readonly path: string
}

/** Where everything of the timeline stands. */
export interface LanesLayout {
  readonly height: number
  readonly gutter: number
  readonly from: number
  readonly to: number
  readonly x: (at: number) => number
  /** The lines of the two axes. */
  readonly top: number
  readonly bottom: number
  readonly lanes: readonly PlacedLane[]
  readonly placed: readonly PlacedMark[]
  readonly threads: readonly Thread[]
  /** All that the keyboard goes through, row by row. */
  readonly marks: readonly Spot[]
}

/** Between marks that stand on each other; width of a letter; height of a line of words. */
const [apart, letter, lineHeight] = [12, 6.9, 16]

/** Rows of marks on one scale of time, each under or beside its words; marks that would lie on each other stand below each other. */
export function layLanes(lanes: readonly Lane[], width: number): LanesLayout {
  const gutter = width < 600 ? 0 : Math.round(Math.min(300, width * 0.36))
  const [from, to] = spanOf(lanes)
  const x = scaleTime([from, to], [gutter + 10, width - 14])
  const top = 34
  let y = top + 6
  const rows = lanes.map((lane, at) => {
    const row = layLane(lane, at, { x, y, gutter, width, span: [from, to] })
    y += row.lane.height
    return row
  })
  const placed = rows.flatMap((row) => row.marks)
  return {
    height: y + 42,
    gutter,
    from,
    to,
    x,
    top,
    bottom: y + 4,
    lanes: rows.map(({ lane }) => lane),
    placed,
    threads: rows.flatMap(({ marks }) => threadsOf(marks)),
    marks: rows.flatMap(({ lane, marks }) => [lane.label, ...(lane.event ? [lane.event] : []), ...marks]),
  }
}

interface Around {
  readonly x: (at: number) => number
  readonly y: number
  readonly gutter: number
  readonly width: number
  readonly span: readonly [number, number]
}

function layLane(
  { label, event, marks }: Lane,
  lane: number,
  { x, y, gutter, width, span }: Around,
): { readonly lane: PlacedLane; readonly marks: readonly PlacedMark[] } {
  const room = gutter === 0 ? width : gutter - 18
  const lines = wrapped(label.text, room / letter, 3)
  const under = joined(label.under, room / (letter * 0.86))
  const wordsHigh = (lines.length + under.length) * lineHeight
  const above = gutter === 0 ? wordsHigh + 4 : 0
  const base = y + above + (event ? 30 : 20)
  const ordered = marks.toSorted((a, b) => a.at - b.at)
  const xs = ordered.map(({ at }) => x(at))
  const levels = levelsOf(xs, apart)
  const deepest = Math.max(0, ...levels)
  const foot = base + deepest * apart + 16
  const height = Math.max(foot, y + wordsHigh + 14) - y
  return {
    lane: {
      id: label.id,
      y,
      height,
      lines,
      linesY: y + 18,
      under,
      label: { ...label, x: room / 2, y: y + 6 + wordsHigh / 2, lane },
      labelSize: [room + 16, wordsHigh + 6],
      base,
      event: event && { ...layEvent(event, x, span), y: y + above + 12, lane },
    },
    marks: ordered.map((mark, at): PlacedMark => ({ ...mark, x: xs[at] ?? 0, y: base + (levels[at] ?? 0) * apart, lane })),
  }
}

function layEvent(event: LaneEvent, x: (at: number) => number, [from, to]: readonly [number, number]): Omit<NonNullable<PlacedLane['event']>, 'y' | 'lane'> {
  const beyond = event.to < from ? 'before' : event.from > to ? 'after' : undefined
  const begin = x(Math.min(to, Math.max(from, event.from)))
  const end = x(Math.min(to, Math.max(from, event.to)))
  return { ...event, x: (begin + end) / 2, length: end - begin, beyond }
}

function threadsOf(marks: readonly PlacedMark[]): readonly Thread[] {
  const byId = new Map(marks.map((mark) => [mark.id, mark]))
  return marks.flatMap((mark): Thread[] => {
    const source = mark.source === undefined ? undefined : byId.get(mark.source)
    return source && source !== mark ? [{ id: `${source.id} ${mark.id}`, ends: [source.id, mark.id], path: pathBetween(source, mark) }] : []
  })
}

/** A thread hangs below its row where both ends are level, so that it does not run through what stands between. */
function pathBetween(a: Spot, b: Spot): string {
  const middle = (a.x + b.x) / 2
  const hang = Math.abs(a.y - b.y) < 1 ? Math.min(9, 4 + Math.abs(a.x - b.x) * 0.04) * (4 / 3) : 0
  return `M${place(a.x)} ${place(a.y)}C${place(middle)} ${place(a.y + hang)} ${place(middle)} ${place(b.y + hang)} ${place(b.x)} ${place(b.y)}`
}

function place(value: number): string {
  return String(Math.round(value * 10) / 10)
}
