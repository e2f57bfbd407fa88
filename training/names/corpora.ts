import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { TaggedSentence } from '../../src/language/names/sentence.ts'
import { openNetwork } from '../../src/language/model/network.ts'
import { openWeights } from '../../src/language/model/weights.ts'
import { corpora, type Part } from '../parser/corpora.ts'
import { readTreebank, type GoldSentence } from '../parser/treebank.ts'

/** A sentence as the network tags it, with the names it has by hand; `scores` are the network's own for names, one row a word. */
export interface NamedSentence extends TaggedSentence {
  readonly document: string
  readonly names: readonly string[]
  readonly scores: readonly number[]
}

export type Model = 'no' | 'en' | 'es'

/** Sentences with the network's tags and trees over them; kept under build/names until they are removed there. */
export function analysed(model: Model, label: string, treebank: number, sentences: readonly GoldSentence[]): NamedSentence[] {
  const folder = join(import.meta.dirname, '../..')
  const weights = openWeights(new Uint8Array(readFileSync(join(folder, 'models', `${model}.bin`))))
  const kept = join(folder, 'build/names', `${label}.json`)
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as NamedSentence[] // written below
  const { labels } = weights.header
  const fitting = sentences.filter((sentence) => sentence.words.length <= 400)
  const analyses = openNetwork(weights).analyse(
    fitting.map((sentence) => sentence.words.map((word) => word.form)),
    treebank,
  )
  const out = fitting.map((sentence, s): NamedSentence => {
    const analysis = analyses[s]
    if (analysis === undefined) throw new Error('the network left a sentence out')
    return {
      document: sentence.document,
      forms: sentence.words.map((word) => word.form),
      names: sentence.words.map((word) => word.name),
      upos: Array.from(analysis.tag, (tag) => labels.feats[tag]?.split(' ')[0] ?? 'X'),
      head: [...analysis.head],
      relation: Array.from(analysis.relation, (relation) => labels.relations[relation] ?? 'dep'),
      scores: Array.from(analysis.names, (score) => Math.round(score * 1000) / 1000),
    }
  })
  mkdirSync(join(folder, 'build/names'), { recursive: true })
  writeFileSync(kept, JSON.stringify(out))
  return out
}

/** Sentences of one treebank to learn names from or to tune on. */
export interface NamedPart {
  readonly label: string
  readonly sentences: readonly NamedSentence[]
}

const named = (model: Model, label: string, { treebank, sentences }: Part): NamedPart => ({ label, sentences: analysed(model, label, treebank, sentences) })

/** What a language's names are learned from, and what the weights of its parts are tuned on. Of English every tenth stretch of 50 sentences is kept for tuning. */
export function namedCorpus(model: Model, gold: string): { readonly train: readonly NamedPart[]; readonly dev: readonly NamedPart[] } {
  const corpus = corpora[model]
  if (corpus === undefined) throw new Error(`no corpora for ${model}`)
  const { train, dev } = corpus(gold)
  const learned = train.filter((part) => part.names).map((part, i) => named(model, `${model}-train-${i}`, part))
  if (model !== 'en') return { train: learned, dev: dev.filter(({ part }) => part.names).map(({ name, part }) => named(model, `${model}-dev-${name}`, part)) }
  const isKept = (at: number): boolean => Math.floor(at / 50) % 10 === 9
  return {
    train: learned.map(({ label, sentences }) => ({ label, sentences: sentences.filter((_, at) => !isKept(at)) })),
    dev: learned.map(({ label, sentences }) => ({ label: `${label}-kept`, sentences: sentences.filter((_, at) => isKept(at)) })),
  }
}

/** A test file, for the report only. */
export function testPart(model: Model, treebank: number, path: string): NamedPart {
  const label = basename(path).replace(/\.conllu(\.gz)?$/, '')
  return { label, sentences: analysed(model, label, treebank, readTreebank(path)) }
}
