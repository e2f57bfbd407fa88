import { scaleLinear, scaleSymlog, scaleTime, type ScaleContinuousNumeric } from 'd3-scale'
import { area, curveStepAfter } from 'd3-shape'
import type { Figure } from '../../api/index.ts'
import type { Spot } from '../stand.ts'
import { wrapped } from '../wrapped.ts'
import { linesBefore } from './beside.ts'
import { stepsOf, type Step } from './figure-steps.ts'
import { spread } from './spread.ts'

/** A step where it stands. */
export interface PlacedStep extends Step, Pick<Spot, 'id' | 'x' | 'y' | 'lane'> {
  /** Where it ends, and where the next begins: the line goes there. */
  readonly endX: number
  readonly nextY: number | undefined
  /** The least and the most that was told, where they differ. */
  readonly range: readonly [number, number] | undefined
}

/** A source with its line. */
export interface PlacedSeries {
  readonly id: string
  readonly name: string
  /** Which of the colours. */
  readonly colour: number
  readonly steps: readonly PlacedStep[]
  /** Where its line ends, and where its name stands. */
  readonly end: readonly [number, number]
  readonly labelY: number
}

/** One thing that is counted, where it stands. */
export interface FigurePanel {
  readonly id: string
  readonly figure: Figure
  readonly y: number
  readonly height: number
  readonly lines: readonly string[]
  /** Room for the lines, between these. */
  readonly plot: readonly [top: number, bottom: number]
  readonly ticks: readonly { readonly value: number; readonly y: number }[]
  /** The scale is pressed together upwards. */
  readonly pressed: boolean
  readonly band: string
  readonly series: readonly PlacedSeries[]
}

/** Where all that is counted of a kind stands, on one scale of time. */
export interface FiguresLayout {
  readonly height: number
  readonly gutter: number
  readonly right: number
  readonly from: number
  readonly to: number
  readonly x: (at: number) => number
  readonly axisY: number
  readonly panels: readonly FigurePanel[]
}

/** How many colours there are for lines; each line has its name at its end, too. */
const colours = 5
const hour = 3_600_000
const lineHeight = 17

/** Numbers over time: a panel for each thing that is counted, a step line for each who told it, the band between the least and the most. */
export function layFigures(figures: readonly Figure[], width: number): FiguresLayout {
  const most = Math.max(1, ...figures.flatMap(({ series }) => series.flatMap(({ points }) => points.map((point) => point.max ?? point.min ?? 0))))
  const gutter = 18 + 7 * String(Math.round(most)).length
  const right = width - (width < 560 ? 112 : 176)
  const times = figures.flatMap(({ series }) => series.flatMap(({ points }) => stepsOf(points).map(({ at }) => at)))
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const rest = Math.max(0, (hour - (last - first)) / 2)
  const [from, to] = times.length === 0 ? [0, hour] : [first - rest, last + rest + (last - first) * 0.06]
  const x = scaleTime([from, to], [gutter, right])
  let [y, lane] = [0, 0]
  const panels = figures.map((figure) => {
    const panel = layPanel(figure, { x, y, lane, width, right })
    y += panel.height
    lane += panel.series.length + 1
    return panel
  })
  return { height: y + 40, gutter, right, from, to, x, axisY: y, panels }
}

interface Around {
  readonly x: (at: number) => number
  readonly y: number
  readonly lane: number
  readonly width: number
  readonly right: number
}

function layPanel(figure: Figure, { x, y, lane, width, right }: Around): FigurePanel {
  const lines = wrapped(figure.text, width / 6.9, 2)
  const top = y + lines.length * lineHeight + 22
  const bottom = top + Math.max(110, figure.series.length * 15)
  const series = figure.series.map(({ source, points }) => ({ source, steps: stepsOf(points) })).filter(({ steps }) => steps.length > 0)
  const ends = series.flatMap(({ steps }) => steps.flatMap(({ value, point: { min, max } }) => [value, min ?? value, max ?? value]))
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const pressed = most > 50 * Math.max(1, least)
  const scale = (pressed ? scaleSymlog() : scaleLinear()).domain([0, Math.max(1, most)]).range([bottom, top])
  const placed = series.map(({ source, steps }, n): Omit<PlacedSeries, 'labelY'> => {
    const id = `${figure.kind} ${figure.claims[0] ?? ''} ${source.kind} ${source.name}`
    const earlier = series.slice(0, n).map((it) => it.steps)
    const heightOf = (step: Step): number => scale(step.value) + 3 * linesBefore(step, earlier)
    const drawn = steps.map((step, at): PlacedStep => {
      const next = steps.find((it) => it.at === step.until && !it.aside)
      const { min, max } = step.point
      return {
        ...step,
        id: `${id} ${at}`,
        x: x(step.at),
        y: heightOf(step),
        lane: lane + n + 1,
        endX: step.until === undefined ? right : x(step.until),
        nextY: next && heightOf(next),
        range: min !== undefined && max !== undefined && min !== max ? [scale(min), scale(max)] : undefined,
      }
    })
    const last = drawn.findLast(({ aside }) => !aside)
    return { id, name: source.name, colour: n % colours, steps: drawn, end: [right, last?.y ?? bottom] }
  })
  const labels = spread(
    placed.map(({ end }) => end[1]),
    14,
    [top, bottom],
  )
  return {
    id: `${figure.kind} ${figure.claims[0] ?? figure.text}`,
    figure,
    y,
    height: bottom + 26 - y,
    lines,
    plot: [top, bottom],
    ticks: ticksOf(scale, most, pressed).map((value) => ({ value, y: scale(value) })),
    pressed,
    band: bandPath(figure, { x, scale, right }),
    series: placed.map((it, n) => ({ ...it, labelY: labels[n] ?? it.end[1] })),
  }

  function bandPath({ band }: Figure, on: { readonly x: (at: number) => number; readonly scale: (value: number) => number; readonly right: number }): string {
    const points = band.map(({ at, min, max }) => ({ x: on.x(Date.parse(at)), min, max }))
    const last = points.at(-1)
    if (!last || band.every(({ min, max }) => min === max)) return ''
    const shape = area<(typeof points)[number]>((it) => it.x, (it) => on.scale(it.min), (it) => on.scale(it.max)).curve(curveStepAfter) // prettier-ignore
    return shape([...points, { ...last, x: on.right }]) ?? ''
  }
}

function ticksOf(scale: ScaleContinuousNumeric<number, number>, most: number, pressed: boolean): readonly number[] {
  if (pressed) return [0, ...Array.from({ length: Math.floor(Math.log10(most)) + 1 }, (_, n) => 10 ** n).slice(-3)]
  return scale.ticks(3).filter((it) => Number.isInteger(it))
}
