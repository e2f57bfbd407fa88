/**
 * Learns which words of a story people write in their brief of it. `npx tsx training/brief/train.ts [GOLD] [cache=FOLDER] [write]`
 * Words and pairs of words of English stories are rows, with the share of people who wrote them; figures are of five folds by story.
 */
import { writeFileSync } from 'node:fs'
import { claimsOf } from '../../src/record/claims/index.ts'
import { briefOf } from '../../src/record/brief/brief-of.ts'
import { conceptFeatures, conceptsOf } from '../../src/record/brief/concepts.ts'
import { storySentences } from '../../src/record/brief/sentences.ts'
import type { Trees } from '../../src/text/index.ts'
import { boost } from '../pages/boost.ts'
import { treesAsText } from '../trees-as-text.ts'
import { goldBriefs, type GoldBrief } from './gold.ts'
import { rouge, rougeWords } from './rouge.ts'

const [folder = '../shared/gold/stories', ...options] = process.argv.slice(2)
const cache = options.find((option) => option.startsWith('cache='))?.slice(6)
const folds = 5
/** Stories of these sets that could be read, and all of them: the others count as nothing. */
const counted = { wikinews: 73, background: 80 } as const

interface Lesson {
  readonly gold: GoldBrief
  readonly features: Int16Array
  readonly targets: readonly number[]
  readonly fold: number
}

function lessonOf(gold: GoldBrief, fold: number): Lesson {
  const { features, written } = conceptsOf(storySentences(gold.digests, 'en'))
  const theirs = gold.briefs.map((brief) => {
    const words = rougeWords(brief)
    return new Set([...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)])
  })
  return { gold, features, targets: written.map((it) => theirs.filter((words) => words.has(it)).length / theirs.length), fold }
}

function learn(lessons: readonly Lesson[]): Trees {
  const count = lessons.reduce((sum, { targets }) => sum + targets.length, 0)
  const width = conceptFeatures.length
  const rows = { features: new Int16Array(count * width), width, targets: new Float64Array(count), weights: new Float64Array(count) }
  let row = 0
  for (const { gold, features, targets } of lessons) {
    rows.features.set(features, row * width)
    rows.targets.set(targets, row)
    // Moments of one crisis are much alike.
    rows.weights.fill(gold.set === 'background' ? 0.3 : 1, row, row + targets.length)
    row += targets.length
  }
  return boost(rows, { trees: 150, leaves: 8, rate: 0.08, columns: 0.6, sample: 0.5, least: 20, ridge: 8, seed: 11 })
}

function measured(lessons: readonly Lesson[], judgeOf: (lesson: Lesson) => Trees): Record<string, string> {
  const sums = new Map<string, number>()
  for (const lesson of lessons) {
    const { set, digests, briefs, story } = lesson.gold
    const joined = { id: story, digests, copies: [] }
    const brief = briefOf(joined, claimsOf(joined), 'en', { judge: judgeOf(lesson) })
    const words = rougeWords(brief.sentences.map(({ text }) => text).join(' '))
    for (const theirs of briefs) {
      const reference = rougeWords(theirs)
      const own = set === 'wikinews' ? words.slice(0, reference.length) : words
      for (const n of [1, 2] as const) {
        const name = `${set} ROUGE-${n}`
        sums.set(name, (sums.get(name) ?? 0) + rouge(own, reference, n) / briefs.length / counted[set])
      }
    }
  }
  return Object.fromEntries([...sums].map(([name, sum]) => [name, sum.toFixed(1)]))
}

const golds = await goldBriefs(folder, cache)
const crises = [...new Set(golds.map(({ story }) => story))]
const lessons = golds.map((gold) => lessonOf(gold, crises.indexOf(gold.story) % folds))
const judges = Array.from({ length: folds }, (_, fold) => learn(lessons.filter((lesson) => lesson.fold !== fold)))
console.log(
  'held out',
  measured(lessons, ({ fold }) => judges[fold] ?? judges[0]!),
)
if (options.includes('write')) {
  const text = treesAsText(learn(lessons))
  writeFileSync(
    new URL('../../src/record/brief/concept-table.ts', import.meta.url),
    `/** Trees that tell which words of a story people write in their brief of it, as \`treesOfText\` reads them. Written by training/brief/train.ts. */\nexport const conceptTrees =\n  '${text}'\n`,
  )
}
