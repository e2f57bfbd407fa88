/**
 * Trains the sentence boundaries of a language.  npx tsx training/sentences/train.ts nb [folder of the treebanks] [--held-out]
 *
 * Logistic regression over the engine's own features (src/language/tokens/boundary.ts), AdaGrad, fixed seed, 8-bit weights:
 * writes models/<language>.sentences.bin. Without --held-out the development part is trained on too. About 30 s on one core.
 */
import { writeFileSync } from 'node:fs'
import { advance, boundaryFeatures, featureCount, isCandidate, openSentence, tokenKinds } from '../../src/language/tokens/boundary.ts'
import { rulesOf } from '../../src/language/tokens/languages.ts'
import { scanTokens, type TokenColumns } from '../../src/text/index.ts'
import { languages, type Language } from '../../src/words/index.ts'
import { isFree, readTreebank, treebankFolder, type TreebankSentence } from '../treebanks/read.ts'

const bits = 16
const epochs = 6
const rate = 0.1
/** How much heavier a missed boundary weighs than an invented one. */
const lift = 1.5
/** Share of the features hidden at each step. */
const drop = 0.2
const decay = 1e-6
const seed = 1

const [code, ...rest] = process.argv.slice(2)
const language = languages.find((each) => each === code)
if (!language) throw new Error('say a language: nb, nn, en or es')
const folder = treebankFolder(rest.find((each) => !each.startsWith('--')))

const parts: Readonly<Record<Language, { train: readonly string[]; dev: readonly string[] }>> = {
  nb: { train: ['nb/ud/nb-train-converted.conllu.gz', 'nn/ud/nn-train-converted.conllu.gz'], dev: ['nb/ud/no_bokmaal-ud-dev.conllu'] },
  nn: { train: ['nn/ud/nn-train-converted.conllu.gz', 'nb/ud/nb-train-converted.conllu.gz'], dev: ['nn/ud/no_nynorsk-ud-dev.conllu'] },
  en: {
    train: ['en/ewt/en_ewt-src-train.conllu.gz', 'en/gum/en_gum-src-train.conllu.gz'],
    dev: ['en/ewt/en_ewt-ud-dev.conllu', 'en/gum/en_gum-ud-dev.conllu'],
  },
  es: { train: ['es/ancora/cess-ancora-train.conllu.gz', 'es/ud/es_gsd-ud-dev.conllu'], dev: ['es/ancora/es_ancora-ud29-dev.conllu.gz'] },
}

/** Small linear congruential generator; enough to shuffle. */
function generator(start: number): () => number {
  let state = start >>> 0
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296
}

/** A paragraph and the offsets in it at which sentences begin. */
interface Paragraph {
  readonly text: string
  readonly starts: ReadonlySet<number>
}

function paragraph(sentences: readonly TreebankSentence[]): Paragraph {
  let text = ''
  const starts = new Set<number>()
  let glue = ''
  for (const sentence of sentences) {
    text += glue
    starts.add(text.length)
    text += sentence.text
    glue = sentence.words.at(-1)?.misc.includes('SpaceAfter=No') === true ? '' : ' '
  }
  return { text, starts }
}

/** Each document as one paragraph, as the treebanks are scored; then as papers print it: headlines alone, one to four sentences a line. */
function paragraphsOf(sentences: readonly TreebankSentence[], random: () => number): readonly Paragraph[] {
  const found: Paragraph[] = []
  const documents: TreebankSentence[][] = []
  for (const sentence of sentences) {
    if (sentence.opens || documents.length === 0 || documents.at(-1)!.length >= 400) documents.push([])
    documents.at(-1)!.push(sentence)
  }
  for (const document of documents) {
    found.push(paragraph(document), paragraph(document.map((sentence) => shouted(sentence, random))))
    let line: TreebankSentence[] = []
    let room = 1 + Math.floor(random() * 4)
    for (const sentence of document) {
      line.push(varied(sentence, random))
      if (isHeadline(sentence) || line.length >= room) {
        found.push(paragraph(line))
        line = []
        room = 1 + Math.floor(random() * 4)
      }
    }
    if (line.length > 0) found.push(paragraph(line))
  }
  return found
}

/** Abbreviations that news ends sentences with and the treebanks hardly ever. */
const lastWords: Readonly<Record<Language, readonly string[]>> = {
  nb: [],
  nn: [],
  en: [' at 7 p.m.', ' by 9 a.m.', ' in the U.S.', ' in Washington, D.C.', ' to the U.N.'],
  es: [' en EE. UU.', ' a las 9 p.m.', ' de EE.UU.'],
}

function lengthened(text: string, random: () => number): string {
  const ends = lastWords[language!]
  return ends.length > 0 && /\p{Ll}\.$/u.test(text) && random() < 0.01 ? text.slice(0, -1) + ends[Math.floor(random() * ends.length)]! : text
}

