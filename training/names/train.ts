import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decide, reportEmissions } from '../../src/language/names/finder.ts'
import { unpackGazetteer } from '../../src/language/names/gazetteer.ts'
import { type Balance, hashSize, type NameModel, packNames, unpackNames, weightsOf } from '../../src/language/names/model.ts'
import { seeReport, tagCount, tags } from '../../src/language/names/scores.ts'
import type { SeenWord } from '../../src/language/names/word.ts'
import { type Model, namedCorpus, type NamedPart, testPart } from './corpora.ts'
import { countNames, f1 } from './figures.ts'
import { numberFeatures, ownSalt, reportsOf, rowsOf, type SeenLesson, seeLessons, withOwn } from './lessons.ts'
import { learn, type Learned, type Lesson } from './perceptron.ts'

/**
 * Learns models/<model>.names.bin: `npx tsx training/names/train.ts <no|en|es> [gold folder] [--tune]`; with --tune only the balance is found anew.
 */
const isModel = (text: string): text is Model => ['no', 'en', 'es'].includes(text)
const given = process.argv[2] ?? ''
const named = given === 'nb' || given === 'nn' ? 'no' : given
if (!isModel(named)) throw new Error('which model? no, en or es')
const model: Model = named
const folder = join(import.meta.dirname, '../..')
const tuneOnly = process.argv.includes('--tune')
const gold = process.argv.slice(3).find((word) => !word.startsWith('--')) ?? join(folder, '../shared/gold/language')
const gazetteer = unpackGazetteer(new Uint8Array(readFileSync(join(folder, 'models/gazetteer.names.bin'))))
const memory = new Map<string, SeenWord>()

/** Most features a model may keep: 10 bytes each. */
const mostFeatures = 148_000
/** Share of a word's features that learning hides. */
const hidden = { no: 0.3, en: 0.3, es: 0.2 } as const
/** Languages that lend their names. */
const others: Readonly<Record<Model, readonly Model[]>> = { no: [], en: [], es: ['en', 'no'] }
const seeds = { no: [7], en: [7, 8, 9], es: [7] } as const
const epochs = { no: 6, en: 8, es: 8 } as const

