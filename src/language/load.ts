import type { Language } from '../words/index.ts'
import { annotate } from './annotate.ts'
import { loadLemmatiser } from './lemma/index.ts'
import type { Annotated } from './annotated.ts'
import type { LanguagePack } from './pack.ts'
import { loadPack } from './packs/load-pack.ts'
import { loadNames } from './names/index.ts'
import { openNetwork, type Network } from './model/network.ts'
import { openWeights, type ModelHeader } from './model/weights.ts'
import { tokenise, type TokenisedText } from './tokens/index.ts'
import { hasWeights, readWeights } from './weights/load.ts'

/** A language ready to read: its weights are in memory. */
export interface LoadedLanguage {
  readonly language: Language
  /** Names the weights: changes whenever they do. */
  readonly version: string
  /** What the language brings as data, with the weights of the learned step where it has one. */
  readonly pack: LanguagePack
  /** Sentences, words, tags, lemmas, trees and names of a text. */
  annotate(text: string): Annotated
  /** The same over sentences and words that are known already. */
  annotateTokens(text: string, tokens: TokenisedText): Annotated
}

/** Which model reads a language, and whose conventions it follows: the number of the treebank in training/parser/corpora.ts. */
const models: Readonly<Record<Language, { readonly file: string; readonly treebank: number; readonly judge?: string }>> = {
  nb: { file: 'no.bin', treebank: 1 },
  nn: { file: 'no.bin', treebank: 2 },
  en: { file: 'en.bin', treebank: 0, judge: 'en.statements.bin' },
  es: { file: 'es.bin', treebank: 1 },
}

const open = new Map<string, { readonly header: ModelHeader; readonly network: Network }>()

function modelOf(file: string): { readonly header: ModelHeader; readonly network: Network } {
  const known = open.get(file)
  if (known !== undefined) return known
  const weights = openWeights(readWeights(file))
  const model = { header: weights.header, network: openNetwork(weights) }
  open.set(file, model)
  return model
}

/** Weights of the learned step over events, of all languages. */
const eventJudge = 'events.bin'

/** The pack, with the weights of its learned steps where the files are there; without them rules alone decide. */
async function packWith(language: Language, file: string | undefined): Promise<LanguagePack> {
  const pack = await loadPack(language)
  return {
    ...pack,
    ...(file !== undefined && hasWeights(file) ? { judge: readWeights(file) } : {}),
    ...(hasWeights(eventJudge) ? { eventJudge: readWeights(eventJudge) } : {}),
  }
}

/** Loads a language once a process; nb and nn share one model. Throws when the model file is missing. */
export async function loadLanguage(language: Language): Promise<LoadedLanguage> {
  const { file, treebank, judge } = models[language]
  const { header, network } = modelOf(file)
  const pack = await packWith(language, judge)
  const parts = { language, treebank, header, network, names: loadNames(language), lemma: loadLemmatiser(language) }
  return {
    language,
    version: header.version,
    pack,
    annotate: (text) => annotate(text, tokenise(text, language), parts),
    annotateTokens: (text, tokens) => annotate(text, tokens, parts),
  }
}
