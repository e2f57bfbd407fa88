import type { Claim, Timeline, TimelineEntry } from '../../words/index.ts'
import type { JoinedStory } from '../joined-story.ts'

/** A story by the days things happened. */
export function timelineOf({ id, digests }: JoinedStory, _claims: readonly Claim[]): Timeline {
  const entries = new Map<string, TimelineEntry>()
  for (const { reading, sentences } of digests) {
    for (const time of reading.times) {
      const sentence = sentences.find(({ span }) => span[0] <= time.span[0] && time.span[1] <= span[1])
      const date = time.from?.slice(0, 10)
      if (!sentence || time.grain !== 'day' || date === undefined) continue
      const weight = (entries.get(date)?.weight ?? 0) + 1
      const text = reading.report.text
        .slice(...sentence.span)
        .replace(/\s+/gu, ' ')
        .trim()
      entries.set(date, { date, text, citations: [{ report: reading.report.id, span: sentence.span }], claims: [], ...entries.get(date), weight })
    }
  }
  return { story: id, entries: [...entries.values()].sort((a, b) => (a.date < b.date ? -1 : 1)) }
}
