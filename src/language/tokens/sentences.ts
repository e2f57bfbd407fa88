import type { TokenColumns } from '../../text/index.ts'
import { advance, boundaryFeatures, boundaryScore, featureCount, isCandidate, openSentence, tokenKinds, type BoundaryWeights } from './boundary.ts'

/** Longest sentence that leaves, in tokens, so that every later step stays linear. */
export const longestSentence = 200

const features = new Int32Array(featureCount)

/** Numbers of the tokens of a paragraph that begin a sentence, the first not among them. */
export function sentenceStarts(text: string, columns: TokenColumns, weights: BoundaryWeights): readonly number[] {
  const end = columns.from.length
  if (end === 0) return []
  const starts: number[] = []
  const kinds = tokenKinds(text, columns)
  const paragraph = columns.to[end - 1]! - columns.from[0]!
  let state = openSentence(0)
  for (let index = 0; index < end; index++) {
    if (index > state.first && (ends(text, columns, kinds, state, index, end, paragraph, weights) || index - state.first >= longestSentence)) {
      starts.push(index)
      state = openSentence(index)
    }
    advance(state, text, columns.from[index]!, kinds[index]!)
  }
  return starts
}

function ends(
  text: string,
  columns: TokenColumns,
  kinds: Uint8Array,
  state: ReturnType<typeof openSentence>,
  index: number,
  end: number,
  paragraph: number,
  weights: BoundaryWeights,
): boolean {
  const spaced = columns.from[index]! > columns.to[index - 1]!
  if (!isCandidate(kinds[index - 1]!, kinds[index]!, spaced)) return false
  boundaryFeatures(text, columns, kinds, state, index, end, paragraph, features)
  return boundaryScore(weights, features) > 0
}
