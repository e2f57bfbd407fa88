import { compare, rfc3339 } from '../../../record/index.ts'
import type { Covered, Coverage, Store } from '../../../store/index.ts'
import { groupedBy } from '../../grouped-by.ts'
import { storyLineOf } from './foremost.ts'

/** How many reports came when, in UTC: published, else changed, else taken in. */
interface Span {
  readonly reports: number
  readonly firstAt: string
  readonly lastAt: string
}

/** How a story was covered over time. */
export interface ShownCoverage {
  readonly story: string
  /** When the first and the last report came; absent where there is none. */
  readonly from?: string
  readonly to?: string
  /** Length of a stretch in seconds. */
  readonly step: number
  readonly reports: number
  /** Stretches in which reports came, each from `at`. */
  readonly bins: readonly { readonly at: string; readonly reports: number; readonly languages: Readonly<Record<string, number>> }[]
  readonly languages: readonly (Span & { readonly language: string })[]
  /** Those with most reports first. */
  readonly outlets: readonly (Span & { readonly outlet: string })[]
  /** Between which reports nothing came for a long time. */
  readonly gaps: readonly { readonly from: string; readonly to: string }[]
  /** Outlets that are not named. */
  readonly more: { readonly outlets: number }
}

const minutes = 60
const hours = 60 * minutes
const days = 24 * hours
/** Lengths of a stretch: the shortest that gives no more than so many. */
const steps = [15 * minutes, hours, 6 * hours, days, 7 * days, 28 * days, 364 * days]
const mostBins = 200
const mostOutlets = 50
/** A silence of so many stretches is a gap. */
const silent = 4
/** What a report without a language is counted as (BCP 47: undetermined). */
const undetermined = 'und'

/** How a story was covered: reports by language in stretches of a quarter of an hour or longer, its outlets, and when nothing came. Throws `unknown-id`. */
export async function shownCoverage(store: Store, story: string): Promise<ShownCoverage> {
  await storyLineOf(store, story)
  const time = await store.coveredTime(story)
  const [first, last] = time ?? [0, 0]
  const step = stepFor(first, last)
  const coverage = await store.coverage(story, { seconds: step, outlets: mostOutlets })
  return { story, ...(time && { from: at(first), to: at(last) }), step, ...coveredBy(coverage, step) }
}

/** The shortest step that gives no more stretches than are shown. */
export function stepFor(first: number, last: number): number {
  return steps.find((step) => Math.floor(last / step) - Math.floor(first / step) < mostBins) ?? Math.ceil((last - first) / mostBins)
}

/** What is shown of stretches of this length. */
export function coveredBy({ bins, outlets, allOutlets }: Coverage, step: number): Omit<ShownCoverage, 'story' | 'from' | 'to' | 'step'> {
  const byTime = groupedBy(bins, (bin) => bin.at)
  const byLanguage = groupedBy(bins, ({ language = undetermined }) => language)
  const languages = [...byLanguage].map(([language, those]) => ({ language, ...spanOf(those) }))
  return {
    reports: sum(bins),
    bins: [...byTime].map(([time, those]) => ({
      at: at(time),
      reports: sum(those),
      languages: Object.fromEntries(those.map(({ language = undetermined, reports }) => [language, reports])),
    })),
    languages: languages.sort((a, b) => b.reports - a.reports || compare(a.language, b.language)),
    outlets: outlets.map(({ outlet, ...those }) => ({ outlet, ...spanOf([those]) })),
    gaps: gapsIn([...byTime.values()].map(endsOf), step),
    more: { outlets: allOutlets - outlets.length },
  }
}

function gapsIn(ends: readonly (readonly [number, number])[], step: number): ShownCoverage['gaps'] {
  return ends.flatMap(([, last], n) => {
    const next = ends[n + 1]?.[0]
    return next !== undefined && next - last >= silent * step ? [{ from: at(last), to: at(next) }] : []
  })
}

function spanOf(those: readonly Covered[]): Span {
  const [first, last] = endsOf(those)
  return { reports: sum(those), firstAt: at(first), lastAt: at(last) }
}

function endsOf(those: readonly Covered[]): readonly [first: number, last: number] {
  return [Math.min(...those.map(({ first }) => first)), Math.max(...those.map(({ last }) => last))]
}

function sum(those: readonly Covered[]): number {
  return those.reduce((all, { reports }) => all + reports, 0)
}

function at(seconds: number): string {
  return rfc3339(seconds * 1000)
}
