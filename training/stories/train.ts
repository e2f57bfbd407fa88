/**
 * Learns when a report belongs to a story. `npx tsx training/stories/train.ts [GOLD] [write]`
 * Gold stories gather their reports in order of time; each report and each story near it is a row. Figures are of folds by story, a hand-made set being one (FOLDS, 5 unless told).
 */
import { writeFileSync } from 'node:fs'
import { treesAsText } from '../trees-as-text.ts'
import { hashedId } from '../../src/record/hashed-id.ts'
import { openGathering, usualSettings, type Judge, type Settings } from '../../src/record/stories/gather.ts'
import { featureNames, type Member } from '../../src/record/stories/open-stories.ts'
import { vectorsOf } from '../../src/record/stories/report-terms.ts'
import { openCommonness } from '../../src/record/terms/commonness.ts'
import { chanceOf, type Trees } from '../../src/text/index.ts'
import { boost } from '../pages/boost.ts'
import { cutShort, drawn, goldReports, handReports, inOneWeek, inOrder, nightReports, ownReports, smallNights, type GoldReport } from './gold.ts'
import { measured } from './measure.ts'
import { inTongue } from './tongues.ts'

const folder = process.argv[2] ?? '../shared/gold/stories'
const folds = Number(process.env['FOLDS'] ?? 5)
const handSets = ['hand_cluster', 'hand_nordic', 'night', 'rockslide', 'prison']
/** Stories of one fold are learned and told apart together; so are all stories of a hand-made set. */
const foldOf = (story: string): number => {
  const hand = handSets.indexOf(story.split('/')[0] ?? '')
  return hand >= 0 ? hand % folds : [...hashedId(story)].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 1) % folds
}

interface Stream {
  readonly name: string
  readonly reports: readonly GoldReport[]
  readonly members: readonly Member[]
  readonly weight: number
}

interface Lesson {
  readonly features: Int16Array
  readonly same: boolean
  readonly fold: number
  readonly weight: number
}

function streamOf(name: string, reports: readonly GoldReport[], weight: number, tongues = 0): Stream {
  const common = openCommonness()
  const members = reports.map(({ told }, order): Member => {
    const tongue = tongues === 0 ? 0 : drawn(`tongue ${told.report.id}`, tongues)
    const language = tongue === 0 ? told.language : `x${tongue}`
    return {
      order,
      vectors: tongue === 0 ? vectorsOf(told, common) : vectorsOf(told, common, inTongue(told.report.text, tongue)),
      ...(language ? { language } : {}),
      ...(told.at === undefined ? {} : { at: told.at, atByWords: told.atByWords ?? false }),
    }
  })
  return { name, reports, members, weight }
}

/** Runs a stream with `judge`, and hands back lessons and where each report went. */
function run(stream: Stream, judge: (fold: number) => Judge, settings: Settings): { lessons: Lesson[]; found: string[] } {
  const lessons: Lesson[] = []
  const storyOf = (order: number): string => stream.reports[order]?.story ?? ''
  const gathering = openGathering((features, report, story) => {
    const [mine, theirs] = [storyOf(report.order), storyOf(story.first)]
    const fold = foldOf(mine)
    lessons.push({ features, same: mine === theirs, fold, weight: stream.weight })
    return judge(fold)(features, report, story)
  }, settings)
  for (const member of stream.members) gathering.add(member)
  return { lessons, found: stream.members.map(({ order }) => String(gathering.storyAt(order))) }
}

const learn = (lessons: readonly Lesson[]): Trees =>
  boost(
    {
      features: Int16Array.from(lessons.flatMap(({ features }) => [...features])),
      width: featureNames.length,
      targets: Float64Array.from(lessons, ({ same }) => (same ? 1 : 0)),
      weights: Float64Array.from(lessons, ({ weight }) => weight),
    },
    { trees: 160, leaves: 12, rate: 0.07, columns: 0.6, sample: 0.7, least: 4, ridge: 2, seed: 7 },
  )

const names = ['wikinews', 'basil', 'np4e', 'ecbplus', 'meantime', 'newswcl50']
const sets = names.map((name) => goldReports(folder, name))
const hands = [handReports(folder, 'hand_cluster'), handReports(folder, 'hand_nordic'), nightReports(), ownReports('rockslide'), ownReports('prison')]
const weights: Readonly<Record<string, number>> = { ecbplus: 0.5, basil: 1 }
const all = inOrder(sets.flat())
const streams = [
  ...names.map((name, index) => streamOf(name, sets[index] ?? [], weights[name] ?? 3)),
  ...handSets.map((name, index) => streamOf(name, hands[index] ?? [], 16)),
  streamOf('all in one stream', all, 0.6),
  streamOf('short', cutShort(all), 0.5),
  streamOf('one week', inOneWeek(all), 0.3),
  streamOf('short week', inOneWeek(cutShort([...all, ...hands.flat()])), 0.3),
  streamOf('tongues', all, 0.6, 4),
  streamOf('short tongues', inOneWeek(cutShort(all)), 0.8, 4),
  streamOf('hands', inOrder(hands.flat()), 6),
  streamOf('t17', goldReports(folder, 't17'), 0.12),
  streamOf('mlcrisis_es', goldReports(folder, 'mlcrisis_es'), 0.1),
]
const nights = ['', 'again', 'once more'].flatMap((draw) =>
  [0, 3].flatMap((tongues) => smallNights(all, draw).map((night, index) => streamOf(`small night ${draw} ${tongues} ${index}`, night, 1, tongues))),
)
const byGold =
  (stream: Stream): Judge =>
  (_, report, story) =>
    stream.reports[report.order]?.story === stream.reports[story.first]?.story ? 1 : 0
let lessons = [...streams, ...nights].flatMap((stream) => run(stream, () => byGold(stream), usualSettings).lessons)
console.log(lessons.length, 'lessons,', lessons.filter(({ same }) => same).length, 'same')
const learnFolds = (): Trees[] => Array.from({ length: folds }, (_, fold) => learn(lessons.filter((lesson) => lesson.fold !== fold)))
let models = learnFolds()
for (let round = 0; round < Number(process.env['ROUNDS'] ?? 1); round++) {
  lessons = [
    ...lessons,
    ...[...streams, ...nights].flatMap((stream) => run(stream, (fold) => (features) => chanceOf(models[fold]!, features), usualSettings).lessons),
  ]
  models = learnFolds()
}
const show = (name: string, gold: readonly string[], found: readonly string[]): void => {
  const { b3, pairs, stories } = measured(gold, found)
  console.log(`  ${name.padEnd(18)} b3 ${b3.join(' ')}   pairs ${pairs.join(' ')}   ${stories.join(' -> ')}`)
}
const foundIn = (stream: Stream): string[] =>
  run(stream, (fold) => (features) => chanceOf(models[fold]!, features), usualSettings).found.map((story) => `${stream.name} ${story}`)
const goldOf = (stream: Stream): string[] => stream.reports.map(({ story }) => `${stream.name} ${story}`)
for (const stream of streams) show(stream.name, goldOf(stream), foundIn(stream))
show('small nights', nights.flatMap(goldOf), nights.flatMap(foundIn))
if (process.argv.includes('write')) {
  const trees = learn(lessons)
  writeFileSync(
    new URL('../../src/record/stories/judge-table.ts', import.meta.url),
    `/** Trees that tell whether a report belongs to a story, as \`treesOfText\` reads them. Written by training/stories/train.ts. */\nexport const judgeTrees =\n  '${treesAsText(trees)}'\n`,
  )
}
