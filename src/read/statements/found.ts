import type { Annotated } from '../../language/index.ts'
import type { Found, RuleName, Span, Stance } from '../../words/index.ts'
import type { StatementsFound } from './statements.ts'
import { spanOf } from '../words.ts'

/** What explain shows of a statement. */
export interface StatementFound {
  readonly what: 'statement'
  readonly content: readonly Span[]
  readonly cue?: Span
  readonly speaker?: Span
  readonly stance: Stance
  /** The line of the pack. */
  readonly line?: string
}

/** A cue that built no statement by one frame, and why. */
export interface StatementRefused {
  readonly what: 'refused'
  readonly line: string
  readonly why: string
}

/** Statements and refusals with their words and rules, in text order. */
export function foundOf(text: Annotated, { drafts, refused }: StatementsFound): readonly Found<StatementFound | StatementRefused>[] {
  const taken = drafts.map((one): Found<StatementFound> => {
    const spans = [...one.content, ...(one.cue ? [one.cue] : []), ...(one.speaker?.span ? [one.speaker.span] : [])]
    return {
      item: {
        what: 'statement',
        content: one.content,
        stance: one.stance,
        ...(one.cue ? { cue: one.cue } : {}),
        ...(one.speaker?.span ? { speaker: one.speaker.span } : {}),
        ...(one.line === undefined ? {} : { line: one.line }),
      },
      span: [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))],
      by: one.by,
    }
  })
  const left = refused.map(({ hit, frame, why }): Found<StatementRefused> => ({
    item: { what: 'refused', line: hit.cue.lemma, why },
    span: spanOf(text, [hit.words[0]!, hit.words.at(-1)! + 1]),
    by: `statement/${frame}` satisfies RuleName,
  }))
  return [...taken, ...left].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
}
