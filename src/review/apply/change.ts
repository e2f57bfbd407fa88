import type { Change, CorrectionOf, NewsEvent, Reading, Span, Statement } from '../../words/index.ts'
import { changeCountry, changeRole, mergeActors, renameActor, splitActor } from './actors.ts'
import { changeNumber, changeNumberKind, changeParticipants, changePlace, changeStatus, changeTime, changeType, dropEvent } from './events.ts'
import { eventsAt, statementsAt } from './items.ts'
import { unplaced, type Outcome } from './outcome.ts'
import { changeOutlet, changeResolution, changeZone, retract } from './rest.ts'
import { changeChain, changeContent, changeSpeaker, changeStance, dropStatement } from './statements.ts'
import { eventValue, statementValue, type EventKind, type StatementKind } from './value-of.ts'

/** Corrections that change the record only, and no reading. */
export const recordKinds = ['report-copy-of', 'report-independent-of', 'claim-merge', 'claim-split'] as const
export type RecordKind = (typeof recordKinds)[number]
/** A correction that changes a reading in its place; hidden words are taken out last. */
export type ReadingChange = Exclude<Change, { readonly kind: RecordKind | 'hide' }>

/** A reading after one correction whose target stands at `at`; a whole report stands at its first character. */
export function changed(reading: Reading, it: ReadingChange, at: Span): Outcome {
  const placed = { at, text: reading.report.text }
  switch (it.kind) {
    case 'actor-merge':
      return mergeActors(reading, it, placed)
    case 'actor-split':
      return splitActor(reading, it, placed)
    case 'actor-rename':
      return renameActor(reading, it, placed)
    case 'actor-role':
      return changeRole(reading, it, placed)
    case 'actor-country':
      return changeCountry(reading, it, placed)
    case 'statement-speaker':
      return ofStatement(reading, it, at, changeSpeaker)
    case 'statement-chain':
      return ofStatement(reading, it, at, changeChain)
    case 'statement-stance':
      return ofStatement(reading, it, at, changeStance)
    case 'statement-span':
      return ofStatement(reading, it, at, changeContent)
    case 'not-a-statement':
      return ofStatement(reading, it, at, dropStatement)
    case 'event-type':
      return ofEvent(reading, it, at, changeType)
    case 'event-role':
      return ofEvent(reading, it, at, changeParticipants)
    case 'event-place':
      return ofEvent(reading, it, at, changePlace)
    case 'event-time':
      return ofEvent(reading, it, at, changeTime)
    case 'event-status':
      return ofEvent(reading, it, at, changeStatus)
    case 'not-an-event':
      return ofEvent(reading, it, at, dropEvent)
    case 'number-value':
      return changeNumber(reading, it, placed)
    case 'number-kind':
      return changeNumberKind(reading, it, placed)
    case 'place':
      return changeResolution(reading, it, placed)
    case 'time-zone':
      return changeZone(reading, it, placed)
    case 'report-outlet':
      return changeOutlet(reading, it)
    case 'report-retracted':
      return retract(reading, it)
  }
}

function ofStatement<Kind extends StatementKind>(
  reading: Reading,
  correction: CorrectionOf<Kind>,
  at: Span,
  change: (reading: Reading, correction: CorrectionOf<Kind>, statement: Statement) => Outcome,
): Outcome {
  const found = statementsAt(reading, at)
  const statement = found.find((it) => same(statementValue(correction.kind, it, reading), correction.before)) ?? found[0]
  return statement ? change(reading, correction, statement) : unplaced('no statement is read there now')
}

function ofEvent<Kind extends EventKind>(
  reading: Reading,
  correction: CorrectionOf<Kind>,
  at: Span,
  change: (reading: Reading, correction: CorrectionOf<Kind>, event: NewsEvent) => Outcome,
): Outcome {
  const found = eventsAt(reading, at)
  const event = found.find((it) => same(eventValue(correction.kind, it, reading), correction.before)) ?? found[0]
  return event ? change(reading, correction, event) : unplaced('no event is read there now')
}

/** Of several items in the same words, the one that has what the person saw. Places of words do not count: they move. */
function same(a: unknown, b: unknown): boolean {
  const words = (value: unknown): string =>
    JSON.stringify(value, (key, it: unknown) => (key === 'span' || key === 'prefix' || key === 'suffix' ? undefined : it))
  return words(a) === words(b)
}
