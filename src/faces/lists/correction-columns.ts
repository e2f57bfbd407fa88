import type { Column } from '../../export/index.ts'
import type { Correction } from '../../words/index.ts'
import { valueText } from './entry-text.ts'

/** The columns of a ledger; `force` says which entries are in force. */
export function correctionColumns(force: (entry: Correction) => boolean): readonly Column<Correction>[] {
  return [
    { name: 'id', value: ({ id }) => id },
    { name: 'at', value: ({ at }) => at },
    { name: 'by', value: ({ by }) => by },
    { name: 'kind', value: ({ kind }) => kind },
    { name: 'report', value: ({ target }) => target.report },
    { name: 'words', value: ({ target }) => target.textQuote?.exact },
    { name: 'before', value: (entry) => (entry.kind === 'undo' ? undefined : valueText(entry.before)) },
    { name: 'after', value: (entry) => (entry.kind === 'undo' ? entry.undoes : valueText(entry.after)) },
    { name: 'reason', value: ({ reason }) => reason },
    { name: 'in force', value: (entry) => (force(entry) ? 'yes' : 'no') },
  ]
}
