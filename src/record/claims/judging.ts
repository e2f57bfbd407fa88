import { thresholdsOf } from '../../text/index.ts'
import type { AlignedReports } from './aligned.ts'
import type { JoinContext, Joinable } from './join-context.ts'
import type { MatchedSentences } from './matched.ts'
import { chanceOfSum, pairSum, pairTreesRead } from './join-judge.ts'
import { pairFeatures, pairRow, stemInStory } from './pair-features.ts'

/** How likely two mentions of a story assert one proposition. */
export type Judging = (a: Joinable, b: Joinable) => number

const sums = 1 << 16
const places = 2003

/**
 * Judges pairs, and remembers what it found with the later mention of the two: when a report comes to a long story, its pairs are new and the others
 * are as they were. Of what changes with the story the trees only ask on which side of their thresholds it lies: while it stays there, the answer stays.
 */
export function openJudging(context: JoinContext, aligned: AlignedReports, matched: MatchedSentences): Judging {
  const trees = pairTreesRead()
  const sideOf = (feature: (typeof pairFeatures)[number]): ((value: number) => number) => {
    const thresholds = thresholdsOf(trees, pairFeatures.indexOf(feature))
    return (value) => thresholds.filter((threshold) => value > threshold).length
  }
  const [stemSide, reportsSide] = [sideOf('stem in story'), sideOf('reports of story')(Math.min(200, context.reports))]
  const sides = new Map<number, number>()
  const sideOfStem = (count: number): number => {
    const known = sides.get(count) ?? stemSide(count)
    sides.set(count, known)
    return known
  }
  return (a, b) => {
    const reach = aligned.between(a, b)
    const match = matched.between(a, b)
    const standing = (((sideOfStem(stemInStory(context, a)) * 256 + reportsSide) * 3 + match + 1) * 3 + reach.aligned + 1) * places + reach.apart + 1
    const known = b.judged.get(a.id)
    if (known !== undefined && Math.floor(known / sums) === standing) return chanceOfSum((known % sums) - sums / 2)
    const sum = pairSum(pairRow(context, reach, match, a, b))
    b.judged.set(a.id, standing * sums + sum + sums / 2)
    return chanceOfSum(sum)
  }
}