/** The same sentence with the marks of other papers: dashes for hyphens, guillemets or curly quotes for straight ones. */
function varied(sentence: TreebankSentence, random: () => number): TreebankSentence {
  const dash = ['-', '–', '—'][Math.floor(random() * 3)]!
  const quotes = [
    ['"', '"'],
    ['«', '»'],
    ['“', '”'],
    ['”', '”'],
  ][Math.floor(random() * 4)]!
  let open = false
  const text = sentence.text
    .replace(/^- /u, `${dash} `)
    .replace(/ - /gu, ` ${dash} `)
    .replace(/["«»“”]/gu, (mark) => {
      if (mark === '«' || mark === '“') open = false
      if (mark === '»') open = true
      open = !open
      return open ? quotes[0]! : quotes[1]!
    })
  return { ...sentence, text: lengthened(text, random) }
}

/** Some headlines in capitals. */
function shouted(sentence: TreebankSentence, random: () => number): TreebankSentence {
  return isHeadline(sentence) && random() < 0.5 ? { ...sentence, text: sentence.text.toUpperCase() } : varied(sentence, random)
}

function isHeadline({ text }: TreebankSentence): boolean {
  return !/[.!?:…»”")]$/u.test(text)
}

/** Features of every candidate gap, one row of `featureCount` each, and whether a sentence begins there. */
function examples(all: readonly Paragraph[], of: Language): { rows: Int32Array; gold: Uint8Array } {
  const rows: number[] = []
  const gold: number[] = []
  const row = new Int32Array(featureCount)
  const rules = rulesOf[of].tokens
  for (const { text, starts } of all) {
    const columns: TokenColumns = { from: [], to: [] }
    scanTokens(text, 0, text.length, rules, columns)
    const end = columns.from.length
    const kinds = tokenKinds(text, columns)
    let state = openSentence(0)
    for (let index = 0; index < end; index++) {
      const begins = starts.has(columns.from[index]!)
      if (index > state.first && isCandidate(kinds[index - 1]!, kinds[index]!, columns.from[index]! > columns.to[index - 1]!)) {
        boundaryFeatures(text, columns, kinds, state, index, end, text.length, row)
        for (const feature of row) rows.push(feature & ((1 << bits) - 1))
        gold.push(begins ? 1 : 0)
      }
      if (begins) state = openSentence(index)
      advance(state, text, columns.from[index]!, kinds[index]!)
    }
  }
  return { rows: Int32Array.from(rows), gold: Uint8Array.from(gold) }
}

const random = generator(seed)
const files = [...parts[language].train, ...(rest.includes('--held-out') ? [] : parts[language].dev)]
const data = files.map((file) =>
  examples(
    paragraphsOf(
      readTreebank(`${folder}/${file}`).filter(({ document }) => isFree(document)),
      random,
    ),
    language,
  ),
)
const rows = data.reduce((sum, each) => sum + each.gold.length, 0)
const features = new Int32Array(rows * featureCount)
const gold = new Uint8Array(rows)
let filled = 0
for (const each of data) {
  features.set(each.rows, filled * featureCount)
  gold.set(each.gold, filled)
  filled += each.gold.length
}

const weights = new Float64Array(1 << bits)
const squares = new Float64Array(1 << bits).fill(1e-6)
const mean = new Float64Array(1 << bits)
const order = Int32Array.from({ length: rows }, (_, index) => index)
for (let epoch = 0; epoch < epochs; epoch++) {
  for (let index = rows - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const held = order[index]!
    order[index] = order[other]!
    order[other] = held
  }
  let loss = 0
  for (const row of order) {
    const start = row * featureCount
    let sum = 0
    let kept = 0
    for (let index = 0; index < featureCount; index++) {
      if (random() < drop) continue
      kept |= 1 << index
      sum += weights[features[start + index]!]!
    }
    const likely = 1 / (1 + Math.exp(-sum))
    const slope = (likely - gold[row]!) * (gold[row] === 1 ? lift : 1)
    loss -= Math.log(Math.max(1e-12, gold[row] === 1 ? likely : 1 - likely))
    for (let index = start; index < start + featureCount; index++) {
      if ((kept & (1 << (index - start))) === 0) continue
      const feature = features[index]!
      const gradient = slope + decay * weights[feature]!
      squares[feature]! += gradient * gradient
      weights[feature]! -= (rate * gradient) / Math.sqrt(squares[feature]!)
    }
  }
  for (let index = 0; index < mean.length; index++) mean[index]! += weights[index]! / epochs
  console.log(`${language} ${epoch} rows ${rows} loss ${(loss / rows).toFixed(5)}`)
}

const largest = mean.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
const packed = Int8Array.from(mean, (weight) => Math.round((weight / largest) * 127))
writeFileSync(new URL(`../../models/${language}.sentences.bin`, import.meta.url), packed)
