import type { Annotated } from '../../language/index.ts'
import { startsFigure, type Forms } from './terminals.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Words } from '../words.ts'

/** Classes whose words make no time by themselves. */
const weak: ReadonlySet<string> = new Set(['approx', 'edge', 'which', 'step', 'some', 'anaphor', 'less', 'more'])

/** Stretches of words, each inside a sentence, that may hold a time expression: all their words known, one of them telling. */
export function runsOf({ sentences }: Annotated, forms: Forms, words: Vocabulary): readonly Words[] {
  const runs: Words[] = []
  for (const { firstWord, endWord } of sentences) {
    let start = -1
    let telling = false
    for (let word = firstWord; word <= endWord; word++) {
      const form = word < endWord ? (forms[word] ?? '') : ''
      const figures = startsFigure(form)
      if (form !== '' && (figures || words.known.has(form))) {
        if (start < 0) start = word
        telling ||= figures ? tellingFigures(form) : tells(form, words)
      } else {
        if (telling) runs.push([start, word])
        start = -1
        telling = false
      }
    }
  }
  return runs
}

function tells(form: string, { entries }: Vocabulary): boolean {
  return entries.get(form)?.some(({ kind }) => !weak.has(kind)) ?? false
}

/** Small plain numbers tell nothing; years, clocks, dates and decades do. */
function tellingFigures(form: string): boolean {
  return form.length > 2 && form.length < 16
}
