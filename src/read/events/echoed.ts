import type { Annotated } from '../../language/index.ts'
import type { Span } from '../../words/index.ts'
import type { Draft, StatementsFound } from '../statements/index.ts'
import { wordFrom } from '../words.ts'
import type { EventDraft } from './drafts.ts'

/** «Det gjør også Y», "So did Y": somebody does what the event before them is, by saying the same. One event a phrase, however many speakers. */
export function echoed(text: Annotated, { drafts: statements }: StatementsFound, events: readonly EventDraft[]): readonly EventDraft[] {
  const found: EventDraft[] = []
  const byCue = new Map<number, number[]>()
  statements.forEach(({ by, cue, speaker }, index) => {
    if (!by.startsWith('statement/likewise') || !cue || !speaker?.span) return
    byCue.set(cue[0], [...(byCue.get(cue[0]) ?? []), index])
  })
  for (const indexes of byCue.values()) {
    const echo = statements[indexes[0]!]!
    const first = repeatedBy(echo, statements, indexes[0]!)
    const event = first && events.find(({ trigger }) => overlaps(trigger, first.cue!))
    if (event) found.push(echoOf(text, event, echo.cue!, indexes, statements))
  }
  return found
}

/** The nearest statement before it with the same content. */
function repeatedBy(echo: Draft, statements: readonly Draft[], at: number): Draft | undefined {
  for (let index = at - 1; index >= 0 && index > at - 12; index--) {
    const one = statements[index]!
    if (one.cue && one.by !== echo.by && one.content[0]?.[0] === echo.content[0]?.[0]) return one
  }
  return undefined
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && a[1] > b[0]
}

function echoOf(text: Annotated, event: EventDraft, cue: Span, indexes: readonly number[], statements: readonly Draft[]): EventDraft {
  const sentence = text.sentences[text.sentenceOf[wordFrom(text, cue[0])] ?? 0]
  return {
    by: 'event/echo/both',
    line: event.line,
    type: event.type,
    modes: event.modes,
    contexts: event.contexts,
    trigger: cue,
    sources: indexes.flatMap((index) => {
      const speaker = statements[index]!.speaker
      return speaker?.span ? [{ actor: speaker.actor, span: speaker.span }] : []
    }),
    targets: event.targets,
    status: event.status,
    numbers: [],
    assertedBy: indexes,
    evidence: sentence?.span ?? cue,
    confidence: event.confidence,
    grounds: event.grounds,
  }
}
