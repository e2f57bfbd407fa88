/**
 * Learns when a report is a translation or rewriting of another. `npx tsx training/copies/train.ts [GOLD] [write]`
 * Pairs that share names are rows: translations of one set, hand-made copies, and, as what they are not, other reports of the same stories.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { treesAsText } from '../trees-as-text.ts'
import { openAnchorIndex } from '../../src/record/copies/anchor-index.ts'
import { anchored, firmOf } from '../../src/record/copies/anchors.ts'
import { retellingFeatures } from '../../src/record/copies/retold.ts'
import { retellingsOf } from '../../src/record/copies/retell-judge.ts'
import { scan } from '../../src/record/terms/scan.ts'
import { chanceOf, type Trees } from '../../src/text/index.ts'
import { boost } from '../pages/boost.ts'
import { cutShort, goldReports, handReports, inOrder, type GoldReport } from '../stories/gold.ts'

const folder = process.argv[2] ?? '../shared/gold/stories'

interface Lesson {
  readonly row: Int16Array
  readonly copy: boolean
  readonly weight: number
  readonly fold: number
  readonly set: string
  readonly pair: string
}

type Label = (a: GoldReport, b: GoldReport) => boolean | undefined

function lessonsOf(reports: readonly GoldReport[], label: Label, weight: number, fold: (b: GoldReport) => number): Lesson[] {
  const index = openAnchorIndex()
  const anchors = reports.map(({ told }) => anchored(told.report.text))
  return reports.flatMap((b, order) => {
    const mine = anchors[order]!
    const near = index.near(firmOf(scan(b.told.report.text)), 6)
    index.add(firmOf(scan(b.told.report.text)), order)
    const sources = near.map((other) => ({ told: reports[other]!.told, anchors: anchors[other]!, report: reports[other]! }))
    return retellingsOf(sources, { told: b.told, anchors: mine }).flatMap(({ source, row }): Lesson[] => {
      const copy = label(source.report, b)
      const verbatim = row[retellingFeatures.indexOf('grams')]! > 60
      return copy === undefined || (!copy && verbatim)
        ? []
        : [{ row, copy, weight, fold: fold(b), set: b.set, pair: `${source.told.report.id} ${b.told.report.id}` }]
    })
  })
}

interface HandCopies {
  readonly copies: readonly { readonly a: string; readonly b: string }[]
  readonly copies_ignored: readonly (readonly [string, string])[]
}

function handLabel(set: string): Label {
  const gold = JSON.parse(readFileSync(`${folder}/${set}.dev.gold.json`, 'utf8')) as HandCopies // the fields these files hold
  const key = (a: string, b: string): string =>
    [a, b]
      .map((id) => id.slice(id.indexOf('/') + 1))
      .sort()
      .join()
  const [copies, ignored] = [new Set(gold.copies.map(({ a, b }) => key(a, b))), new Set(gold.copies_ignored.map(([a, b]) => key(a, b)))]
  return (a, b) => {
    const pair = key(a.told.report.id, b.told.report.id)
    return copies.has(pair) ? true : ignored.has(pair) ? undefined : false
  }
}

const learn = (lessons: readonly Lesson[]): Trees =>
  boost(
    {
      features: Int16Array.from(lessons.flatMap(({ row }) => [...row])),
      width: retellingFeatures.length,
      targets: Float64Array.from(lessons, ({ copy }) => (copy ? 1 : 0)),
      weights: Float64Array.from(lessons, ({ weight }) => weight),
    },
    { trees: 80, leaves: 6, rate: 0.08, columns: 0.7, sample: 0.8, least: 1.5, ridge: 3, seed: 11 },
  )

const byStory = ({ story }: GoldReport): number => 3 + (([...story].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 3) % 4)
const meantime = goldReports(folder, 'meantime')
const others = [...goldReports(folder, 'basil'), ...goldReports(folder, 'wikinews')]
const lessons = [
  ...lessonsOf(meantime, (a, b) => a.story === b.story, 1, byStory),
  ...lessonsOf(cutShort(meantime), (a, b) => a.story === b.story, 0.5, byStory),
  ...lessonsOf(inOrder(others), () => false, 0.5, byStory),
  ...lessonsOf(handReports(folder, 'hand_cluster'), handLabel('hand_cluster'), 4, () => 0),
  ...lessonsOf(handReports(folder, 'hand_nordic'), handLabel('hand_nordic'), 4, () => 1),
]
const chances = new Map<Lesson, number>()
for (const fold of new Set(lessons.map((lesson) => lesson.fold))) {
  const trees = learn(lessons.filter((lesson) => lesson.fold !== fold))
  for (const lesson of lessons) if (lesson.fold === fold) chances.set(lesson, chanceOf(trees, lesson.row))
}
for (const set of new Set(lessons.map((lesson) => lesson.set))) {
  const mine = lessons.filter((lesson) => lesson.set === set)
  for (const least of [0.3, 0.5, 0.7]) {
    const found = mine.filter((lesson) => (chances.get(lesson) ?? 0) >= least)
    console.log(set, least, 'right', found.filter(({ copy }) => copy).length, 'found', found.length, 'copies', mine.filter(({ copy }) => copy).length)
  }
  if (set.startsWith('hand'))
    for (const lesson of mine)
      if (lesson.copy || (chances.get(lesson) ?? 0) > 0.2)
        console.log('  ', lesson.copy, (chances.get(lesson) ?? 0).toFixed(2), lesson.pair, [...lesson.row].join(' '))
}
if (process.argv.includes('write')) {
  writeFileSync(
    new URL('../../src/record/copies/retell-table.ts', import.meta.url),
    `/** Trees that tell a translation or rewriting from another telling, as \`treesOfText\` reads them. Written by training/copies/train.ts. */\nexport const retellTrees =\n  '${treesAsText(learn(lessons))}'\n`,
  )
}
