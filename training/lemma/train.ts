/**
 * Trains the lemmas of a language.  npx tsx training/lemma/train.ts nb [folder of the treebanks] [--held-out]
 *
 * Softmax over edit scripts with the engine's own features (src/language/lemma/features.ts), AdaGrad, fixed seed, 8-bit weights;
 * then what the rules get wrong, and what is common, goes into a table. Writes models/<language>.lemmas.bin.
 * Without --held-out the development part is learned from too. One to two minutes on one core.
 */
import { writeFileSync } from 'node:fs'
import { featureCount, lemmaFeatures, weightAt } from '../../src/language/lemma/features.ts'
import { lemmaOf, wordKey, type LemmaModel } from '../../src/language/lemma/model.ts'
import { packLemmas } from '../../src/language/lemma/pack.ts'
import { applyScript, caseRules, scriptBetween, shapeOf, type EditScript } from '../../src/language/lemma/scripts.ts'
import { packOf } from '../../src/language/index.ts'
import { languages } from '../../src/words/index.ts'
import { treebankFolder } from '../treebanks/read.ts'
import { corpora } from './corpora.ts'
import { formsOfPackVerbs } from './english-verbs.ts'
import { formsOfStrongVerbs } from './nynorsk-verbs.ts'
import { wordsOf, type LemmaWord } from './words.ts'

const bits = 18
const epochs = 8
const rate = 0.15
/** Share of the features hidden at each step, so that short endings learn too. */
const drop = 0.3
const seed = 1

const [code, ...rest] = process.argv.slice(2)
const language = languages.find((each) => each === code)
if (!language) throw new Error('say a language: nb, nn, en or es')
const folder = treebankFolder(rest.find((each) => !each.startsWith('--')))
const corpus = corpora[language]
const seen = wordsOf(folder, [...corpus.train, ...(rest.includes('--held-out') ? [] : corpus.dev)], language)
const known = new Set(seen.map(({ form, upos }) => `${form}\t${upos}`))
// what the treebanks show goes before what the pack names
const named = language === 'en' ? formsOfPackVerbs(packOf('en')) : language === 'nn' ? formsOfStrongVerbs() : []
const words = [...seen, ...named.filter(({ form, upos }) => !known.has(`${form}\t${upos}`))]

/** Edit scripts, numbered by how many different words take them; number 0 changes nothing. */
function collectScripts(all: readonly LemmaWord[]): { scripts: EditScript[]; numberOf: Map<string, number>; open: Map<string, number[]> } {
  const counts = new Map<string, { script: EditScript; parts: Map<string, number> }>()
  for (const { form, lemma, upos } of all) {
    const script = scriptBetween(form.toLowerCase(), lemma.toLowerCase())
    const key = `${script.removed}>${script.added}`
    const known = counts.get(key) ?? { script, parts: new Map<string, number>() }
    counts.set(key, known)
    known.parts.set(upos, (known.parts.get(upos) ?? 0) + 1)
  }
  const total = (parts: ReadonlyMap<string, number>): number => [...parts.values()].reduce((sum, count) => sum + count, 0)
  const sorted = [...counts].sort(([a, x], [b, y]) => (a === '>' ? -1 : b === '>' ? 1 : total(y.parts) - total(x.parts) || (a < b ? -1 : 1)))
  const open = new Map<string, number[]>()
  sorted.forEach(([, { parts }], number) => {
    for (const [upos, count] of parts) if (count >= 2 || number === 0) open.set(upos, [...(open.get(upos) ?? []), number])
  })
  return { scripts: sorted.map(([, { script }]) => script), numberOf: new Map(sorted.map(([key], number) => [key, number])), open }
}

const { scripts, numberOf, open } = collectScripts(words)

/** Case rule that makes the lemma's case right for most words of a part of speech and shape. */
function collectCases(all: readonly LemmaWord[]): Map<string, string> {
  const votes = new Map<string, number[]>()
  for (const { form, upos, lemma, count } of all) {
    const script = scriptBetween(form.toLowerCase(), lemma.toLowerCase())
    const row = votes.get(upos) ?? new Array<number>(24).fill(0)
    votes.set(upos, row)
    caseRules.forEach((rule, index) => {
      if (applyScript(form, script, rule) === lemma) row[shapeOf(form) * 3 + index]! += count
    })
  }
  const best = (row: readonly number[], shape: number): number =>
    [0, 1, 2].reduce((most, rule) => ((row[shape * 3 + rule] ?? 0) > (row[shape * 3 + most] ?? 0) ? rule : most), 0)
  return new Map([...votes].map(([upos, row]) => [upos, Array.from({ length: 8 }, (_, shape) => best(row, shape)).join('')]))
}

function generator(start: number): () => number {
  let state = start >>> 0
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296
}

