import type { CopiedSpan } from '../../words/index.ts'
import type { Scanned } from '../terms/scan.ts'
import { openGramPlaces } from './gram-places.ts'
import { gramWords } from './grams.ts'

/** What two texts share word for word. */
export interface Alignment {
  /** Share of the words of each that lie in shared runs. */
  readonly ofA: number
  readonly ofB: number
  /** The runs, in the order of `b`. */
  readonly spans: readonly CopiedSpan[]
}

/** Runs shorter than this are no span; a gap of so many words inside a run is closed. */
const shortest = 6
const gap = 3

/** Finds shared runs of words: greedy string tiling (Wise 1993) seeded by the grams both texts have. Grams of 0 count for nothing. */
export function aligned(a: Scanned, gramsA: Int32Array, b: Scanned, gramsB: Int32Array): Alignment {
  placesInA.fill(gramsA)
  const inA = new Uint8Array(a.words.length)
  const inB = new Uint8Array(b.words.length)
  const runs: Run[] = []
  for (let at = 0; at < gramsB.length; at++) {
    if (gramsB[at] === 0) continue
    const best = longestRun(a, placesInA.first(gramsB[at]!), b, at)
    if (best === undefined) continue
    inA.fill(1, best.a, best.a + best.words)
    inB.fill(1, best.b, best.b + best.words)
    runs.push(best)
    at += best.words - 1
  }
  return { ofA: share(inA), ofB: share(inB), spans: spansOf(a, b, closed(runs)) }
}

const placesInA = openGramPlaces()
/** Places of one gram that are looked at. */
const mostPlaces = 8

interface Run {
  readonly a: number
  readonly b: number
  readonly words: number
}

/** The longest of the runs that begin at a place of `b` and where `a` has the same gram, from its place `first` on; the first of equal ones. */
function longestRun(a: Scanned, first: number, b: Scanned, at: number): Run | undefined {
  let best: Run | undefined
  let left = mostPlaces
  for (let start = first; start >= 0 && left > 0; start = placesInA.next(start), left--) {
    const words = runLength(a, start, b, at)
    if (best === undefined || words > best.words) best = { a: start, b: at, words }
  }
  return best
}

function runLength(a: Scanned, fromA: number, b: Scanned, fromB: number): number {
  let words = gramWords
  while (fromA + words < a.words.length && fromB + words < b.words.length && a.words[fromA + words] === b.words[fromB + words]) words++
  return words
}

/** Runs that follow each other in both texts with a small gap are one. */
function closed(runs: readonly Run[]): readonly { readonly a: readonly [number, number]; readonly b: readonly [number, number] }[] {
  const out: { a: [number, number]; b: [number, number] }[] = []
  for (const run of runs) {
    const last = out.at(-1)
    const [gapA, gapB] = [run.a - (last?.a[1] ?? -Infinity), run.b - (last?.b[1] ?? -Infinity)]
    if (last && gapA >= 0 && gapA <= gap && gapB >= 0 && gapB <= gap) {
      last.a[1] = run.a + run.words
      last.b[1] = run.b + run.words
    } else out.push({ a: [run.a, run.a + run.words], b: [run.b, run.b + run.words] })
  }
  return out.filter(({ b }) => b[1] - b[0] >= shortest)
}

function spansOf(a: Scanned, b: Scanned, runs: ReturnType<typeof closed>): CopiedSpan[] {
  const span = (text: Scanned, [from, to]: readonly [number, number]): [number, number] => [text.from[from] ?? 0, text.to[to - 1] ?? 0]
  return runs.map((run) => ({ a: span(a, run.a), b: span(b, run.b) }))
}

function share(marks: Uint8Array): number {
  return marks.length === 0 ? 0 : marks.reduce((sum, mark) => sum + mark, 0) / marks.length
}
