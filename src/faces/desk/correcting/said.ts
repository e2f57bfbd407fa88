import type { Correction } from '../api/index.ts'
import type { Messages } from '../messages/messages.ts'
import { valueText } from '../reading/corrected.ts'

/** A value of a correction in words of the page: words of lists in its language, words of reports as they stand there. */
export function saidValue(kind: Correction['kind'], value: unknown, words: Messages): string {
  const { correcting, record, reading } = words
  if (typeof value === 'boolean') return value ? correcting.yes : correcting.no
  if (kind === 'event-role' && typeof value === 'object' && value !== null) {
    const { sources, targets } = value as { readonly sources?: unknown; readonly targets?: unknown } // as the ledger has them
    return `${valueText(sources, correcting.none)} → ${valueText(targets, correcting.none)}`
  }
  if (typeof value !== 'string') return valueText(value, correcting.none)
  const lists: Readonly<Partial<Record<Correction['kind'], Readonly<Record<string, string>>>>> = {
    'statement-stance': record.stances,
    'event-type': record.events,
    'event-status': reading.statuses,
    'number-kind': record.quantities,
  }
  return lists[kind]?.[value] ?? value
}
