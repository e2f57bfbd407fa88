import type { Annotated } from '../../language/index.ts'
import type { Span, Statement } from '../../words/index.ts'
import { clauseAround, type Tree } from './clause-around.ts'
import type { ToldClause } from './digest.ts'
import type { Candidate, Looked } from './mention-candidates.ts'
import { isNegated, isNegation } from './negation.ts'

/**
 * The clause a mention is read in: of what somebody says the content, else the sentence or the part of it that has a subject and verb of its own.
 * Subordinate clauses are read with what they belong to; what is denied, asked or promised with who does.
 */
export function toldClause(it: Looked, { word, cue }: Candidate): ToldClause {
  const stated = cue && contentTold(it, cue)
  if (stated) return stated
  const content = contentAround(it, word)
  const inside = content && clauseAround(it, word, content)
  return inside && isWhole(inside) ? inside : clauseAround(it, word)
}

function isWhole({ finite, subject }: ToldClause): boolean {
  return finite && subject !== undefined
}

/** Statements whose content is so, if it is as they say: of the others who reads it alone would take it wrong. */
const telling: ReadonlySet<Statement['stance']> = new Set(['says', 'reports', 'shows', 'confirms', 'claims'])

/** Whether the content of a statement can be read without its cue: «vil ikke svare på hvem som …» tells nothing of it. */
function isTold({ text, children }: Tree, { type, stance, cue, content }: Statement): boolean {
  if (type === 'direct') return true
  if (!telling.has(stance)) return false
  if (!cue) return true
  const [to] = content.find(([from]) => from >= cue[1]) ?? [cue[1]]
  for (let word = wordAt(text, cue[0]); word < text.length && (text.from[word] ?? 0) < to; word++)
    if (isNegation(text, word) || ((text.from[word] ?? 0) < cue[1] && isNegated(text, children, word))) return false
  return true
}

/** The first clause of what is said that has a subject and a verb. */
function contentTold(it: Looked, statement: Statement): ToldClause | undefined {
  if (!isTold(it, statement)) return undefined
  for (const span of statement.content)
    for (const head of headsIn(it, span)) {
      const told = clauseAround(it, head, span)
      if (isWhole(told)) return { ...told, part: 'whole' }
    }
  return undefined
}

/** Words of a stretch whose heads stand outside of it. */
function headsIn({ text }: Tree, [from, to]: Span): readonly number[] {
  const heads: number[] = []
  const first = wordAt(text, from)
  for (let word = first; word < text.length && (text.from[word] ?? 0) < to; word++) {
    const above = text.from[text.head[word] ?? -1] ?? -1
    if ((above < from || above >= to) && text.upos[word] !== 'PUNCT') heads.push(word)
  }
  return heads
}

/** The first word that ends behind a place. */
function wordAt(text: Annotated, place: number): number {
  let [low, high] = [0, text.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((text.to[middle] ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}

/** The narrowest stretch of what is said that holds a word. */
function contentAround(it: Looked, word: number): Span | undefined {
  const { text, reading } = it
  const [from, to] = [text.from[word] ?? 0, text.to[word] ?? 0]
  const around = reading.statements.flatMap((statement) =>
    statement.content.flatMap((span) => (span[0] <= from && span[1] >= to && isTold(it, statement) ? [span] : [])),
  )
  return around.toSorted((a, b) => a[1] - a[0] - (b[1] - b[0]))[0]
}
