import type { TimeParts } from '../../language/index.ts'
import type { Edge, GrammarNode } from './grammar.ts'
import { startsFigure, terminals, type Forms, type Piece } from './terminals.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A stretch of words that is a time expression, and what it says. */
export interface Match {
  readonly first: number
  readonly end: number
  readonly parts: TimeParts
}

interface Ranked extends Piece {
  readonly rank: number
}

/** Expressions in the words `[first, end)`, one after the other, each the longest from where it begins. */
export function matchesIn(forms: Forms, first: number, end: number, words: Vocabulary): readonly Match[] {
  const matcher = new Matcher(forms, end, words)
  const found: Match[] = []
  const top = words.rules.length - 1
  for (let at = first; at < end;) {
    const best = matcher.rule(top, at, 0).reduce<Piece | undefined>((one, other) => (one && one.end >= other.end ? one : other), undefined)
    if (best) found.push({ first: at, end: best.end, parts: best.parts })
    at = best ? best.end : at + 1
  }
  return found
}

const deepest = 12
const nothing: readonly Ranked[] = []
const noParts: TimeParts = {}

/** One stretch under work: what each rule matches where, remembered, so that no work is done twice. */
class Matcher {
  readonly #memory = new Map<number, readonly Ranked[]>()
  readonly #forms: Forms
  readonly #end: number
  readonly #words: Vocabulary

  constructor(forms: Forms, end: number, words: Vocabulary) {
    this.#forms = forms
    this.#end = end
    this.#words = words
  }

  /** All ends of a rule from a word, each by the pattern that stands first. */
  rule(rule: number, at: number, depth: number): readonly Piece[] {
    const form = this.#forms[at]
    if (form === undefined || this.#words.opens(form)[rule] === 0) return nothing
    const key = at * 256 + rule
    const known = this.#memory.get(key)
    if (known) return known
    const pieces: Ranked[] = []
    this.#memory.set(key, pieces) // a rule that begins with itself finds nothing there
    const root = this.#words.rules[rule]
    if (root && depth <= deepest) this.#walk(root, at, noParts, depth, pieces)
    return pieces
  }

  #walk(node: GrammarNode, at: number, parts: TimeParts, depth: number, into: Ranked[]): void {
    if (node.accept) this.#accept(node.accept, at, parts, into)
    const form = this.#forms[at]
    if (at >= this.#end || form === undefined) return
    const words = node.words.get(form)
    if (words) for (const { to } of words) this.#walk(to, at + 1, parts, depth, into)
    if (node.kinds.size > 0) this.#kinds(node, form, at, parts, depth, into)
    if (node.terminals.size > 0 && (startsFigure(form) || this.#words.numbers.has(form) || this.#words.ordinals.has(form) || form.includes('-')))
      this.#figures(node, at, parts, depth, into)
    if (node.rules.size > 0) {
      const opens = this.#words.opens(form)
      for (const [rule, edges] of node.rules)
        if (opens[rule] === 1) for (const piece of this.rule(rule, at, depth + 1)) this.#follow(edges, piece, true, parts, depth, into)
    }
  }

  #kinds(node: GrammarNode, form: string, at: number, parts: TimeParts, depth: number, into: Ranked[]): void {
    for (const entry of this.#words.entries.get(form) ?? []) {
      const edges = node.kinds.get(entry.kind)
      const { rest } = entry
      if (!edges || at + rest.length >= this.#end) continue
      if (rest.length > 0 && !rest.every((word, index) => this.#forms[at + 1 + index] === word)) continue
      this.#follow(edges, { end: at + 1 + rest.length, parts: entry.parts }, false, parts, depth, into)
    }
  }

  #figures(node: GrammarNode, at: number, parts: TimeParts, depth: number, into: Ranked[]): void {
    for (const [kind, edges] of node.terminals) {
      const piece = terminals[kind]?.(this.#forms, at, this.#words)
      if (piece && piece.end <= this.#end) this.#follow(edges, piece, false, parts, depth, into)
    }
  }

  #follow(edges: readonly Edge[], piece: Piece, whole: boolean, parts: TimeParts, depth: number, into: Ranked[]): void {
    for (const { to, slot } of edges)
      this.#walk(to, piece.end, { ...parts, ...(slot === undefined ? piece.parts : renamed(piece.parts, slot, whole)) }, depth, into)
  }

  #accept({ rank, parts: more }: NonNullable<GrammarNode['accept']>, end: number, parts: TimeParts, into: Ranked[]): void {
    const same = into.findIndex((piece) => piece.end === end)
    if (same >= 0 && into[same]!.rank <= rank) return
    const piece = { end, rank, parts: more ? { ...parts, ...more } : parts }
    if (same >= 0) into[same] = piece
    else into.push(piece)
  }
}

/** A rule's pieces under a slot of their own; a class's one value in another slot. */
function renamed(parts: TimeParts, slot: string, whole: boolean): TimeParts {
  return whole || slot === 'end' || slot === 'of' ? { [slot]: parts } : { [slot]: Object.values(parts)[0] as unknown }
}
