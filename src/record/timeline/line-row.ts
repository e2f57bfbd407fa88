import { ways, type CandidateDay } from './candidates.ts'
import { openCentre } from './centre.ts'
import type { LineTerms } from './line-terms.ts'
import type { Line } from './lines.ts'
import { mean, ranksOf } from './means.ts'
import type { StoryCentres } from './story-centres.ts'
import type { Topic } from './topic.ts'

/** What the choice of a sentence for a day looks at. */
export const lineFeatures = [
  'way',
  'told after',
  'place',
  'words',
  'quoted',
  'stated',
  'dangling',
  'happened',
  'otherwise',
  'names',
  'numbers',
  'apart',
  'days said',
  'where said',
  'closed',
  'near the day',
  'rank near the day',
  'near the day, by the language',
  'near the story',
  'near the heads of the story',
  'near heads told that day',
  'near heads told the day after',
  'rank near heads',
  'near heads told a week after',
  'near its own head',
  'near what was told the days before',
  'near what was told the days after',
  'sentences of the day',
  'opens with a number',
  'names the topic',
  'covers the topic',
  'topic of its report',
] as const

/** The sentences of a story and what is known of them. */
export interface LinesOfStory {
  readonly lines: readonly Line[]
  readonly terms: readonly LineTerms[]
  readonly topic: Topic
  readonly centres: StoryCentres
}

/** A row for each sentence that may tell of a day. Shares are in thousandths. */
export function lineRowsOf({ day, candidates }: CandidateDay, { lines, terms, topic, centres }: LinesOfStory): readonly Int16Array[] {
  const [special, about] = [openCentre(), openCentre()]
  for (const { line, way } of candidates) {
    const times = way === 'published-after' ? 0.5 : 1
    const own = terms[line]
    if (own) special.add(own.special, times)
    if (own) about.add(own.about, times)
  }
  const drafts = candidates.flatMap((candidate) => {
    const [line, own] = [lines[candidate.line], terms[candidate.line]]
    return line && own ? [{ candidate, line, own, near: special.nearness(own.special), heads: headsNear(own, day, centres) }] : []
  })
  const nearRanks = ranksOf(drafts.map(({ near }) => near))
  const headRanks = ranksOf(drafts.map(({ heads }) => Math.max(heads[0], heads[1])))
  return drafts.map(({ candidate, line, own, near, heads }, index) =>
    Int16Array.from([
      ways.indexOf(candidate.way),
      clamped((line.told ?? day) - day, -60, 400),
      Math.min(line.place, 80),
      Math.min(line.words.count, 80),
      line.quoted * 1000,
      line.stated * 1000,
      line.dangling ? 1 : 0,
      line.happened,
      line.otherwise,
      line.words.capitals,
      line.words.numbers,
      line.apart ? 1 : 0,
      line.said.length,
      (candidate.said?.at ?? -0.001) * 1000,
      line.closed ? 1 : 0,
      near * 1000,
      (nearRanks[index] ?? 0) * 1000,
      about.nearness(own.about) * 1000,
      centres.whole.nearness(own.about) * 1000,
      centres.heads.nearness(own.about) * 1000,
      heads[0] * 1000,
      heads[1] * 1000,
      (headRanks[index] ?? 0) * 1000,
      heads[2] * 1000,
      centres.headOf(line.report).nearness(own.special) * 1000,
      mean([1, 2, 3].map((before) => centres.toldOn(day - before).nearness(own.special))) * 1000,
      mean([1, 2, 3].map((after) => centres.toldOn(day + after).nearness(own.special))) * 1000,
      Math.min(candidates.length, 1000),
      line.words.opensWithNumber ? 1 : 0,
      (topic.names[candidate.line] ?? 0) * 1000,
      (topic.covers[candidate.line] ?? 0) * 1000,
      (topic.ofReport.get(line.report) ?? 0) * 1000,
    ]),
  )
}

function headsNear({ special }: LineTerms, day: number, centres: StoryCentres): readonly [number, number, number] {
  const later = [2, 3, 4, 5, 6, 7].map((after) => centres.headsOf(day + after).nearness(special))
  return [centres.headsOf(day).nearness(special), centres.headsOf(day + 1).nearness(special), Math.max(...later)]
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
