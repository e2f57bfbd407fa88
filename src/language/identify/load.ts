import type { Span } from '../../words/index.ts'
import { readWeights } from '../weights/load.ts'
import { columnCount, decided, distribution, likeliestTongue, type Distribution, type LanguageWeights, type Tongue } from './identify.ts'

let loaded: LanguageWeights | undefined

/** Weights of `models/languages.bin`: a 32-bit float, the worth of one step, then the rows. */
function weights(): LanguageWeights {
  if (loaded) return loaded
  const bytes = readWeights('languages.bin')
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset + 4, Math.floor((bytes.byteLength - 4) / columnCount) * columnCount)
  loaded = { rows, scale: new DataView(bytes.buffer, bytes.byteOffset).getFloat32(0, true) }
  return loaded
}

/** How likely each language is for a text, or for a stretch of it. */
export function identify(text: string, span?: Span): Distribution {
  return distribution(weights(), text, span)
}

/** The language of each stretch of a text: a bokmål report may quote in nynorsk. */
export function identifyEach(text: string, spans: readonly Span[]): readonly Tongue[] {
  return spans.map((span) => likeliestTongue(identify(text, span)))
}

/** The language of a text, or nothing where it says too little to tell. */
export function tongueOf(text: string): Tongue | undefined {
  return decided(identify(text))
}
