/**
 * Learns which days and sentences a timeline has. `npx tsx training/timeline/train.ts GOLD DIGESTS [write]`
 * GOLD holds the timelines, DIGESTS what training/timeline/read.ts read of their reports. Figures are of folds by crisis.
 */
import { writeFileSync } from 'node:fs'
import { treesAsText } from '../trees-as-text.ts'
import { choose, type TimelineJudge } from '../../src/record/timeline/choose.ts'
import { dayFeatures, dayRowsOf } from '../../src/record/timeline/day-row.ts'
import { dateOfDay } from '../../src/record/timeline/days.ts'
import { lineFeatures } from '../../src/record/timeline/line-row.ts'
import { chanceOf, type Trees } from '../../src/text/index.ts'
import { boost, type Settings } from '../pages/boost.ts'
import { digestsOfTopics, goldTimelines } from './gold.ts'
import { topicOf, type Topic } from './lessons.ts'
import { measure, type Figures } from './measure.ts'

const [gold = '../shared/gold/stories', read = '../cache'] = process.argv.slice(2)
const sets = ['t17', 'mlcrisis_es']

interface Lesson {
  readonly row: Int16Array
  readonly target: number
  readonly topic: Topic
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

const lineSettings: Settings = { trees: 120, leaves: 10, rate: 0.08, columns: 0.5, sample: 0.5, least: 20, ridge: 5, seed: 3 }
const daySettings: Settings = { trees: 80, leaves: 6, rate: 0.06, columns: 0.5, sample: 0.6, least: 8, ridge: 5, seed: 5 }

function lineLessons(topics: readonly Topic[]): Lesson[] {
  return topics.flatMap((topic) =>
    topic.draft.rows.flatMap((rows, day) => {
      const worth = topic.worth[day]
      return worth ? rows.map((row, place) => ({ row, target: worth[place] ?? 0, topic })) : []
    }),
  )
}

/** Rows of days, with the chances of their sentences by trees that did not learn from their crisis. */
function dayLessons(topics: readonly Topic[], linesOf: (topic: Topic) => Trees): Lesson[] {
  return topics.flatMap((topic) => {
    const { draft, golds } = topic
    const chances = draft.rows.map((rows) => rows.map((row) => chanceOf(linesOf(topic), row)))
    return dayRowsOf(draft.days, chances, draft).map((row, index) => {
      const date = dateOfDay(draft.days[index]?.day ?? 0)
      return { row, target: golds.filter(({ entries }) => entries.has(date)).length / golds.length, topic }
    })
  })
}

const start = Date.now()
const note = (words: string): void => console.log(`${Math.round((Date.now() - start) / 1000)} s  ${words}`)
const topics = sets.flatMap((set) => {
  const golds = goldTimelines(gold, set)
  return [...digestsOfTopics(read, set)].flatMap(([name, digests]) => {
    const own = golds.filter(({ topic }) => topic === name)
    return own.length === 0 ? [] : [topicOf(own, digests)]
  })
})
note(`${topics.length} topics, ${topics.reduce((sum, { draft }) => sum + draft.lines.length, 0)} sentences`)
const crises = [...new Set(topics.map(({ crisis }) => crisis))]
const without = (crisis: string): readonly Topic[] => topics.filter((topic) => topic.crisis !== crisis)
const lineTrees = new Map(crises.map((crisis) => [crisis, learn(lineLessons(without(crisis)), lineFeatures.length, lineSettings)]))
note('sentences learned')
const foldLines = (topic: Topic): Trees => lineTrees.get(topic.crisis) ?? neverTrees()
const days = dayLessons(topics, foldLines)
note(`${days.length} days`)
const dayTrees = new Map(
  crises.map((crisis) => [
    crisis,
    learn(
      days.filter(({ topic }) => topic.crisis !== crisis),
      dayFeatures.length,
      daySettings,
    ),
  ]),
)
note('days learned')
const bySet = new Map<string, Figures[]>()
for (const topic of topics) {
  const [lines, day] = [foldLines(topic), dayTrees.get(topic.crisis) ?? neverTrees()]
  for (const figures of figuresOf(topic, { line: (row) => chanceOf(lines, row), day: (row) => chanceOf(day, row) })) {
    bySet.set(topic.set, [...(bySet.get(topic.set) ?? []), figures])
    console.log('  ', topic.name.padEnd(22), shown(figures))
  }
}
for (const [set, figures] of bySet) console.log(set.padEnd(12), shown(meanOf(figures)))
if (process.argv.includes('write')) {
  const table = (name: string, what: string, trees: Trees): void =>
    writeFileSync(
      new URL(`../../src/record/timeline/${name}-table.ts`, import.meta.url),
      `/** Trees that tell ${what}, as \`treesOfText\` reads them. Written by training/timeline/train.ts. */\nexport const ${name}Trees =\n  '${treesAsText(trees)}'\n`,
    )
  table('line', 'how well a sentence tells a day of a timeline', learn(lineLessons(topics), lineFeatures.length, lineSettings))
  table('day', 'whether a timeline has a day', learn(days, dayFeatures.length, daySettings))
}

function neverTrees(): never {
  throw new Error('a crisis without trees')
}

/** What the shared scorer does: as many days as the gold has, and so many sentences of each as the gold's mean. */
function figuresOf(topic: Topic, judge: TimelineJudge): readonly Figures[] {
  const chosen = [...choose(topic.draft, judge)].sort((a, b) => b.weight - a.weight || a.day - b.day)
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

function meanOf(figures: readonly Figures[]): Figures {
  const mean = (of: (it: Figures) => number): number => figures.reduce((sum, it) => sum + of(it), 0) / Math.max(1, figures.length)
  return { date: mean((it) => it.date), ar1: mean((it) => it.ar1), ar2: mean((it) => it.ar2) }
}

function shown({ date, ar1, ar2 }: Figures): string {
  return `date ${date.toFixed(1)}  AR1 ${ar1.toFixed(1)}  AR2 ${ar2.toFixed(1)}`
}
