import type { CandidateDay } from './candidates.ts'
import { openCentre } from './centre.ts'
import { countsOf, nothingCounted, publishedByDay, type DayCounts } from './day-counts.ts'
import { mean, ranksOf } from './means.ts'
import type { LineTerms } from './line-terms.ts'
import type { LinesOfStory } from './line-row.ts'
import type { StoryCentres } from './story-centres.ts'

/** What the choice of a day looks at. */
export const dayFeatures = [
  'sentences that say it',
  'reports that say it',
  'reports that say it in numbers',
  'reports that say it later',
  'reports that say it a week later',
  'reports that say it a month later',
  'reports that said it before',
  'leads that say it',
  'events that happened',
  'reports published on it',
  'reports published the day after',
  'rank by sentences',
  'rank by reports',
  'rank by numbers',
  'rank by later reports',
  'rank by reports published',
  'share of the most reports',
  'reports against the days beside it',
  'reports against the weeks beside it',
  'reports published against the days beside it',
  'rank in its week',
  'rank in its month',
  'near the story',
  'near the heads',
  'how alike its sentences are',
  'best sentence',
  'three best sentences',
  'rank by best sentence',
  'place in the story',
  'days from its beginning',
  'days of the story',
  'reports of the story',
  'candidate days',
  'sentences on the topic',
  'reports on the topic',
  'later reports on the topic',
  'published on the topic',
  'rank by sentences on the topic',
  'rank by reports on the topic',
  'rank by published on the topic',
  'topic reports against the weeks beside it',
  'topic reports against the days beside it',
  'share on the topic',
] as const

/** A row for each day. `chances` are those of each day's sentences. */
export function dayRowsOf(
  days: readonly CandidateDay[],
  chances: readonly (readonly number[])[],
  { lines, terms, topic, centres }: LinesOfStory,
): readonly Int16Array[] {
  const publishedOn = publishedByDay(lines, topic)
  const counts = days.map((day, index) => countsOf(day, chances[index] ?? [], lines, topic, publishedOn))
  const byDay = new Map(counts.map((it) => [it.day, it]))
  const around = (day: number, width: number, of: (counts: DayCounts) => number): readonly number[] =>
    Array.from({ length: 2 * width + 1 }, (_, step) => day - width + step).flatMap((it) => {
      const found = it === day ? undefined : byDay.get(it)
      return it === day ? [] : [found ? of(found) : 0]
    })
  const ranks = {
    sentences: ranksOf(counts.map((it) => it.sentences)),
    reports: ranksOf(counts.map((it) => it.reports)),
    numbered: ranksOf(counts.map((it) => it.numbered)),
    later: ranksOf(counts.map((it) => it.later)),
    published: ranksOf(counts.map((it) => it.published + it.publishedAfter)),
    topical: ranksOf(counts.map((it) => it.topical)),
    topicalReports: ranksOf(counts.map((it) => it.topicalReports)),
    topicalPublished: ranksOf(counts.map((it) => it.topicalPublished)),
    best: ranksOf(counts.map((it) => it.threeBest)),
  }
  const most = Math.max(1, ...counts.map(({ reports }) => reports))
  const toldDays = [...publishedOn.reports.keys()]
  const [first, last] = [Math.min(...toldDays), Math.max(...toldDays)]
  const reportCount = new Set(lines.map(({ report }) => report)).size
  return days.map((candidate, index) => {
    const it = counts[index] ?? nothingCounted
    const nears = nearness(candidate, terms, centres)
    const share = (value: number, others: readonly number[]): number => value / Math.max(1e-9, value + mean(others))
    const rankAmong = (value: number, others: readonly number[]): number => others.filter((other) => other < value).length / Math.max(1, others.length)
    return Int16Array.from([
      log(it.sentences),
      log(it.reports),
      log(it.numbered),
      log(it.later),
      log(it.weekLater),
      log(it.monthLater),
      log(it.before),
      log(it.leads),
      log(it.happened),
      log(it.published),
      log(it.publishedAfter),
      (ranks.sentences[index] ?? 0) * 1000,
      (ranks.reports[index] ?? 0) * 1000,
      (ranks.numbered[index] ?? 0) * 1000,
      (ranks.later[index] ?? 0) * 1000,
      (ranks.published[index] ?? 0) * 1000,
      (it.reports / most) * 1000,
      share(
        it.reports,
        around(it.day, 2, (other) => other.reports),
      ) * 1000,
      share(
        it.reports,
        around(it.day, 14, (other) => other.reports),
      ) * 1000,
      share(
        it.published + it.publishedAfter,
        around(it.day, 4, (other) => other.published + other.publishedAfter),
      ) * 1000,
      rankAmong(
        it.reports,
        around(it.day, 3, (other) => other.reports),
      ) * 1000,
      rankAmong(
        it.reports,
        around(it.day, 15, (other) => other.reports),
      ) * 1000,
      nears.whole * 1000,
      nears.heads * 1000,
      nears.alike * 1000,
      it.best * 1000,
      it.threeBest * 1000,
      (ranks.best[index] ?? 0) * 1000,
      last > first ? Math.min(2, Math.max(-1, (it.day - first) / (last - first))) * 1000 : 0,
      Math.min(3000, Math.max(-3000, it.day - first)),
      Math.min(3000, last - first),
      Math.min(3000, reportCount),
      Math.min(3000, days.length),
      log(it.topical),
      log(it.topicalReports),
      log(it.topicalLater),
      log(it.topicalPublished),
      (ranks.topical[index] ?? 0) * 1000,
      (ranks.topicalReports[index] ?? 0) * 1000,
      (ranks.topicalPublished[index] ?? 0) * 1000,
      share(
        it.topicalReports,
        around(it.day, 14, (other) => other.topicalReports),
      ) * 1000,
      share(
        it.topicalReports,
        around(it.day, 2, (other) => other.topicalReports),
      ) * 1000,
      (it.topical / Math.max(1, it.sentences)) * 1000,
    ])
  })
}

function nearness({ candidates }: CandidateDay, terms: readonly LineTerms[], { whole, heads }: StoryCentres): { whole: number; heads: number; alike: number } {
  const special = openCentre()
  const own = candidates.flatMap(({ line, said }) => (said ? (terms[line] ?? []) : []))
  const those = own.length > 0 ? own : candidates.flatMap(({ line }) => terms[line] ?? [])
  for (const it of those) special.add(it.special)
  return {
    whole: mean(those.map(({ about }) => whole.nearness(about))),
    heads: mean(those.map(({ about }) => heads.nearness(about))),
    alike: those.length < 2 ? 0 : mean(those.map((it) => special.nearness(it.special))),
  }
}

/** Hundredths of the natural logarithm of one more. */
function log(count: number): number {
  return Math.log(1 + count) * 100
}
