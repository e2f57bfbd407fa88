import { compare } from '../../../record/index.ts'
import type { NumberLine, Store } from '../../../store/index.ts'
import { quantityKinds, type Claim, type ClaimOrigin, type QuantityKind } from '../../../words/index.ts'
import { groupedBy } from '../../grouped-by.ts'
import { claimsNamed } from '../claims-named.ts'
import { reportsOf } from '../reports-of.ts'
import { shownWords, type Evidence } from '../shown-words.ts'
import { storyLineOf } from './foremost.ts'
import { bandOf, countedTogether, sourceOf, stepsOf, type BandPoint, type Told } from './figure-series.ts'

/** What a source told, once for every time it changed. */
export interface FigurePoint extends Pick<NumberLine, 'min' | 'max' | 'at' | 'state' | 'claim'> {
  /** How many times it was told before it changed. */
  readonly told: number
  readonly evidence: readonly Evidence[]
}

/** The figures of one source over time. */
export interface FigureSeries {
  readonly source: Pick<ClaimOrigin, 'kind' | 'name'>
  readonly points: readonly FigurePoint[]
}

/** One thing that is counted. */
export interface Figure {
  readonly kind: QuantityKind
  /** What the foremost of its claims says. */
  readonly text: string
  /** Claims that count it: those that contradict or replace each other. */
  readonly claims: readonly string[]
  readonly series: readonly FigureSeries[]
  /** The least and the most that stood, over all sources, whenever that changed. */
  readonly band: readonly BandPoint[]
  readonly more: { readonly series: number; readonly points: number; readonly claims: number }
}

/** Figures of a story. */
export interface ShownFigures {
  readonly story: string
  readonly figures: readonly Figure[]
  /** Figures that are left out, and values that were not looked at: the newest were. */
  readonly more: { readonly figures: number; readonly values: number }
}

/** Values of a kind that are looked at; figures, claims of one, its sources, and points of a source that are shown. */
const [mostValues, mostFigures, mostClaims, mostSeries, mostPoints] = [500, 30, 20, 20, 60]

/** What is counted in a story, by source over time. Throws `unknown-id`. */
export async function shownFigures(store: Store, story: string, wished?: QuantityKind): Promise<ShownFigures> {
  await storyLineOf(store, story)
  const counts = await store.numberCounts(story)
  const kinds = quantityKinds.filter((kind) => (wished === undefined || kind === wished) && counts.has(kind))
  const values: NumberLine[] = []
  for (const kind of kinds) values.push(...(await store.numbers({ story, kind, limit: mostValues })).items)
  const claims = await claimsNamed(
    store,
    values.map(({ claim }) => claim),
  )
  const told = values.flatMap((value): Told[] => {
    const claim = claims.get(value.claim)
    return claim ? [{ value, claim, source: sourceOf(value, claim) }] : []
  })
  const groups = countedTogether(told).toSorted((a, b) => b.length - a.length || compare(a[0]?.value.claim ?? '', b[0]?.value.claim ?? ''))
  const drafts = groups.slice(0, mostFigures).flatMap(draftOf)
  const shown = await shownWords(
    store,
    drafts.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ value }) => value.report))),
    drafts.flatMap(({ foremost }) => reportsOf(foremost)),
  )
  const all = kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0)
  return {
    story,
    figures: drafts.map(({ kind, foremost, claims: ids, series, band, more }) => ({
      kind,
      text: shown.without(reportsOf(foremost), foremost.text),
      claims: ids,
      series: series.map(({ source, points }) => ({
        source,
        points: points.map(({ value: { min, max, at, state, claim, report, span }, told: times }) => ({
          ...(min !== undefined && { min }),
          ...(max !== undefined && { max }),
          ...(at !== undefined && { at }),
          state,
          claim,
          told: times,
          evidence: shown.evidence([{ report, span }]),
        })),
      })),
      band,
      more,
    })),
    more: { figures: Math.max(0, groups.length - mostFigures), values: all - values.length },
  }
}

type Draft = Omit<Figure, 'text' | 'series'> & {
  readonly foremost: Claim
  readonly series: readonly { readonly source: FigureSeries['source']; readonly points: ReturnType<typeof stepsOf> }[]
}

function draftOf(told: readonly Told[]): readonly Draft[] {
  const claims = [...new Map(told.map(({ claim }) => [claim.id, claim])).values()]
  const [foremost] = claims.toSorted((a, b) => b.origins.length - a.origins.length || b.members.length - a.members.length || compare(a.id, b.id))
  const [first] = told
  if (!first || !foremost) return []
  const series = seriesOf(told)
  const kept = series.slice(0, mostSeries).map((it) => ({ ...it, points: it.points.slice(-mostPoints) }))
  const ids = claims.map(({ id }) => id)
  const draft = {
    kind: first.value.kind,
    foremost,
    claims: ids.slice(0, mostClaims),
    series: kept,
    band: bandOf(told),
    more: {
      series: series.length - kept.length,
      points: kept.reduce((sum, { points }, n) => sum + (series[n]?.points.length ?? 0) - points.length, 0),
      claims: Math.max(0, ids.length - mostClaims),
    },
  }
  return [draft]
}

/** Of each source its points, those that told most first. */
function seriesOf(told: readonly Told[]): Draft['series'] {
  const sources = [...groupedBy(told, ({ source: { kind, name } }) => `${kind} ${name}`)]
  return sources
    .toSorted(([a, its], [b, others]) => others.length - its.length || compare(a, b))
    .flatMap(([, those]) => {
      const [first] = those
      return first ? [{ source: first.source, points: stepsOf(those) }] : []
    })
}
