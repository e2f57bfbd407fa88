import type { TimeParts, TimePattern } from '../../language/index.ts'
import { isTerminal } from './terminals.ts'

/** A step of a pattern to the next node; `slot` renames what it found. */
export interface Edge {
  readonly to: GrammarNode
  readonly slot: string | undefined
}

/** The patterns of a rule as a tree: what they have in common is tried once. */
export interface GrammarNode {
  readonly words: Map<string, Edge[]>
  readonly kinds: Map<string, Edge[]>
  readonly terminals: Map<string, Edge[]>
  readonly rules: Map<number, Edge[]>
  /** A pattern ends here: its rank, lowest first, and the pieces it adds. */
  accept: { readonly rank: number; readonly parts: TimeParts | undefined } | undefined
}

/** One element of a pattern, as written. */
interface Element {
  readonly optional: boolean
  readonly written: string
  readonly words: readonly string[]
  readonly kind: string | undefined
  readonly rule: number | undefined
  readonly slot: string | undefined
}

const mostOptional = 6

/** The tree of some patterns. `names` numbers the rules. Throws for a rule that does not exist, or a pattern with too many optional elements: the pack is wrong. */
export function grammarOf(lines: readonly TimePattern[], names: ReadonlyMap<string, number>): GrammarNode {
  const root = emptyNode()
  const known = new Map<GrammarNode, Map<string, GrammarNode>>()
  lines.forEach((line, index) => {
    const [pattern, parts] = typeof line === 'string' ? [line, undefined] : line
    const elements = pattern.split(' ').map((element) => elementOf(element, names))
    const optional = elements.flatMap((element, at) => (element.optional ? [at] : []))
    if (optional.length > mostOptional) throw new Error(`too many optional elements in the pattern ${pattern}`)
    for (let mask = 0; mask < 1 << optional.length; mask++) {
      const left = new Set(optional.filter((_, bit) => mask & (1 << bit)))
      const path = elements.filter((_, at) => !left.has(at))
      if (path.length > 0) enter(root, path, { rank: index * 8 + left.size, parts }, known)
    }
  })
  return root
}

function enter(
  root: GrammarNode,
  path: readonly Element[],
  accept: NonNullable<GrammarNode['accept']>,
  known: Map<GrammarNode, Map<string, GrammarNode>>,
): void {
  let node = root
  for (const element of path) {
    const children = known.get(node) ?? new Map<string, GrammarNode>()
    known.set(node, children)
    let child = children.get(element.written)
    if (!child) {
      child = emptyNode()
      children.set(element.written, child)
      link(node, element, { to: child, slot: element.slot })
    }
    node = child
  }
  if (!node.accept || node.accept.rank > accept.rank) node.accept = accept
}

function link(node: GrammarNode, { words, kind, rule }: Element, edge: Edge): void {
  for (const word of words) add(node.words, word, edge)
  if (kind !== undefined) add(isTerminal(kind) ? node.terminals : node.kinds, kind, edge)
  if (rule !== undefined) add(node.rules, rule, edge)
}

function add<Key>(edges: Map<Key, Edge[]>, key: Key, edge: Edge): void {
  const list = edges.get(key)
  if (list) list.push(edge)
  else edges.set(key, [edge])
}

function emptyNode(): GrammarNode {
  return { words: new Map(), kinds: new Map(), terminals: new Map(), rules: new Map(), accept: undefined }
}

function elementOf(written: string, names: ReadonlyMap<string, number>): Element {
  const optional = written.endsWith('?') && written.length > 1
  const core = optional ? written.slice(0, -1) : written
  const [, open, name = '', slot] = /^([{<])(\w+)(?::(\w+))?[}>]$/u.exec(core) ?? []
  const rule = open === '<' ? names.get(name) : undefined
  if (open === '<' && rule === undefined) throw new Error(`there is no rule ${core}`)
  return { optional, written: core, words: open === undefined ? core.split('|') : [], kind: open === '{' ? name : undefined, rule, slot }
}

/** Words and classes that a rule may begin with. */
export interface Openers {
  readonly words: ReadonlySet<string>
  readonly kinds: ReadonlySet<string>
  readonly terminals: boolean
}

/** The openers of each of some rules. */
export function openersOf(rules: readonly GrammarNode[]): readonly Openers[] {
  return rules.map((_, rule) => {
    const seen = new Set<number>()
    const words = new Set<string>()
    const kinds = new Set<string>()
    let terminals = false
    const visit = (index: number): void => {
      const root = rules[index]
      if (!root || seen.has(index)) return
      seen.add(index)
      for (const word of root.words.keys()) words.add(word)
      for (const kind of root.kinds.keys()) kinds.add(kind)
      terminals ||= root.terminals.size > 0
      for (const below of root.rules.keys()) visit(below)
    }
    visit(rule)
    return { words, kinds, terminals }
  })
}

/** Every word that stands in some patterns. */
export function literalsOf(node: GrammarNode, into: Set<string>): void {
  for (const [word, edges] of node.words) {
    into.add(word)
    for (const { to } of edges) literalsOf(to, into)
  }
  for (const edges of [...node.kinds.values(), ...node.terminals.values(), ...node.rules.values()]) for (const { to } of edges) literalsOf(to, into)
}
