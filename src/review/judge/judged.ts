import { HearsayError, type NewsEvent, type Reading, type Statement, type Verdict } from '../../words/index.ts'
import { anchorOf, placeOf } from '../anchor/anchor.ts'
import { eventsAt, statementsAt } from '../apply/items.ts'
import { heldBy } from '../apply/value-of.ts'
import type { Stamp } from '../make/wish.ts'

/** What a person says of an item: `s3` is right. */
export interface Judging extends Pick<Verdict, 'verdict'> {
  readonly item: string
  readonly sample?: string
}

/** The verdict on a statement or event of a reading. Throws `unknown-item`. */
export function verdictOf(reading: Reading, { item, verdict, sample }: Judging, { report = reading.report.id, at, by, hash }: Stamp): Verdict {
  const { text, language } = reading.report
  const [statement, event] = [reading.statements.find(({ id }) => id === item), reading.events.find(({ id }) => id === item)]
  const span = heldBy(item, reading)
  if (!span || !(statement ?? event)) throw new HearsayError('unknown-item', { item, report })
  const target = { report, reportHash: hash(text), ...anchorOf(text, span) }
  const given = { at, by, verdict, ...(sample !== undefined && { sample }), target, language }
  const id = `v${hash(JSON.stringify([given, item])).slice(0, 12)}`
  if (statement) return { id, ...given, kind: 'statement', ...judgedStatement(statement) }
  return { id, ...given, kind: 'event', ...judgedEvent(event as NewsEvent) } // it is one of the two
}

function judgedStatement({ type, stance, confidence }: Statement): Pick<Verdict, 'type' | 'stance' | 'confidence'> {
  return { type, stance, confidence }
}

function judgedEvent({ type, confidence }: NewsEvent): Pick<Verdict, 'type' | 'confidence'> {
  return { type, confidence }
}

/** Items of a reading, by their ids, that a verdict speaks of: those at its words that are still what was judged. */
export function itemsJudged(reading: Reading, { kind, type, stance, target }: Verdict): readonly string[] {
  const at = placeOf(reading.report.text, target)
  if (!at) return []
  const found: readonly { readonly id: string; readonly type: string; readonly stance?: string }[] =
    kind === 'statement' ? statementsAt(reading, at) : eventsAt(reading, at)
  return found.filter((it) => it.type === type && it.stance === stance).map(({ id }) => id)
}
