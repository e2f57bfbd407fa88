import { choose, type ChoiceSettings, type TimelineJudge } from '../../src/record/timeline/choose.ts'
import { dayFeatures, dayRowsOf } from '../../src/record/timeline/day-row.ts'
import { dateOfDay } from '../../src/record/timeline/days.ts'
import { lineFeatures } from '../../src/record/timeline/line-row.ts'
import { chanceOf, type Trees } from '../../src/text/index.ts'
import { boost, type Settings } from '../pages/boost.ts'
import type { Topic } from './lessons.ts'
import { measure, type Figures } from './measure.ts'

/** A row to learn from. */
export interface Lesson {
  readonly row: Int16Array
  readonly target: number
  readonly topic: Topic
}

/** Learned with these unless told. */
export const lineSettings: Settings = { trees: 120, leaves: 10, rate: 0.08, columns: 0.5, sample: 0.5, least: 20, ridge: 5, seed: 3 }
export const daySettings: Settings = { trees: 80, leaves: 6, rate: 0.06, columns: 0.5, sample: 0.6, least: 8, ridge: 5, seed: 5 }

/** Trees that say how good a sentence is for its day. */
export function learnLines(lessons: readonly Lesson[], settings = lineSettings): Trees {
  return learn(lessons, lineFeatures.length, settings)
}

/** Trees that say whether a timeline has a day. */
export function learnDays(lessons: readonly Lesson[], settings = daySettings): Trees {
  return learn(lessons, dayFeatures.length, settings)
}

function learn(lessons: readonly Lesson[], width: number, settings: Settings): Trees {
  const count = new Map<Topic, number>()
  for (const { topic } of lessons) count.set(topic, (count.get(topic) ?? 0) + 1)
  const features = new Int16Array(lessons.length * width)
  lessons.forEach(({ row }, index) => features.set(row, index * width))
  // A topic weighs as much as the root of its rows, so that the longest does not decide alone.
  const weights = Float64Array.from(lessons, ({ topic }) => 1 / Math.sqrt(count.get(topic) ?? 1))
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length)
  return boost({ features, width, targets: Float64Array.from(lessons, ({ target }) => target), weights: weights.map((weight) => weight / mean) }, settings)
}

/** Rows of the sentences of days that a timeline has. */
export function lineLessons(topics: readonly Topic[]): readonly Lesson[] {
  return topics.flatMap((topic) =>
    topic.draft.rows.flatMap((rows, day) => {
      const worth = topic.worth[day]
      return worth ? rows.map((row, place) => ({ row, target: worth[place] ?? 0, topic })) : []
    }),
  )
}

/** Rows of days, with the chances of their sentences by trees that did not learn from their crisis. */
export function dayLessons(topics: readonly Topic[], linesOf: (topic: Topic) => Trees): readonly Lesson[] {
  return topics.flatMap((topic) => {
    const { draft, golds } = topic
    const chances = draft.rows.map((rows) => rows.map((row) => chanceOf(linesOf(topic), row)))
    return dayRowsOf(draft.days, chances, draft).map((row, index) => {
      const date = dateOfDay(draft.days[index]?.day ?? 0)
      return { row, target: golds.filter(({ entries }) => entries.has(date)).length / golds.length, topic }
    })
  })
}

/** What the shared scorer does: as many days as the gold has, and so many sentences of each as the gold's mean. */
export function figuresOf(topic: Topic, judge: TimelineJudge, settings?: ChoiceSettings): readonly Figures[] {
  const chosen = [...choose(topic.draft, judge, settings)].sort((a, b) => b.weight - a.weight || a.day - b.day)
  return topic.golds.map(({ entries }) => {
    const each = Math.max(1, Math.round([...entries.values()].reduce((sum, it) => sum + it.length, 0) / entries.size))
    const found = new Map<string, string[]>()
    for (const { day, line } of chosen) {
      const date = dateOfDay(day)
      const known = found.get(date)
      if (known) known.push(topic.texts[line] ?? '')
      else if (found.size < entries.size) found.set(date, [topic.texts[line] ?? ''])
    }
    const cut = new Map(
      [...found].map(([date, texts]) => [
        date,
        texts
          .join(' ')
          .split(/(?<=[.!?])\s+/u)
          .slice(0, each)
          .join(' '),
      ]),
    )
    return measure(new Map([...entries].map(([date, texts]) => [date, texts.join(' ')])), cut)
  })
}

/** The mean of some figures. */
export function meanOf(figures: readonly Figures[]): Figures {
  const mean = (of: (it: Figures) => number): number => figures.reduce((sum, it) => sum + of(it), 0) / Math.max(1, figures.length)
  return { date: mean((it) => it.date), ar1: mean((it) => it.ar1), ar2: mean((it) => it.ar2) }
}
