/**
 * Treebanks → integers for train.py.  npx tsx training/parser/prepare.ts no [GOLD/language] → build/no.*.bin, build/no.json
 *
 * Features are computed here by the engine's own code. Letter case is varied: a tenth of the sentences comes once more in
 * capitals, a tenth in title case or without capitals (headlines, agencies, careless copy).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hashedRows, inCapitals, placeRow, placeRows, wordKey, type FeatureShape } from '../../src/language/model/features.ts'
import { corpora, type Part } from './corpora.ts'
import type { GoldSentence } from './treebank.ts'

const code = process.argv[2] ?? 'no'
const gold = process.argv[3] ?? '../shared/gold/language'
const makeCorpus = corpora[code]
if (makeCorpus === undefined) throw new Error(`no corpus ${code}: one of ${Object.keys(corpora).join(' ')}`)
const corpus = makeCorpus(gold)

/** Mulberry32: a small seeded generator, so that the same command writes the same bytes. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const titled = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1)
const cases: readonly ((form: string) => string)[] = [(form) => form.toUpperCase(), titled, (form) => form.toLowerCase()]
const recased = (sentence: GoldSentence, change: (form: string) => string): GoldSentence => ({
  ...sentence,
  words: sentence.words.map((word) => ({ ...word, form: change(word.form) })),
})

/** Words seen twice or more get a row of their own; row 0 is for the others. */
function vocabulary(parts: readonly Part[]): Uint32Array {
  const counts = new Map<number, number>()
  for (const { sentences } of parts)
    for (const { words } of sentences) for (const { form } of words) counts.set(wordKey(form), (counts.get(wordKey(form)) ?? 0) + 1)
  return Uint32Array.from([...counts].filter(([, count]) => count >= 2).map(([known]) => known)).sort()
}

const vocab = vocabulary(corpus.train)
const rowOf = new Map([...vocab].map((known, i) => [known, i + 1]))
const shape: FeatureShape = { words: vocab.length + 1, affixes: 8192, trigrams: 12288, shapes: 512 }

const labels = { upos: [] as string[], feats: [] as string[], relations: [] as string[], names: ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] }
function labelIndex(list: string[], label: string, grow: boolean): number {
  const found = list.indexOf(label)
  if (found >= 0) return found
  return grow ? list.push(label) - 1 : -100
}

/** Columns of integers, one entry a word (bags: one entry a row), as train.py reads them. */
class Columns {
  readonly lengths: number[] = []
  readonly sources: number[] = []
  readonly word: number[] = []
  readonly place: number[] = []
  readonly bagSizes: number[] = []
  readonly bags: number[] = []
  readonly upos: number[] = []
  readonly feats: number[] = []
  readonly head: number[] = []
  readonly relation: number[] = []
  readonly name: number[] = []

  add(sentence: GoldSentence, part: Part, grow: boolean): void {
    const trees = part.trees(sentence)
    const capitals = inCapitals(sentence.words.map((word) => word.form))
    this.lengths.push(sentence.words.length)
    this.sources.push(part.treebank)
    sentence.words.forEach((word, i) => {
      const bag = hashedRows(word.form, shape)
      this.word.push(rowOf.get(wordKey(word.form)) ?? 0)
      this.place.push(placeRow(part.treebank, i === 0, capitals, shape))
      this.bagSizes.push(bag.length)
      this.bags.push(...bag)
      this.upos.push(part.tags ? labelIndex(labels.upos, word.upos, grow) : -100)
      this.feats.push(part.tags ? labelIndex(labels.feats, `${word.upos} ${word.feats}`, grow) : -100)
      this.head.push(trees ? word.head : -100)
      this.relation.push(trees ? labelIndex(labels.relations, word.relation, grow) : -100)
      this.name.push(part.names && word.name !== '?' ? labels.names.indexOf(word.name) : -100)
    })
  }

  write(path: string): void {
    const columns = [this.lengths, this.sources, this.word, this.place, this.bagSizes, this.bags, this.upos, this.feats, this.head, this.relation, this.name]
    const sizes = Int32Array.from(columns.map((column) => column.length))
    writeFileSync(
      path,
      Buffer.concat([sizes, ...columns.map((column) => Int32Array.from(column))].map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength))),
    )
  }
}

const next = random(7)
const longest = 120
mkdirSync('build', { recursive: true })
const train = new Columns()
for (const part of corpus.train) {
  for (const sentence of part.sentences) {
    if (sentence.words.length > longest) continue
    train.add(sentence, part, true)
    const draw = next()
    const change = draw < 0.1 ? cases[0] : draw < 0.15 ? cases[1] : draw < 0.2 ? cases[2] : undefined
    if (change !== undefined) train.add(recased(sentence, change), part, true)
  }
}
train.write(`build/${code}.train.bin`)
corpus.dev.forEach(({ name, part }) => {
  const dev = new Columns()
  for (const sentence of part.sentences) if (sentence.words.length <= longest) dev.add(sentence, part, false)
  dev.write(`build/${code}.dev.${name}.bin`)
})
// sentences of our own, words between blanks: what export.py says of them, the engine must say too
const goldenSentences = readFileSync(`training/parser/golden/${code}.txt`, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(' '))
const golden = new Columns()
const untagged = { treebank: 1, sentences: [], trees: () => false, tags: false, names: false }
for (const forms of goldenSentences)
  golden.add({ document: '', words: forms.map((form) => ({ form, upos: '', feats: '', head: 0, relation: '', name: 'O' })) }, untagged, false)
golden.write(`build/${code}.golden.bin`)
writeFileSync(
  `build/${code}.json`,
  JSON.stringify({ code, shape, placeRows, labels, vocabulary: [...vocab], dev: corpus.dev.map(({ name }) => name), golden: goldenSentences }),
)
console.log(
  `${code}: ${train.lengths.length} sentences, ${train.word.length} words, ${vocab.length} known words, ${labels.feats.length} tags, ${labels.relations.length} relations`,
)
