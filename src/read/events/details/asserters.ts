import type { EventType, Span } from '../../../words/index.ts'
import type { StatementsFound } from '../../statements/index.ts'

/** Indexes of the statements that assert an event: the innermost one whose content holds the trigger, or the one whose cue is the trigger; none is the outlet. */
export function assertersOf(_statements: StatementsFound, _trigger: Span, _type: EventType): readonly number[] {
  return []
}
