import type { explain, StatementFound } from '../../read/index.ts'
import type { Reading, Statement } from '../../words/index.ts'

/** Why a reading is as it is, in words: a note for each statement, and a line for each cue that built none. */
export interface Explained {
  readonly notes: readonly string[]
  readonly refused: readonly string[]
}

/** Joins what was found with the statements it became. */
export function explained(reading: Reading, found: ReturnType<typeof explain>): Explained {
  const { text } = reading.report
  const notes = new Map<string, string>()
  const refused: string[] = []
  for (const { item, span, by } of found) {
    if (item.what === 'statement') notes.set(keyOf(item), item.line === undefined ? by : `${by}, by the cue "${item.line}"`)
    else refused.push(`${text.slice(...span)} (cue "${item.line}"), ${by}: ${item.why}`)
  }
  return { notes: reading.statements.map((statement) => noteOf(statement, notes)), refused }
}

function noteOf(statement: Statement, notes: ReadonlyMap<string, string>): string {
  const rule = notes.get(keyOf(statement)) ?? 'no rule noted'
  return `${rule}; ${statement.type}, confidence ${statement.confidence.toFixed(2)}`
}

/** Two statements may share a content; then their cues differ. */
function keyOf({ content, cue }: Pick<StatementFound, 'content' | 'cue'>): string {
  return JSON.stringify([content, cue])
}
