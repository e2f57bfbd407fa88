import { type Arena, type ArenaPlan, type Linear } from './arena.ts'
import { hiddenUnits } from './kernel.ts'
import { bestTree } from './tree.ts'
import type { Weights } from './weights.ts'

/** Where the parser's projections of each row begin. */
export interface Projections {
  readonly at: number
  readonly stride: number
  readonly arcDependent: number
  readonly arcHead: number
  readonly labelDependent: number
  readonly labelHead: number
}

/** Tree and relations of one sentence; heads count words from 1, 0 is the root. */
export interface Parsed {
  readonly head: Int32Array
  readonly relation: Uint8Array
}

export interface Parser {
  /** Takes the root's own projections from row 0, where the caller has put them. */
  learnRoot(): void
  /** Parses sentences of the given lengths, one after the other from row 0. */
  parse(lengths: readonly number[]): Parsed[]
}

/** Heads and relations by biaffine attention (Dozat & Manning 2017); relations by one hidden layer over word and head. */
export function planParser(
  plan: ArenaPlan,
  weights: Weights,
  { rows, longest }: { readonly rows: number; readonly longest: number },
  at: Projections,
): (arena: Arena) => Parser {
  const arc = weights.header.outputs['arc_dep'] ?? 0
  const label = weights.header.outputs['lab_dep'] ?? 0
  const relationCount = weights.header.labels.relations.length
  const turn = plan.linear(['arc_u'], arc, 1 / hiddenUnits).layer
  const out = plan.linear(['lab_out'], label, 1 / hiddenUnits).layer
  const bias = weights.tensor('arc_bias.weight')
  const plain = plan.integers(rows * arc)
  const turned = plan.floats(rows * arc)
  const pairs = plan.integers(rows * label)
  const scores = plan.floats(rows * out.m)
  const candidates = plan.floats((longest + 1) * arc)
  const biases = plan.floats(longest + 1)
  const arcs = plan.floats(longest * (longest + 1))
  const rootLabel = plan.floats(label)
  return (arena) => bindParser(arena, at, { rootLabel, arc, label, relationCount, turn, out, bias, plain, turned, pairs, scores, candidates, biases, arcs })
}

interface Layout {
  readonly arc: number
  readonly label: number
  readonly relationCount: number
  readonly turn: Linear
  readonly out: Linear
  readonly bias: Float32Array
  readonly plain: number
  readonly turned: number
  readonly pairs: number
  readonly scores: number
  readonly candidates: number
  readonly biases: number
  readonly arcs: number
  /** What the root is as the head of a relation. */
  readonly rootLabel: number
}

function bindParser(
  { floats, kernel, apply }: Arena,
  at: Projections,
  { rootLabel, arc, label, relationCount, turn, out, bias, plain, turned, pairs, scores, candidates, biases, arcs }: Layout,
): Parser {
  const rootHead = new Float32Array(arc)
  /** Scores `[dependent][head]` of the sentence whose first row is `first`. */
  const arcsOf = (first: number, count: number): Float32Array => {
    floats.set(rootHead, candidates)
    for (let head = 0; head <= count; head++) {
      const to = candidates + head * arc
      const from = head > 0 ? at.at + (first + head - 1) * at.stride + at.arcHead : to
      let own = 0
      for (let x = 0; x < arc; x++) {
        const value = floats[from + x]!
        floats[to + x] = value > 0 ? value : 0
        if (value > 0) own += bias[x]! * value
      }
      floats[biases + head] = own
    }
    kernel.pairScores((turned + first * arc) * 4, candidates * 4, biases * 4, arcs * 4, count, count + 1, arc * 4)
    return floats.subarray(arcs, arcs + count * (count + 1))
  }
  /** Hidden layer of the relation of each word with its head. */
  const pair = (first: number, head: Int32Array): void => {
    for (let i = 0; i < head.length; i++) {
      const dependent = at.at + (first + i) * at.stride + at.labelDependent
      const above = head[i] === 0 ? rootLabel : at.at + (first + head[i]! - 1) * at.stride + at.labelHead
      kernel.join(dependent * 4, above * 4, (pairs + (first + i) * label) * 2, label * 4)
    }
  }
  const bestRelation = (row: number): number => {
    let best = 0
    for (let index = 1; index < relationCount; index++) if (floats[scores + row * out.m + index]! > floats[scores + row * out.m + best]!) best = index
    return best
  }
  return {
    learnRoot() {
      rootHead.set(floats.subarray(at.at + at.arcHead, at.at + at.arcHead + arc).map((value) => Math.max(0, value)))
      floats.copyWithin(rootLabel, at.at + at.labelHead, at.at + at.labelHead + label)
    },
    parse(lengths) {
      const n = lengths.reduce((sum, count) => sum + count, 0)
      kernel.rectify((at.at + at.arcDependent) * 4, at.stride * 4, plain * 2, n, arc * 4)
      apply(plain, turn, turned, n)
      let first = 0
      const heads = lengths.map((count) => {
        const head = bestTree(arcsOf(first, count), count)
        pair(first, head)
        first += count
        return head
      })
      apply(pairs, out, scores, n)
      first = 0
      return heads.map((head) => {
        const relation = Uint8Array.from(head, (_, i) => bestRelation(first + i))
        first += head.length
        return { head, relation }
      })
    },
  }
}
