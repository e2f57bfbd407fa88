/**
 * Learns which days and sentences a timeline has. `npx tsx training/timeline/train.ts GOLD DIGESTS [write]`
 * GOLD holds the timelines, DIGESTS what training/timeline/read.ts read of their reports. Figures are of folds by crisis.
 */
import { writeFileSync } from 'node:fs'
import { treesAsText } from '../trees-as-text.ts'
import { chanceOf, type Trees } from '../../src/text/index.ts'
import { figuresOf, dayLessons, learnDays, learnLines, lineLessons, meanOf } from './learn.ts'
import { topicsOf, type Topic } from './lessons.ts'
import type { Figures } from './measure.ts'

const [gold = '../shared/gold/stories', read = '../cache'] = process.argv.slice(2)
const topics = topicsOf(gold, read, ['t17', 'mlcrisis_es'])
const crises = [...new Set(topics.map(({ crisis }) => crisis))]

const lineTrees = treesByCrisis((crisis) => learnLines(lineLessons(topics.filter((topic) => topic.crisis !== crisis))))
const days = dayLessons(topics, ({ crisis }) => lineTrees(crisis))
const dayTrees = treesByCrisis((crisis) => learnDays(days.filter(({ topic }) => topic.crisis !== crisis)))
const bySet = new Map<string, Figures[]>()
for (const topic of topics) {
  for (const figures of heldOut(topic)) {
    bySet.set(topic.set, [...(bySet.get(topic.set) ?? []), figures])
    console.log('  ', topic.name.padEnd(22), shown(figures))
  }
}
for (const [set, figures] of bySet) console.log(set.padEnd(12), shown(meanOf(figures)))
if (process.argv.includes('write')) {
  write('line', 'how well a sentence tells a day of a timeline', learnLines(lineLessons(topics)))
  write('day', 'whether a timeline has a day', learnDays(days))
}

function treesByCrisis(learned: (crisis: string) => Trees): (crisis: string) => Trees {
  const trees = new Map(crises.map((crisis) => [crisis, learned(crisis)]))
  return (crisis) => {
    const those = trees.get(crisis)
    if (!those) throw new RangeError(`no trees without ${crisis}`)
    return those
  }
}

/** Figures of a topic by trees that did not learn from its crisis. */
function heldOut(topic: Topic): readonly Figures[] {
  const [lines, ofDays] = [lineTrees(topic.crisis), dayTrees(topic.crisis)]
  return figuresOf(topic, { line: (row) => chanceOf(lines, row), day: (row) => chanceOf(ofDays, row) })
}

function shown({ date, ar1, ar2 }: Figures): string {
  return `date ${date.toFixed(1)}  AR1 ${ar1.toFixed(1)}  AR2 ${ar2.toFixed(1)}`
}

function write(name: string, what: string, trees: Trees): void {
  const comment = `/** Trees that tell ${what}, as \`treesOfText\` reads them. Written by training/timeline/train.ts. */`
  writeFileSync(new URL(`../../src/record/timeline/${name}-table.ts`, import.meta.url), `${comment}\nexport const ${name}Trees =\n  '${treesAsText(trees)}'\n`)
}
