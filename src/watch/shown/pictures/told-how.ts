import { overlaps } from '../../../review/index.ts'
import type { Reading, Span, Statement } from '../../../words/index.ts'

/** How words of a report tell something: who does what with it, and when it is said to have happened. */
export interface ToldHow {
  readonly stance?: Statement['stance']
  readonly speaker?: string
  readonly time?: { readonly from: string; readonly to: string; readonly grain?: string }
}

/** The clause in which words stand, for those that are too few to be read alone: of their event, else their sentence. */
export function clauseAround({ report: { text }, events }: Reading, span: Span): Span {
  const event = events.find(({ trigger, evidence }) => overlaps(trigger, span) && evidence[0] <= span[0] && evidence[1] >= span[1])
  if (event && event.evidence[1] - event.evidence[0] > span[1] - span[0]) return event.evidence
  const before = text.slice(Math.max(0, span[0] - longest), span[0])
  const after = text.slice(span[1], span[1] + longest)
  const begun = [...before.matchAll(/[.!?…]["”»’)]*\s+|\n/gu)].at(-1)
  const ended = /[.!?…]["”»’)]*(?=\s|$)|\n|$/u.exec(after)
  const end = ended ? ended.index + ended[0].trimEnd().length : after.length
  return [span[0] - before.length + (begun ? begun.index + begun[0].length : before.search(/\S|$/u)), span[1] + end]
}

/** A sentence is not looked for beyond so many code units. */
const longest = 300

/** How these words are told: by the smallest statement that holds them, else by the one that asserts their event. */
export function toldHow({ statements, events, times, actors }: Reading, span: Span): ToldHow {
  const event = events.find(({ trigger }) => overlaps(trigger, span))
  const statement = smallestAround(statements, span) ?? statements.find(({ id }) => event?.assertedBy.includes(id))
  const name = actors.find(({ id }) => id === statement?.speaker?.actor)?.name
  const time = times.find(({ id }) => id === (event ? event.time : statement?.saidAt))
  return {
    ...(statement && { stance: statement.stance }),
    ...(name !== undefined && { speaker: name }),
    ...(time?.from !== undefined &&
      time.to !== undefined && { time: { from: time.from, to: time.to, ...(time.grain !== undefined && { grain: time.grain }) } }),
  }
}

function smallestAround(statements: readonly Statement[], span: Span): Statement | undefined {
  const holding = statements.filter(({ content, cue }) => content.some((it) => overlaps(it, span)) || (cue !== undefined && overlaps(cue, span)))
  return holding.toSorted((a, b) => length(a) - length(b))[0]
}

function length({ content }: Statement): number {
  return content.reduce((sum, [from, to]) => sum + to - from, 0)
}
