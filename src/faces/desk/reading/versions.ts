import type { Reading } from '../api/index.ts'
import { nameOf } from './roles.ts'
import type { Span } from './segments.ts'

/** A statement that one version of a report has and the other has not. */
export interface Moved {
  readonly id: string
  readonly stance: Reading['statements'][number]['stance']
  readonly speaker: string | undefined
  readonly words: string
  readonly span: Span
}

/** Statements that came and that went between two versions of a report: by who says what, whatever else was moved. */
export function gainedAndLost(before: Reading, after: Reading): { readonly gained: readonly Moved[]; readonly lost: readonly Moved[] } {
  const [old, now] = [statementsOf(before), statementsOf(after)]
  return { gained: without(now, old), lost: without(old, now) }
}

function statementsOf(reading: Reading): readonly Moved[] {
  return reading.statements.flatMap(({ id, stance, speaker, content }) => {
    const [first, last] = [content[0], content.at(-1)]
    if (!first || !last) return []
    const words = content
      .map((span) => reading.report.text.slice(...span))
      .join(' … ')
      .replaceAll(/\s+/gu, ' ')
    return [{ id, stance, words, speaker: speaker && nameOf(speaker.actor, reading), span: [first[0], last[1]] as const }]
  })
}

function without(those: readonly Moved[], others: readonly Moved[]): readonly Moved[] {
  const there = new Set(others.map(sense))
  return those.filter((it) => !there.has(sense(it)))
}

/** Letters and digits only: another quotation mark is no other statement. */
function sense({ speaker = '', stance, words }: Moved): string {
  return `${speaker} ${stance} ${words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`
}
