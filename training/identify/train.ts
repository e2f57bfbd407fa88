/**
 * Trains the telling of languages.  npx tsx training/identify/train.ts [folder of the treebanks]
 *
 * Softmax over {no, da, sv, en, es, other} and, in the same pass, nynorsk against bokmål, over hashed words and runs of one to
 * four characters (src/language/identify/features.ts); AdaGrad, fixed seed, 8-bit weights. Learns from train and dev parts and
 * from our own texts (own-texts.ts); writes models/languages.bin. About a minute on one core.
 */
import { writeFileSync } from 'node:fs'
import { languageFeatures, mostFeatures } from '../../src/language/identify/features.ts'
import { columnCount, groups } from '../../src/language/identify/identify.ts'
import { isFree, readTreebank, treebankFolder } from '../treebanks/read.ts'
import { asNeighbour } from './neighbours.ts'
import { ownTexts } from './own-texts.ts'

const rowCount = 1 << 15
const epochs = 4
const rate = 0.15
const seed = 1
/** Examples of each group in an epoch. */
const share = 12000

const files: Readonly<Record<string, readonly string[]>> = {
  nb: ['nb/ud/nb-train-converted.conllu.gz', 'nb/ud/no_bokmaal-ud-dev.conllu'],
  nn: ['nn/ud/nn-train-converted.conllu.gz', 'nn/ud/no_nynorsk-ud-dev.conllu'],
  da: ['da/da_ddt-ud-dev.conllu'],
  sv: ['sv/sv_talbanken-ud-dev.conllu'],
  en: ['en/ewt/en_ewt-src-train.conllu.gz', 'en/gum/en_gum-src-train.conllu.gz'],
  es: ['es/ancora/cess-ancora-train.conllu.gz', 'es/ud/es_gsd-ud-dev.conllu'],
}

/** Neighbours of our languages come more often than the rest. */
const near = new Set(['pt', 'gl', 'ca', 'it', 'fr', 'de', 'nl', 'is', 'fo'])

interface Example {
  readonly group: number
  /** 1 nynorsk, 0 bokmål, -1 neither. */
  readonly nynorsk: number
  readonly text: string
}

function generator(start: number): () => number {
  let state = start >>> 0
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296
}

const random = generator(seed)
const folder = treebankFolder(process.argv[2])
const sentencesOf = new Map<string, readonly string[]>()
for (const [code, paths] of Object.entries(files)) {
  const sentences = paths.flatMap((path) =>
    readTreebank(`${folder}/${path}`)
      .filter(({ document }) => isFree(document))
      .map(({ text }) => text),
  )
  sentencesOf.set(code, sentences)
}
for (const [code, text] of Object.entries(ownTexts)) sentencesOf.set(code, [...(sentencesOf.get(code) ?? []), ...text.split('\n')])

/** A sentence, a piece of one, or two or three in a row; now and then in capitals. */
function sample(sentences: readonly string[]): string {
  const at = Math.floor(random() * sentences.length)
  const kind = random()
  if (kind < 0.5) return sentences[at]!
  if (kind < 0.7) return sentences.slice(at, at + 3).join(' ')
  const words = sentences[at]!.split(' ')
  const from = Math.floor(random() * Math.max(1, words.length - 4))
  const piece = words.slice(from, from + 3 + Math.floor(random() * 8)).join(' ')
  return kind < 0.75 ? piece.toUpperCase() : piece
}

/** A bokmål sentence in the neighbour's spelling, unless that changes less than a quarter of its words. */
function borrow(to: 'da' | 'sv'): string | undefined {
  const from = sample(sentencesOf.get('nb')!)
  const spelt = asNeighbour(from, to, random)
  const before = from.split(' ')
  const after = new Set(spelt.split(' '))
  return before.filter((word) => !after.has(word)).length * 4 >= before.length ? spelt : undefined
}

function epochOf(): Example[] {
  const others = [...sentencesOf.keys()].filter((code) => !(code in files)).flatMap((code) => (near.has(code) ? [code, code, code, code] : [code]))
  const examples: Example[] = []
  for (const [group, name] of groups.entries()) {
    for (let index = 0; index < share * (name === 'no' ? 4 : name === 'da' || name === 'other' ? 1.5 : 1); index++) {
      const code = name === 'no' ? (index % 2 === 0 ? 'nb' : 'nn') : name === 'other' ? others[index % others.length]! : name
      const text = ((name === 'da' || name === 'sv') && random() < 0.7 ? borrow(name) : undefined) ?? sample(sentencesOf.get(code)!)
      examples.push({ group, nynorsk: name === 'no' ? index % 2 : -1, text })
    }
  }
  for (let index = examples.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    ;[examples[index], examples[other]] = [examples[other]!, examples[index]!]
  }
  return examples
}

const weights = new Float64Array(rowCount * columnCount)
const squares = new Float64Array(rowCount * columnCount).fill(1e-4)
const mean = new Float64Array(rowCount * columnCount)
const features = new Int32Array(mostFeatures)
const sums = new Float64Array(columnCount)
const slopes = new Float64Array(columnCount)
for (let epoch = 0; epoch < epochs; epoch++) {
  let wrong = 0
  const examples = epochOf()
  for (const { group, nynorsk, text } of examples) {
    const count = languageFeatures(text, 0, text.length, features)
    if (count === 0) continue
    const scale = 1 / Math.sqrt(count)
    sums.fill(0)
    for (let index = 0; index < count; index++) {
      const row = (features[index]! % rowCount) * columnCount
      for (let column = 0; column < columnCount; column++) sums[column]! += weights[row + column]! * scale
    }
    const most = Math.max(...sums.subarray(0, groups.length))
    let whole = 0
    for (let column = 0; column < groups.length; column++) whole += Math.exp(sums[column]! - most)
    for (let column = 0; column < groups.length; column++) slopes[column] = Math.exp(sums[column]! - most) / whole - (column === group ? 1 : 0)
    slopes[groups.length] = nynorsk < 0 ? 0 : 1 / (1 + Math.exp(-sums[groups.length]!)) - nynorsk
    if (slopes[group]! < -0.5 || Math.abs(slopes[groups.length]!) > 0.5) wrong++
    for (let column = 0; column < columnCount; column++) {
      const slope = slopes[column]! * scale
      if (Math.abs(slope) < 1e-5) continue
      for (let index = 0; index < count; index++) {
        const place = (features[index]! % rowCount) * columnCount + column
        squares[place]! += slope * slope
        weights[place]! -= (rate * slope) / Math.sqrt(squares[place]!)
      }
    }
  }
  if (epoch > 0) for (let index = 0; index < mean.length; index++) mean[index]! += weights[index]! / (epochs - 1)
  console.log(`${epoch} examples ${examples.length} wrong ${((100 * wrong) / examples.length).toFixed(2)} %`)
}

/** One step is chosen so that all but the largest few weights fit. */
const sorted = Float64Array.from(mean, Math.abs).sort()
const largest = sorted[Math.floor(sorted.length * 0.9995)]!
const packed = new Uint8Array(4 + mean.length)
new DataView(packed.buffer).setFloat32(0, largest / 127, true)
mean.forEach((weight, index) => {
  packed[4 + index] = Math.max(-127, Math.min(127, Math.round((weight / largest) * 127)))
})
writeFileSync(new URL('../../models/languages.bin', import.meta.url), packed)
