/**
 * Trains the judge of statements.  npx tsx training/statements/train.ts en [gold file] [--folds 5] [--write]
 *
 * Rules propose (src/read/statements), people's annotation says which proposals are statements and where they begin and end. Logistic regression
 * and log-linear choice over the engine's own hashed features, AdaGrad, fixed seed, 8-bit weights. Prints figures over folds of whole documents;
 * with --write trains on everything and writes models/<language>.statements.bin. No word of the gold is stored.
 */
import { writeFileSync } from 'node:fs'
import { loadLanguage } from '../../src/language/load.ts'
import { packOf } from '../../src/language/packs/index.ts'
import { judged } from '../../src/read/statements/learned/judge.ts'
import { acceptBits, edgeBits, speakerBits, packWeights, type JudgeWeights } from '../../src/read/statements/learned/weights.ts'
import { planned } from '../../src/read/statements/statements.ts'
import { spanOf } from '../../src/read/words.ts'
import { languages } from '../../src/words/index.ts'
import { prepare, type Prepared } from './examples.ts'
import { readGold } from './gold.ts'
import { learnChoices, learnYesNo, Learner } from './learn.ts'
import { count, figures, type Counts } from './score.ts'

const rounds = 8
const rate = 0.03
const decay = 3e-4
/** Integers to one unit of weight. */
const scale = 24
/** Log odds from which a candidate counts. */
const thresholds = [-1.3, -1, -0.7]
const chosen = -1

const [code, ...rest] = process.argv.slice(2)
const language = languages.find((each) => each === code)
if (!language) throw new Error('say a language: nb, nn, en or es')
const option = (name: string): string | undefined => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined)
const folds = Number(option('--folds') ?? 5)
const gold = rest.find((each) => each.endsWith('.jsonl')) ?? '../shared/gold/quotes/polnear_en.dev.jsonl'

const loaded = await loadLanguage(language)
const pack = packOf(language)
const documents = readGold(gold).filter((document) => document.language === language)
console.time('prepare')
const prepared = documents.map((document) => prepare(document, loaded, pack))
console.timeEnd('prepare')

function learn(from: readonly Prepared[], threshold: number): JudgeWeights {
  const accept = new Learner(acceptBits, rate, decay)
  const left = new Learner(edgeBits, rate, decay)
  const right = new Learner(edgeBits, rate, decay)
  learnYesNo(
    from.flatMap((one) => one.examples),
    accept,
    rounds,
  )
  learnChoices(
    from.flatMap((one) => one.left),
    left,
    rounds,
  )
  learnChoices(
    from.flatMap((one) => one.right),
    right,
    rounds,
  )
  const speaker = new Learner(speakerBits, rate, decay)
  learnChoices(
    from.flatMap((one) => one.speaker),
    speaker,
    rounds,
  )
  return {
    accept: accept.integers(scale),
    left: left.integers(scale),
    right: right.integers(scale),
    speaker: speaker.integers(scale),
    threshold: Math.round(threshold * scale),
  }
}

function add(one: Prepared, weights: JudgeWeights, counts: Counts): void {
  const plans = planned(one.scene, judged(one.scene, one.groups, weights).candidates)
  const mine = plans.map(({ candidate }) => ({
    content: candidate.content.map((words) => spanOf(one.scene.text, words)),
    source: candidate.speaker ? [spanOf(one.scene.text, candidate.speaker)] : [],
  }))
  count(one.document.text, one.document.statements, mine, counts)
}

const totals = new Map<number, Counts>(thresholds.map((threshold) => [threshold, { gold: 0, predicted: 0, paired: 0, exact: 0, joint: 0 }]))
for (let fold = 0; fold < folds; fold++) {
  const weights = learn(
    prepared.filter((_, at) => at % folds !== fold),
    0,
  )
  for (const [threshold, counts] of totals) {
    for (const one of prepared.filter((_, at) => at % folds === fold)) add(one, { ...weights, threshold: Math.round(threshold * scale) }, counts)
  }
}
for (const [threshold, counts] of totals)
  console.log(
    `threshold ${threshold}`,
    Object.entries(figures(counts))
      .map(([name, value]) => `${name} ${value.toFixed(1)}`)
      .join('  '),
  )

if (rest.includes('--write')) writeFileSync(`models/${language}.statements.bin`, packWeights(learn(prepared, chosen)))
