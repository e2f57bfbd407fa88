import { planArena, roundUp, toInteger } from './arena.ts'
import { planParser } from './biaffine.ts'
import { embedder, placesIn } from './embed.ts'
import { rowBlock } from './kernel.ts'
import { encodedUnit, planEncoder } from './recurrent.ts'
import { projectionNames, type Weights } from './weights.ts'

/** What the network says of one sentence: indexes into the model's label lists; heads count words from 1, 0 is the root. */
export interface Analysis {
  readonly tag: Uint16Array
  readonly head: Int32Array
  readonly relation: Uint8Array
  /** Scores of the name labels, one row a word. */
  readonly names: Float32Array
}

export interface Network {
  /** Analyses sentences given as word forms, 400 words each at most; `treebank` says whose conventions to follow (0 any). */
  analyse(sentences: readonly (readonly string[])[], treebank: number): Analysis[]
}

/** Sentences are taken together until they fill this many rows. */
const chunkRows = 256
const longestSentence = 400

/** The network of training/parser/train.py over its packed weights: embeddings → encoder → tags, names, heads and relations. */
export function openNetwork(weights: Weights): Network {
  const { width, shape, labels } = weights.header
  const rows = roundUp(chunkRows + longestSentence, rowBlock)
  const plan = planArena(weights)
  const encoder = planEncoder(plan, weights, rows)
  const { layer: projections, columns } = plan.linear(projectionNames, width, encodedUnit)
  const [uposAt = 0, tagAt = 0, nameAt = 0, arcDependent = 0, arcHead = 0, labelDependent = 0, labelHead = 0] = columns
  const scores = plan.floats(rows * projections.m)
  const bindParser = planParser(
    plan,
    weights,
    { rows, longest: longestSentence },
    { at: scores, stride: projections.m, arcDependent, arcHead, labelDependent, labelHead },
  )
  const arena = plan.open()
  const { floats, integers } = arena
  const { encode, first: known } = encoder.bind(arena, embedder(weights))
  const parser = bindParser(arena)
  const nameCount = labels.names.length
  const uposOf = Uint8Array.from(labels.feats, (tag) => labels.upos.indexOf(tag.slice(0, tag.indexOf(' '))))

  integers.set(
    weights.tensor('root').map((value) => toInteger(value / encodedUnit)),
    encoder.normed,
  )
  arena.apply(encoder.normed, projections, scores, 1)
  parser.learnRoot()

  /** The tag (part of speech with features) that the two heads together like best: the logits of independent judges add up. */
  const bestTag = (row: number): number => {
    let top = -Infinity
    for (let upos = 0; upos < labels.upos.length; upos++) top = Math.max(top, floats[row + uposAt + upos]!)
    let found = 0
    let highest = -Infinity
    for (let tag = 0; tag < uposOf.length; tag++) {
      const own = floats[row + tagAt + tag]!
      if (own + top <= highest) continue // most tags: not even the likeliest part of speech would lift them
      const score = own + floats[row + uposAt + uposOf[tag]!]!
      if (score > highest) {
        found = tag
        highest = score
      }
    }
    return found
  }
  function analyseChunk(chunk: readonly (readonly string[])[], treebank: number): Analysis[] {
    const lengths = chunk.map((sentence) => sentence.length)
    const placed = known.place(
      chunk,
      chunk.map((sentence) => placesIn(sentence, treebank, shape)),
    )
    encode(lengths, placed)
    arena.apply(encoder.normed, projections, scores, placed.slots.length)
    let first = 0
    return parser.parse(lengths).map(({ head, relation }) => {
      const start = scores + first * projections.m
      const tag = new Uint16Array(head.length)
      const names = new Float32Array(head.length * nameCount)
      for (let i = 0; i < head.length; i++) {
        const row = start + i * projections.m
        tag[i] = bestTag(row)
        for (let name = 0; name < nameCount; name++) names[i * nameCount + name] = floats[row + nameAt + name]!
      }
      first += head.length
      return { tag, head, relation, names }
    })
  }

  return {
    analyse(sentences, treebank) {
      const out: Analysis[] = []
      let chunk: (readonly string[])[] = []
      let size = 0
      for (const sentence of sentences) {
        if (sentence.length > longestSentence) throw new Error(`a sentence of ${sentence.length} words: the splitter must cut at ${longestSentence}`)
        chunk.push(sentence)
        size += sentence.length
        if (size < chunkRows) continue
        out.push(...analyseChunk(chunk, treebank))
        chunk = []
        size = 0
      }
      if (size > 0) out.push(...analyseChunk(chunk, treebank))
      return out
    },
  }
}
