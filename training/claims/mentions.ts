/**
 * Learns which words assert something. `npx tsx training/claims/mentions.ts CACHE [write]`
 * Learns from ECB+ (without its official test part), MEANTIME and the hand-made clusters. Figures are of five folds by topic.
 */
import { writeFileSync } from 'node:fs'
import { mentionFeatures } from '../../src/record/digest/mention-features.ts'
import type { MentionRates } from '../../src/record/digest/mention-rates.ts'
import { sumOf, type Trees } from '../../src/text/index.ts'
import { hashOf } from '../../src/record/terms/letters.ts'
import { boost } from '../pages/boost.ts'
import { ownRecords } from '../gold/records-gold.ts'
import { treesAsText } from '../trees-as-text.ts'
import { markedReports } from './marked.ts'
import { labelled, ratesOver, rowsOf, type Labelled } from './mention-lessons.ts'

const cache = process.argv[2] ?? '../cache/claims'
const folds = 5
const perHundredWords = Number(process.env['DENSITY'] ?? 18.5)
const sets = ['ecbplus', 'meantime', 'hand_cluster', 'hand_nordic', ...ownRecords]
const reports = sets.flatMap((set) => markedReports(cache, set).map(labelled))
const foldOf = ({ report }: Labelled): number => (hashOf(report.topic) >>> 3) % folds
const isLesson = ({ report }: Labelled): boolean => report.split !== 'test'
/** MEANTIME marks what several reports tell, not all: its unmarked words are weak witnesses. Hand-made clusters mark some claims only, our own most. */
const unmarked: Readonly<Record<string, number>> = { meantime: 0.15, hand_cluster: 0.2, hand_nordic: 0.2 }
const weightOf = (label: 0 | 1, set: string): number => (set === 'ecbplus' ? 1 : label === 0 ? (unmarked[set] ?? 0.5) : set === 'meantime' ? 1 : 2)

const rowsIn = (reports: readonly Labelled[], rates: (report: Labelled) => MentionRates): { features: Int16Array; targets: number[]; weights: number[] } => {
  const features: Int16Array[] = []
  const [targets, weights]: number[][] = [[], []]
  for (const report of reports) {
    rowsOf(report, rates(report)).forEach((row, index) => {
      const label = report.labels[index]
      if (label === undefined) return
      features.push(row)
      targets!.push(label)
      weights!.push(weightOf(label, report.report.set))
    })
  }
  const width = mentionFeatures.length
  const all = new Int16Array(features.length * width)
  features.forEach((row, index) => all.set(row, index * width))
  return { features: all, targets: targets!, weights: weights! }
}

/** Learns from some reports; each row is shown rates that were counted without its own topic. */
function learn(lessons: readonly Labelled[]): { trees: Trees; rates: MentionRates } {
  const inner = 4
  const innerOf = ({ report }: Labelled): number => (hashOf(report.topic, 77) >>> 3) % inner
  const without = Array.from({ length: inner }, (_, fold) =>
    ratesOver(
      lessons.filter((it) => innerOf(it) !== fold),
      weightOf,
    ),
  )
  const { features, targets, weights } = rowsIn(lessons, (it) => without[innerOf(it)]!)
  const trees = boost(
    { features, width: mentionFeatures.length, targets: Float64Array.from(targets), weights: Float64Array.from(weights) },
    { trees: 150, leaves: 16, rate: 0.08, columns: 0.6, sample: 0.7, least: 8, ridge: 2, seed: 11 },
  )
  return { trees, rates: ratesOver(lessons, weightOf) }
}

const models = Array.from({ length: folds }, (_, fold) => learn(reports.filter((it) => isLesson(it) && foldOf(it) !== fold)))
const whole = learn(reports.filter(isLesson))
const scored = reports.map((it) => {
  const { trees, rates } = isLesson(it) ? models[foldOf(it)]! : whole
  return { it, sums: rowsOf(it, rates).map((row) => sumOf(trees, row)) }
})
const wordsOf = ({ report }: Labelled): number => report.text.text.split(/\s+/u).filter(Boolean).length
const words = reports.reduce((sum, it) => sum + wordsOf(it), 0)
const ranked = scored.flatMap(({ sums }) => sums).sort((a, b) => b - a)
const least = ranked[Math.round((words * perHundredWords) / 100)] ?? 0
console.log('features', mentionFeatures.length, 'candidates', ranked.length, 'words', words, 'threshold', least.toFixed(2))
for (const set of [...sets, 'ecbplus test']) {
  const of = scored.filter(({ it }) => (set === 'ecbplus test' ? it.report.split === 'test' : it.report.set === set))
  let [found, marked, kept, size, right, looked] = [0, 0, 0, 0, 0, 0]
  for (const { it, sums } of of) {
    size += wordsOf(it)
    it.candidates.forEach(({ word }, index) => {
      if (sums[index]! < least) return
      kept++
      if (it.labels[index] !== undefined) looked++
      if (it.labels[index] === 1) right++
      void word
    })
    for (const mention of it.report.mentions.filter(({ validated }) => validated)) {
      marked++
      const aim = mention.trigger ?? mention.span
      if (it.candidates.some(({ word }, index) => sums[index]! >= least && it.report.text.from[word]! < aim[1] && it.report.text.to[word]! > aim[0])) found++
    }
  }
  console.log(
    `  ${set.padEnd(14)} touched ${((100 * found) / marked).toFixed(1)} % of ${marked}; ${((100 * kept) / size).toFixed(1)} per 100 words; precision where marked ${((100 * right) / looked).toFixed(1)}`,
  )
}
if (process.argv.includes('write')) {
  const rates = (map: ReadonlyMap<number, number>): string => {
    const bytes = Buffer.alloc(6 * map.size)
    ;[...map]
      .sort((a, b) => a[0] - b[0])
      .forEach(([key, rate], index) => {
        bytes.writeInt32LE(key, 6 * index)
        bytes.writeInt16LE(rate, 6 * index + 4)
      })
    return bytes.toString('base64')
  }
  writeFileSync(
    new URL('../../src/record/digest/mention-table.ts', import.meta.url),
    `/** Trees that tell whether a word asserts something, as \`treesOfText\` reads them; rates by hash; the sum from which a word is taken. Written by training/claims/mentions.ts. */\nexport const mentionTrees =\n  '${treesAsText(whole.trees)}'\nexport const lemmaRates =\n  '${rates(whole.rates.lemmas)}'\nexport const conceptRates =\n  '${rates(whole.rates.concepts)}'\nexport const leastLogOdds = ${least.toFixed(3)}\n`,
  )
}
