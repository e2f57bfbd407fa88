import type { Look } from '../exporter.ts'
import { paintFor } from '../text/paint.ts'
import { wrapped } from '../text/wrapped.ts'
import { notedBrief, sourceOf, type BriefView } from './brief-view.ts'

/** A brief as text: a sentence a line with the numbers of its footnotes, then the words they stand for. */
export function* briefText(view: BriefView, { width, color }: Look): Generator<string> {
  const paint = paintFor(color)
  const { sentences, notes } = notedBrief(view)
  yield `${paint.heading(view.title)}\n\n`
  for (const { text, notes: numbers } of sentences) yield* lines(`${text} ${numbers.map((number) => `[${number}]`).join('')}`, '', '  ', width)
  yield '\n'
  for (const note of notes) for (const line of lines(`[${note.number}] ${sourceOf(note)}: “${note.words}”`, '', '    ', width)) yield paint.dim(line)
}

function* lines(text: string, first: string, further: string, width: number): Generator<string> {
  let indent = first
  for (const line of wrapped(text, width - further.length)) {
    yield `${indent}${line}\n`
    indent = further
  }
}
