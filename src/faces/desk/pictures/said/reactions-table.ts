import type { Reactions } from '../../api/index.ts'
import type { PictureData } from '../table.ts'
import type { MatrixSaid } from './said-matrix.ts'

/** Reactions as lines of a table, to be taken out. */
export function reactionsTable({ countries }: Reactions, { words, record, country }: Pick<MatrixSaid, 'words' | 'record' | 'country'>): PictureData {
  return {
    columns: words.reactionColumns.map((name, at) => ({ name, heads: at === 0 })),
    rows: countries.flatMap((it) =>
      it.speakers.map(({ speaker, role, stance, evidence }) => ({
        id: `${it.country} ${speaker}`,
        cells: [country(it.country), [speaker, role].filter((part) => part !== undefined).join(', '), record.stances[stance], evidence[0]?.words],
        shown: { about: `${speaker} ${record.stances[stance]}`, evidence },
      })),
    ),
  }
}
