import { scaleLinear, scaleTime } from 'd3-scale'
import type { Coverage } from '../../api/index.ts'

/** Reports of a language in a stretch of time. */
export interface Bar {
  readonly language: string
  readonly from: number
  readonly to: number
  readonly reports: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lane: number
}

/** A language and the line its bars stand on. */
export interface LanguageRow {
  readonly language: string
  readonly reports: number
  /** The line. */
  readonly y: number
}

/** Where nothing came. */
export interface Gap {
  readonly from: number
  readonly to: number
  readonly x: number
  readonly width: number
}

/** Where everything of the strip stands. */
export interface CoverageLayout {
  readonly height: number
  /** Where bars begin; names of languages stand before it, or above their rows where it is 0. */
  readonly gutter: number
  readonly from: number
  readonly to: number
  readonly x: (at: number) => number
  readonly rows: readonly LanguageRow[]
  readonly bars: readonly Bar[]
  readonly gaps: readonly Gap[]
  /** The line of the gaps, and that of the axis. */
  readonly gapY: number
  readonly axisY: number
}

const mostRows = 8
const barHeight = 26

/** Reports by stretch and language: a row a language, those with most reports first, all on one scale; then where nothing came. */
export function layCoverage({ bins, languages, gaps, step }: Coverage, width: number): CoverageLayout {
  const gutter = width < 560 ? 0 : 150
  const head = gutter === 0 ? 16 : 4
  const length = step * 1000
  const starts = bins.map(({ at }) => Date.parse(at))
  const from = Math.min(...starts)
  const to = Math.max(...starts) + length
  const x = scaleTime([from, to], [gutter, width - 8])
  const named = languages.slice(0, mostRows).map(({ language }) => language)
  const most = Math.max(1, ...bins.flatMap((bin) => named.map((language) => bin.languages[language] ?? 0)))
  const high = scaleLinear([0, most], [0, barHeight])
  const rows = languages.slice(0, mostRows).map(({ language, reports }, at): LanguageRow => ({ language, reports, y: (at + 1) * (barHeight + head + 6) }))
  const gapY = (rows.at(-1)?.y ?? 0) + 18
  return {
    height: gapY + 46,
    gutter,
    from,
    to,
    x,
    rows,
    bars: rows.flatMap(({ language, y }, lane) =>
      bins.flatMap((bin, at): Bar[] => {
        const reports = bin.languages[language] ?? 0
        const begin = starts[at] ?? from
        const left = x(begin)
        const height = Math.max(3, high(reports))
        return reports === 0
          ? []
          : [{ language, from: begin, to: begin + length, reports, x: left, y: y - height, width: Math.max(1.5, x(begin + length) - left - 1), height, lane }]
      }),
    ),
    gaps: gaps.map((gap) => {
      const [begin, end] = [Date.parse(gap.from), Date.parse(gap.to)]
      return { from: begin, to: end, x: x(begin), width: x(end) - x(begin) }
    }),
    gapY,
    axisY: gapY + 14,
  }
}
