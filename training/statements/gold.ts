import { readFileSync } from 'node:fs'
import { offsets } from '../../src/text/index.ts'
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
      const { unit } = offsets(row.text)
      const spans = (list: readonly Span[] | undefined): readonly Span[] => (list ?? []).map(([from, to]) => [unit(from), unit(to)])
      return {
        id: row.id,
        language: row.lang,
        text: row.text,
        statements: row.attributions.map(({ content, cue, source }) => ({ content: spans(content), cue: spans(cue), source: spans(source) })),
      }
    })
}
