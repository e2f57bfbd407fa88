import type { CandidateDay } from './candidates.ts'
import { mean } from './means.ts'
import type { Line } from './lines.ts'
import type { Topic } from './topic.ts'

/** What was counted of a day. */
export interface DayCounts {
  readonly day: number
  readonly sentences: number
  readonly reports: number
  readonly numbered: number
  readonly later: number
  readonly weekLater: number
  readonly monthLater: number
  readonly before: number
  readonly leads: number
  readonly happened: number
  readonly published: number
  readonly publishedAfter: number
  readonly best: number
  readonly threeBest: number
  /** Sentences that say it, each by how much it and its report are about the topic. */
  readonly topical: number
  readonly topicalReports: number
  readonly topicalLater: number
  readonly topicalPublished: number
}

/** Reports by the day they were published on, and how much they are about the topic. */
export interface Published {
  readonly reports: ReadonlyMap<number, number>
  readonly topical: ReadonlyMap<number, number>
}

/** When the reports of a story were published. */
export function publishedByDay(lines: readonly Line[], topic: Topic): Published {
  const [reports, topical] = [new Map<number, number>(), new Map<number, number>()]
  let last: number | undefined
  for (const { told, report } of lines) {
    if (report === last) continue
    last = report
    if (told === undefined) continue
    reports.set(told, (reports.get(told) ?? 0) + 1)
    topical.set(told, (topical.get(told) ?? 0) + (topic.ofReport.get(report) ?? 0))
  }
  return { reports, topical }
}

export const nothingCounted: DayCounts = {
  day: 0,
  sentences: 0,
  reports: 0,
  numbered: 0,
  later: 0,
  weekLater: 0,
  monthLater: 0,
  before: 0,
  leads: 0,
  happened: 0,
  published: 0,
  publishedAfter: 0,
  best: 0,
  threeBest: 0,
  topical: 0,
  topicalReports: 0,
  topicalLater: 0,
  topicalPublished: 0,
}

/** Counts what stands for a day. */
export function countsOf(
  { day, candidates }: CandidateDay,
  chances: readonly number[],
  lines: readonly Line[],
  topic: Topic,
  publishedOn: Published,
): DayCounts {
  const said = candidates.flatMap(({ line, said: it }) => {
    const of = lines[line]
    return of && it
      ? [{ of, topical: (topic.names[line] ?? 0) * (topic.ofReport.get(of.report) ?? 0), numbered: it.numbered, after: (of.told ?? day) - day }]
      : []
  })
  const reportsOf = (those: typeof said): number => new Set(those.map(({ of }) => of.report)).size
  const topicalReportsOf = (those: typeof said): number => {
    const most = new Map<number, number>()
    for (const { of, topical } of those) most.set(of.report, Math.max(most.get(of.report) ?? 0, topical))
    return [...most.values()].reduce((sum, it) => sum + it, 0)
  }
  const best = threeBest(chances)
  return {
    day,
    sentences: said.length,
    reports: reportsOf(said),
    numbered: reportsOf(said.filter(({ numbered }) => numbered)),
    later: reportsOf(said.filter(({ after }) => after > 1)),
    weekLater: reportsOf(said.filter(({ after }) => after > 7)),
    monthLater: reportsOf(said.filter(({ after }) => after > 30)),
    before: reportsOf(said.filter(({ after }) => after < 0)),
    leads: reportsOf(said.filter(({ of }) => of.place < 3)),
    happened: said.reduce((sum, { of }) => sum + of.happened, 0),
    published: publishedOn.reports.get(day) ?? 0,
    publishedAfter: publishedOn.reports.get(day + 1) ?? 0,
    best: best[0] ?? 0,
    threeBest: mean(best),
    topical: said.reduce((sum, it) => sum + it.topical, 0),
    topicalReports: topicalReportsOf(said),
    topicalLater: topicalReportsOf(said.filter(({ after }) => after > 1)),
    topicalPublished: publishedOn.topical.get(day) ?? 0,
  }
}

function threeBest(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => b - a).slice(0, 3)
}
