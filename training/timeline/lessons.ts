import { dateOfDay } from '../../src/record/timeline/days.ts'
import { draftOf, type TimelineDraft } from '../../src/record/timeline/draft.ts'
import type { Digest } from '../../src/record/index.ts'
import { gramsOf, sharedGrams, wordsOf, type Grams } from './measure.ts'
import { digestsOfTopics, goldTimelines, type GoldTimeline } from './gold.ts'

/** A topic with its reports read, its timelines, and how good each sentence would be for its day. */
export interface Topic {
  readonly name: string
  readonly set: string
  readonly crisis: string
  readonly draft: TimelineDraft
  readonly texts: readonly string[]
  readonly golds: readonly GoldTimeline[]
  /** By day and sentence: 0 to 1; nothing for days no timeline has. */
  readonly worth: readonly (readonly number[] | undefined)[]
}

/** The topics of some sets. */
export function topicsOf(gold: string, read: string, sets: readonly string[]): readonly Topic[] {
  return sets.flatMap((set) => {
    const golds = goldTimelines(gold, set)
    return [...digestsOfTopics(read, set)].flatMap(([name, digests]) => {
      const own = golds.filter(({ topic }) => topic === name)
      return own.length === 0 ? [] : [topicOf(own, digests)]
    })
  })
}

function topicOf(golds: readonly GoldTimeline[], digests: readonly Digest[]): Topic {
  const draft = draftOf(digests)
  const texts = draft.lines.map(({ report, span }) => digests[report]?.reading.report.text.slice(...span).replace(/\s+/gu, ' ') ?? '')
  const grams = new Map<number, readonly [Grams, Grams]>()
  const gramsOfLine = (line: number): readonly [Grams, Grams] => {
    const known = grams.get(line)
    if (known) return known
    const made = bothGrams(texts[line] ?? '')
    grams.set(line, made)
    return made
  }
  const worth = draft.days.map(({ day, candidates }) => {
    const told = golds.flatMap(({ entries }) => entries.get(dateOfDay(day)) ?? []).map(bothGrams)
    return told.length === 0 ? undefined : candidates.map(({ line }) => Math.max(...told.map((gold) => worthOf(gramsOfLine(line), gold))))
  })
  const [first] = golds
  return { name: first?.topic ?? '', set: first?.set ?? '', crisis: first?.crisis ?? '', draft, texts, golds, worth }
}

function bothGrams(text: string): readonly [Grams, Grams] {
  const words = wordsOf(text)
  return [gramsOf(words, 1), gramsOf(words, 2)]
}

/** How much of a sentence a journalist's sentence says: F of words and of pairs of words, 0 to 1. */
function worthOf(a: readonly [Grams, Grams], b: readonly [Grams, Grams]): number {
  const f = (n: 0 | 1): number => (2 * sharedGrams(a[n], b[n])) / Math.max(1, a[n].total + b[n].total)
  return Math.min(1, Math.max(0, 0.7 * f(0) + 1.3 * f(1) - 0.05))
}
