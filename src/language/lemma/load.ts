import type { Language } from '../../words/index.ts'
import { readWeights } from '../weights/load.ts'
import { lemmatiser, type Lemmatiser } from './lemmatiser.ts'
import { unpackLemmas } from './pack.ts'

const loaded = new Map<Language, Lemmatiser>()

/** The lemmatiser of `language` (`models/<language>.lemmas.bin`), read on first use. */
export function loadLemmatiser(language: Language): Lemmatiser {
  const known = loaded.get(language)
  if (known) return known
  const fresh = lemmatiser(unpackLemmas(readWeights(`${language}.lemmas.bin`)), language)
  loaded.set(language, fresh)
  return fresh
}
