import type { CorrectedReport } from '../../../watch/index.ts'
import { valueText } from '../../lists/entry-text.ts'

/** What people changed of each item, in words, by its id; `report` for the report itself and for what could not be put in its place. */
export function correctedNotes({ marks, applied, unplaced }: CorrectedReport['corrected']): ReadonlyMap<string, string> {
  const notes = new Map<string, string[]>()
  const note = (item: string, words: string): void => void notes.set(item, [...(notes.get(item) ?? []), words])
  for (const { item, correction } of marks) {
    const entry = applied.find(({ id }) => id === correction)
    if (!entry || entry.kind === 'undo') continue
    const reason = entry.reason === undefined ? '' : ` (${entry.reason})`
    note(item, `${entry.kind} by ${entry.by}, ${entry.at.slice(0, 16)}Z: ${valueText(entry.before)} → ${valueText(entry.after)}${reason}, ${entry.id}`)
  }
  for (const { correction, why } of unplaced) note('report', `${correction.id} waits for a person: ${why}`)
  return new Map([...notes].map(([item, words]) => [item, words.join(' · ')]))
}
