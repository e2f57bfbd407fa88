import { HearsayError, type Change, type CorrectionTarget, type Reading, type Undo, type Correction } from '../../words/index.ts'
import { anchorOf } from '../anchor/anchor.ts'
import { standing } from '../standing.ts'
import { wordsOf } from './pointed.ts'
import { refuse } from './sense.ts'
import { valuesOf } from './values.ts'
import type { Stamp, Wish } from './wish.ts'

/**
 * The entry for what a person asks, about a reading as it is now: made by the machine and corrected by what was said before, with no words hidden.
 * Throws `unknown-item`; `correction-refused` and `unknown-zone` for what cannot be; `correction-doubtful` for what is asked about first.
 */
export function correctionOf(reading: Reading, wish: Wish, stamp: Stamp): Change {
  const { text, id } = reading.report
  const target: CorrectionTarget = { report: stamp.report ?? id, reportHash: stamp.hash(text), ...targetWords(reading, wish) }
  if (wish.kind === 'hide' && (wish.reason ?? '').trim() === '') refuse('words are hidden for a reason only: --reason "…"')
  const { before, after } = valuesOf(reading, wish)
  if (JSON.stringify(before) === JSON.stringify(after) && !wish.kind.startsWith('claim-')) refuse('it is so already')
  const about = { at: stamp.at, by: stamp.by, target, ...extras(wish) }
  const entry = { kind: wish.kind, ...about, before, after }
  return { id: idOf(entry, stamp), ...entry } as Change // values of the kind, by the table of kinds
}

/** Takes an entry back. Throws `unknown-correction`, and `correction-refused` for one that is not in force. */
export function undoOf(corrections: readonly Correction[], id: string, stamp: Stamp & { readonly reason?: string }): Undo {
  const undone = corrections.find((it) => it.id === id)
  if (!undone) throw new HearsayError('unknown-correction', { id })
  if (!standing(corrections).has(id)) refuse(`${id} is not in force: it was taken back before, or another stands in its place`)
  const entry = { kind: 'undo' as const, at: stamp.at, by: stamp.by, target: undone.target, ...extras(stamp), undoes: id }
  return { id: idOf(entry, stamp), ...entry }
}

function idOf(entry: object, { hash }: Stamp): string {
  return `c${hash(JSON.stringify(entry)).slice(0, 12)}`
}

function extras({ reason, supersedes }: { readonly reason?: string; readonly supersedes?: string }): Pick<Undo, 'reason' | 'supersedes'> {
  return { ...(reason !== undefined && reason.trim() !== '' && { reason: reason.trim() }), ...(supersedes !== undefined && { supersedes }) }
}

/** Kinds that speak of the report as a whole. */
const ofReport = new Set<Wish['kind']>(['report-outlet', 'report-copy-of', 'report-independent-of', 'report-retracted'])

function targetWords(reading: Reading, { kind, item }: Wish): Pick<CorrectionTarget, 'span' | 'textQuote'> {
  if (ofReport.has(kind) || (kind === 'hide' && item === undefined)) return {}
  if (item === undefined) return refuse('it does not say of what: s1, e1, a1, p1 or t1')
  return anchorOf(reading.report.text, wordsOf(reading, item))
}
