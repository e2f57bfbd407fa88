import type { Language } from '../../words/index.ts'
import { readWeights } from '../weights/load.ts'
import type { BoundaryWeights } from './boundary.ts'

const loaded = new Map<Language, BoundaryWeights>()

/** Weights of the sentence boundaries of `language` (`models/<language>.sentences.bin`), read on first use. */
export function boundaryWeights(language: Language): BoundaryWeights {
  const known = loaded.get(language)
  if (known) return known
  const bytes = readWeights(`${language}.sentences.bin`)
  const fresh = { weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) }
  loaded.set(language, fresh)
  return fresh
}
