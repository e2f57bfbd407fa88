import { readFileSync } from 'node:fs'
import type { Span } from '../../src/words/index.ts'

/** One statement of the gold, in UTF-16 code units. */
export interface GoldStatement {
  readonly content: readonly Span[]
  readonly cue: readonly Span[]
  readonly source: readonly Span[]
}

/** One document of the gold. */
export interface GoldDocument {
  readonly id: string
  readonly language: string
  readonly text: string
  readonly statements: readonly GoldStatement[]
}

interface Row {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly attributions: readonly { readonly content: readonly Span[]; readonly cue?: readonly Span[]; readonly source?: readonly Span[] }[]
}

/** Documents of a gold file of quotations (JSON lines, spans in code points). */
export function readGold(path: string): readonly GoldDocument[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = JSON.parse(line) as Row // the format of the gold files
      const units = unitsOf(row.text)
      const spans = (list: readonly Span[] | undefined): readonly Span[] => (list ?? []).map(([from, to]) => [units[from] ?? 0, units[to] ?? row.text.length])
      return {
        id: row.id,
        language: row.lang,
        text: row.text,
        statements: row.attributions.map(({ content, cue, source }) => ({ content: spans(content), cue: spans(cue), source: spans(source) })),
      }
    })
}

/** UTF-16 offset of each code point, and of the end. */
function unitsOf(text: string): Int32Array {
  const units: number[] = []
  let unit = 0
  for (const point of text) {
    units.push(unit)
    unit += point.length
  }
  units.push(unit)
  return Int32Array.from(units)
}