/** The mean of learners that saw the sentences in other orders. */
function learnTogether(lessons: readonly Lesson[], features: number): Learned {
  const learners = seeds[model].map((seed) => learn(lessons, features, epochs[model], hidden[model], seed))
  const mean = (rows: readonly Float32Array[]): Float32Array =>
    Float32Array.from(rows[0] ?? [], (_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length)
  return { weights: mean(learners.map(({ weights }) => weights)), transitions: mean(learners.map(({ transitions }) => transitions)) }
}

/** Keeps the features that say most and brings their weights to 8 bits. */
function shrink({ weights, transitions }: Learned, rowOf: Int32Array, isUsed: Uint8Array): NameModel {
  const relative = (row: number, tag: number): number => (row < 0 ? 0 : weights[row * tagCount + tag]! - weights[row * tagCount]!)
  const rows: { readonly key: number; readonly row: number; readonly own: number; readonly size: number }[] = []
  for (let key = 0; key < hashSize; key++) {
    const row = rowOf[key]!
    const own = others[model].length > 0 ? rowOf[key ^ ownSalt]! : -1
    if (!isUsed[key]) continue
    let size = 0
    for (let tag = 1; tag < tagCount; tag++) size = Math.max(size, Math.abs(relative(row, tag) + relative(own, tag)))
    if (size > 0) rows.push({ key, row, own, size })
  }
  rows.sort((a, b) => b.size - a.size || a.key - b.key)
  const unit = 127 / (rows[Math.floor(rows.length / 2000)]?.size ?? 1)
  const kept = rows.slice(0, mostFeatures).sort((a, b) => a.key - b.key)
  const packed = new Int8Array(kept.length * (tagCount - 1))
  kept.forEach(({ row, own }, i) => {
    for (let tag = 1; tag < tagCount; tag++)
      packed[i * (tagCount - 1) + tag - 1] = Math.max(-127, Math.min(127, Math.round(unit * (relative(row, tag) + relative(own, tag)))))
  })
  console.log(`${rows.length} features, ${kept.length} kept, unit ${unit.toFixed(2)}`)
  return {
    balance: { network: 0, outside: 0, votes: 0 },
    transitions: Array.from(transitions, (weight) => Math.round(unit * weight)),
    keys: Uint32Array.from(kept, ({ key }) => key),
    weights: packed,
  }
}

/** Names of a part with several balances: percent of F1, in their order. */
function scoresOf({ sentences }: NamedPart, found: NameModel, balances: readonly Balance[]): number[] {
  const add = weightsOf(found)
  const sums = new Map()
  const reports = reportsOf(sentences).map((report) => {
    const seen = seeReport(report, gazetteer, memory)
    return {
      seen,
      report,
      emissions: reportEmissions(
        seen,
        report.map(({ scores }) => scores),
        add,
        sums,
      ),
    }
  })
  return balances.map((balance) => {
    const given = reports.flatMap(({ seen, report, emissions }) =>
      decide(
        seen,
        emissions.map((row) => row.slice()),
        report.map(({ scores }) => scores),
        found.transitions,
        balance,
      ),
    )
    return f1(
      countNames(
        sentences.map(({ names }) => names),
        given.map((row) => Array.from(row, (tag) => tags[tag] ?? 'O')),
      ),
    )
  })
}

const tests: Readonly<Record<Model, readonly (readonly [number, string])[]>> = {
  no: [
    [1, 'nb/ud/no_bokmaal-norne-test.conllu'],
    [2, 'nn/ud/no_nynorsk-norne-test.conllu'],
  ],
  en: [
    [0, 'en/gum/gum-ner-test.conllu'],
    [0, 'en/ewt/uner-ewt-test.conllu'],
  ],
  es: [[1, 'es/ancora/cess-ancora-test.conllu.gz']],
}

const { train, dev } = namedCorpus(model, gold)
const output = join(folder, `models/${model}.names.bin`)

/** Sentences with names of another language: what a name looks like is much the same there. */
function helpers(other: Model): SeenLesson[] {
  const kept = namedCorpus(other, gold)
    .train.slice(0, 1)
    .flatMap(({ sentences }) => sentences.filter(({ names }) => names.some((name) => name !== 'O')))
  return seeLessons(kept, gazetteer, memory)
}

function learned(): NameModel {
  const plain = train.flatMap(({ sentences }) => seeLessons(sentences, gazetteer, memory))
  const own = others[model].length > 0 ? withOwn(plain) : plain
  const lessons = [...own, ...others[model].flatMap((other) => helpers(other))]
  const { rowOf, count } = numberFeatures(lessons, 2)
  const rows = rowsOf(lessons, rowOf)
  console.log(`${rows.length} sentences, ${count} features`)
  // Only shared places are read; which of the table's places these are shows in the language's own sentences.
  const isUsed = new Uint8Array(hashSize)
  for (const { features } of plain) for (const word of features) for (const feature of word) isUsed[feature] = 1
  return shrink(learnTogether(rows, count), rowOf, isUsed)
}
const small = tuneOnly ? unpackNames(new Uint8Array(readFileSync(output))) : learned()

const balances = [0, 8, 16, 24, 32, 48].flatMap((network) =>
  [-24, 0, 24, 48].flatMap((outside) => [0, 40, 80, 120, 160].map((votes): Balance => ({ network, outside, votes }))),
)
const tuned = dev.map((part) => scoresOf(part, small, balances))
const sum = (at: number): number => tuned.reduce((total, scores) => total + (scores[at] ?? 0), 0) / tuned.length
// The network has seen dev sentences when its training stopped, so its voice must earn its place: what it adds is counted at a discount.
const worth = (at: number): number => sum(at) - 0.015 * (balances[at]?.network ?? 0)
const best = balances.map((_, at) => at).reduce((a, b) => (worth(b) > worth(a) ? b : a))
balances.forEach((balance, at) => console.log(Object.values(balance).join(' '), tuned.map((scores) => scores[at]?.toFixed(1)).join(' ')))
const balance = balances[best]!
console.log('best', balance, sum(best).toFixed(2))
const bytes = packNames({ ...small, balance })
writeFileSync(output, bytes)
for (const [treebank, path] of tests[model]) {
  const part = testPart(model, treebank, join(gold, path))
  console.log(
    part.label,
    scoresOf(part, small, [{ network: 0, outside: 0, votes: 0 }, { ...balance, votes: 0 }, balance])
      .map((score) => score.toFixed(2))
      .join(' → '),
  )
}
console.log(`${bytes.length} bytes`)
