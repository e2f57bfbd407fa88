import { toInteger, type Arena, type ArenaPlan, type Linear } from './arena.ts'
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

/** Integers to one in the hidden layers, whose values seldom pass 30. */
const hiddenUnits = 1024

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
  return (arena) => bindParser(arena, at, { arc, label, relationCount, turn, out, bias, plain, turned, pairs, scores, candidates, biases, arcs })
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
}

function bindParser(
  { floats, integers, kernel, apply }: Arena,
  at: Projections,
  { arc, label, relationCount, turn, out, bias, plain, turned, pairs, scores, candidates, biases, arcs }: Layout,
): Parser {
  const rootHead = new Float32Array(arc)
  const rootLabel = new Float32Array(label)
  /** Scores `[dependent][head]` of the sentence whose first row is `first`. */
  const arcsOf = (first: number, count: number): Float32Array => {
    floats.set(rootHead, candidates)
    for (let head = 0; head <= count; head++) {
      const to = candidates + head * arc
      if (head > 0) {
        const from = at.at + (first + head - 1) * at.stride + at.arcHead
        for (let x = 0; x < arc; x++) floats[to + x] = Math.max(0, floats[from + x]!)
      }
      let own = 0
      for (let x = 0; x < arc; x++) own += bias[x]! * floats[to + x]!
      floats[biases + head] = own
    }
    kernel.pairScores((turned + first * arc) * 4, candidates * 4, biases * 4, arcs * 4, count, count + 1, arc * 4)
    return floats.subarray(arcs, arcs + count * (count + 1))
  }
  /** Hidden layer of the relation of each word with its head. */
  const pair = (first: number, head: Int32Array): void => {
    for (let i = 0; i < head.length; i++) {
      const dependent = at.at + (first + i) * at.stride + at.labelDependent
      const [from, row] = head[i] === 0 ? [rootLabel, 0] : [floats, at.at + (first + head[i]! - 1) * at.stride + at.labelHead]
      for (let x = 0; x < label; x++) integers[pairs + (first + i) * label + x] = toInteger(Math.max(0, floats[dependent + x]! + from[row + x]!) * hiddenUnits)
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
      rootLabel.set(floats.subarray(at.at + at.labelHead, at.at + at.labelHead + label))
    },
    parse(lengths) {
      const n = lengths.reduce((sum, count) => sum + count, 0)
      for (let i = 0; i < n; i++) {
        const row = at.at + i * at.stride + at.arcDependent
        for (let x = 0; x < arc; x++) integers[plain + i * arc + x] = toInteger(Math.max(0, floats[row + x]!) * hiddenUnits)
      }
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
