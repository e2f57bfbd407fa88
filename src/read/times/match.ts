import type { TimeParts } from '../../language/index.ts'
import { terminals, type Forms, type Piece } from './terminals.ts'
import type { Element, Pattern, Vocabulary } from './vocabulary.ts'

/** A stretch of words that is a time expression, and what it says. */
export interface Match {
  readonly first: number
  readonly end: number
  readonly parts: TimeParts
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

const deepest = 9

/** One stretch under work: what each rule matches where, remembered, so that no work is done twice. */
class Matcher {
  readonly #memory = new Map<number, readonly Piece[]>()

  readonly #forms: Forms
  readonly #end: number
  readonly #words: Vocabulary

  constructor(forms: Forms, end: number, words: Vocabulary) {
    this.#forms = forms
    this.#end = end
    this.#words = words
  }

  /** All ends of a rule from a word, the first pattern's reading of each. */
  rule(rule: number, at: number, depth: number): readonly Piece[] {
    const key = at * 256 + rule
    const known = this.#memory.get(key)
    if (known) return known
    const pieces: Piece[] = []
    this.#memory.set(key, pieces) // a rule that begins with itself finds nothing there
    if (depth <= deepest) for (const pattern of this.#words.rules[rule] ?? []) this.#pattern(pattern, at, depth, pieces)
    return pieces
  }

  #pattern({ elements, parts }: Pattern, at: number, depth: number, into: Piece[]): void {
    let open: Piece[] = [{ end: at, parts: {} }]
    for (const element of elements) {
      const next: Piece[] = []
      for (const piece of open) {
        for (const more of this.#element(element, piece.end, depth))
          if (!next.some(({ end }) => end === more.end)) next.push({ end: more.end, parts: { ...piece.parts, ...more.parts } })
        if (element.optional && !next.some(({ end }) => end === piece.end)) next.push(piece)
      }
      if (next.length === 0) return
      open = next
    }
    for (const piece of open)
      if (piece.end > at && !into.some(({ end }) => end === piece.end)) into.push({ end: piece.end, parts: parts ? { ...piece.parts, ...parts } : piece.parts })
  }

  #element(element: Element, at: number, depth: number): readonly Piece[] {
    if (at >= this.#end) return []
    if (element.words) return element.words.has(this.#forms[at] ?? '') ? [{ end: at + 1, parts: {} }] : []
    const pieces = element.kind === undefined ? this.rule(element.rule ?? 0, at, depth + 1) : this.#class(element.kind, at)
    return element.slot === undefined ? pieces : pieces.map((piece) => ({ end: piece.end, parts: renamed(piece.parts, element) }))
  }

  #class(kind: string, at: number): readonly Piece[] {
    const terminal = terminals[kind]?.(this.#forms, at, this.#words)
    if (terminal) return terminal.end <= this.#end ? [terminal] : []
    const pieces: Piece[] = []
    for (const entry of this.#words.entries.get(this.#forms[at] ?? '') ?? []) {
      if (entry.kind !== kind || at + entry.rest.length >= this.#end) continue
      if (entry.rest.every((word, index) => this.#forms[at + 1 + index] === word)) pieces.push({ end: at + 1 + entry.rest.length, parts: entry.parts })
    }
    return pieces
  }
}

/** A rule's pieces under a slot of their own; a class's one value in another slot. */
function renamed(parts: TimeParts, { slot = '', rule }: Element): TimeParts {
  return rule === undefined && slot !== 'end' && slot !== 'of' ? { [slot]: Object.values(parts)[0] as unknown } : { [slot]: parts }
}