/** Learns one weight for each (feature, edit script). */
function learn(all: readonly LemmaWord[]): Int8Array {
  const random = generator(seed)
  const mask = (1 << bits) - 1
  const weights = new Float64Array(1 << bits)
  const squares = new Float64Array(1 << bits).fill(1e-4)
  const mean = new Float64Array(1 << bits)
  const features = new Int32Array(featureCount)
  const order = all.map((_, index) => index)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1))
      ;[order[index], order[other]] = [order[other]!, order[index]!]
    }
    let loss = 0
    for (const index of order) {
      const { form, upos, feats, lemma, count } = all[index]!
      const small = form.toLowerCase()
      const right = scriptBetween(small, lemma.toLowerCase())
      const target = numberOf.get(`${right.removed}>${right.added}`)!
      const candidates = (open.get(upos) ?? []).filter((script) => scripts[script]!.removed.length < small.length && small.endsWith(scripts[script]!.removed))
      if (candidates.length < 2 || !candidates.includes(target)) continue
      lemmaFeatures(small, upos, feats, features)
      for (let at = 0; at < featureCount; at++) if (random() < drop) features[at] = -1
      const sums = candidates.map((script) => features.reduce((sum, feature) => (feature < 0 ? sum : sum + weights[weightAt(feature, script, mask)]!), 0))
      const most = Math.max(...sums)
      const powers = sums.map((sum) => Math.exp(sum - most))
      const whole = powers.reduce((sum, power) => sum + power, 0)
      const heavy = Math.min(3, 1 + Math.log2(count) / 2)
      candidates.forEach((script, at) => {
        const slope = (powers[at]! / whole - (script === target ? 1 : 0)) * heavy
        if (script === target) loss -= Math.log(Math.max(1e-9, powers[at]! / whole))
        if (Math.abs(slope) < 1e-4) return
        for (const feature of features) {
          if (feature < 0) continue
          const place = weightAt(feature, script, mask)
          squares[place]! += slope * slope
          weights[place]! -= (rate * slope) / Math.sqrt(squares[place]!)
        }
      })
    }
    if (epoch > 0) for (let index = 0; index < mean.length; index++) mean[index]! += weights[index]! / (epochs - 1)
    console.log(`${language} ${epoch} words ${all.length} loss ${(loss / all.length).toFixed(4)}`)
  }
  const largest = mean.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  return Int8Array.from(mean, (weight) => Math.round((weight / largest) * 127))
}

/** Parts of speech with so many rules that asking the table first is faster. */
const many = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN'])

const siblings: Readonly<Record<string, readonly string[]>> = { AUX: ['VERB'], VERB: ['AUX'], PRON: ['DET'], DET: ['PRON'] }

/**
 * Words the rules get wrong, and words with one lemma that come more than once, for speed. A word with one lemma stands there by form and part of speech; one whose features change its lemma
 * has its commonest lemma there, and the others with their features. Auxiliaries and pronouns come also as what a tagger takes them for.
 */
function exceptions(rules: LemmaModel, all: readonly LemmaWord[]): Map<number, number> {
  const table = new Map<number, number>()
  const groups = new Map<string, Map<string, Map<string, number>>>()
  for (const { form, upos, feats, lemma, count } of all) {
    const group = groups.get(`${form}\t${upos}`) ?? new Map<string, Map<string, number>>()
    groups.set(`${form}\t${upos}`, group)
    const lemmas = group.get(feats) ?? new Map<string, number>()
    group.set(feats, lemmas)
    lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + count)
  }
  const top = (lemmas: ReadonlyMap<string, number>): string => [...lemmas].reduce((most, each) => (each[1] > most[1] ? each : most))[0]
  const put = (form: string, upos: string, feats: string, lemma: string): void => {
    const answer = answerFor(form, lemma)
    if (answer !== undefined) table.set(wordKey(form, upos, feats), answer)
  }
  for (const [key, group] of groups) {
    const [form = '', upos = ''] = key.split('\t')
    const sum = new Map<string, number>()
    for (const lemmas of group.values()) for (const [lemma, count] of lemmas) sum.set(lemma, (sum.get(lemma) ?? 0) + count)
    const usual = top(sum)
    const wrong = (as: string): boolean => [...group].some(([feats, lemmas]) => lemmaOf(rules, form, as, feats) !== top(lemmas))
    const known = sum.size === 1 && (sum.get(usual) ?? 0) >= 2 && many.has(upos)
    if (known) put(form, upos, '', usual)
    else if (wrong(upos)) {
      put(form, upos, '', usual)
      for (const [feats, lemmas] of group) if (top(lemmas) !== usual) put(form, upos, feats, top(lemmas))
    }
    for (const sibling of siblings[upos] ?? []) if (!groups.has(`${form}\t${sibling}`) && wrong(sibling)) put(form, sibling, '', usual)
  }
  return table
}

/** Script and case rule that make `lemma` of `form`, as one number. */
function answerFor(form: string, lemma: string): number | undefined {
  const script = scriptBetween(form.toLowerCase(), lemma.toLowerCase())
  const number = numberOf.get(`${script.removed}>${script.added}`)
  const rule = caseRules.findIndex((each) => applyScript(form, script, each) === lemma)
  return number === undefined || rule < 0 || number * 3 + rule > 65535 ? undefined : number * 3 + rule
}

function sealed(rules: LemmaModel, table: ReadonlyMap<number, number>): LemmaModel {
  const sorted = [...table].sort(([a], [b]) => a - b)
  return { ...rules, words: Uint32Array.from(sorted, ([key]) => key), answers: Uint16Array.from(sorted, ([, answer]) => answer) }
}

const rules: LemmaModel = { scripts, open, cases: collectCases(words), words: new Uint32Array(0), answers: new Uint16Array(0), weights: learn(words) }
const model = sealed(rules, exceptions(rules, words))
const right = words.filter(({ form, upos, feats, lemma }) => lemmaOf(model, form, upos, feats) === lemma).length
console.log(
  `${language}: ${scripts.length} scripts, ${model.words.length} exceptions, ${((100 * right) / words.length).toFixed(2)} % of different training words right`,
)
writeFileSync(new URL(`../../models/${language}.lemmas.bin`, import.meta.url), packLemmas(model))
