import type { Figure } from '../../api/index.ts'

/** What a source told of a thing that is counted. */
export type FigurePoint = Figure['series'][number]['points'][number]

/** A number a source told, and until when it stood for them. */
export interface Step {
  readonly point: FigurePoint
  /** Milliseconds since 1970. */
  readonly at: number
  readonly value: number
  /** When the source told another; `undefined` for their last. */
  readonly until: number | undefined
  /** Not the last that the source told at that time: a report tells the old number beside the new. */
  readonly aside: boolean
}

/** What a point is drawn at: between its ends, or at the one end that was told ("at least three"). */
export function valueOf({ min, max }: Pick<FigurePoint, 'min' | 'max'>): number | undefined {
  if (min === undefined || max === undefined) return min ?? max
  return (min + max) / 2
}

/** What stands first where a source tells several numbers at once. */
const weight: Readonly<Record<FigurePoint['state'], number>> = { retracted: 0, superseded: 1, disputed: 2, current: 3 }

/** The steps of one source in the order of time. What has no time or no number is only in the table. */
export function stepsOf(points: readonly FigurePoint[]): readonly Step[] {
  const timed = points.flatMap((point) => {
    const [at, value] = [Date.parse(point.at ?? ''), valueOf(point)]
    return Number.isNaN(at) || value === undefined ? [] : [{ point, at, value }]
  })
  const times = [...new Set(timed.map(({ at }) => at))].toSorted((a, b) => a - b)
  return times.flatMap((at, n): Step[] => {
    const told = timed.filter((it) => it.at === at)
    const most = Math.max(...told.map(({ point }) => weight[point.state]))
    const standing = told.findLast(({ point }) => weight[point.state] === most)
    return told.map((it) => ({ ...it, until: times[n + 1], aside: it !== standing }))
  })
}
