import type { Annotated } from '../../language/index.ts'
import { startsFigure, type Forms } from './terminals.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Words } from '../words.ts'

/** Classes whose words make no time by themselves. */
const weak: ReadonlySet<string> = new Set(['approx', 'edge', 'which', 'step', 'some', 'anaphor', 'less', 'more'])

/** Stretches of words that may hold a time expression: all their words known, one of them telling. An abbreviation ends none: "at 10 p.m. Wednesday". */
export function runsOf(text: Annotated, forms: Forms, words: Vocabulary): readonly Words[] {
  const runs: Words[] = []
  let start = -1
  let telling = false
  for (let word = 0; word <= text.length; word++) {
    const form = forms[word] ?? ''
    const figures = startsFigure(form)
    const known = form !== '' && (figures || words.known.has(form) || isPrefixed(form, words))
    if (start >= 0 && (!known || breaksBefore(text, word))) {
      if (telling) runs.push([start, word])
      start = -1
      telling = false
    }
    if (!known) continue
    if (start < 0) start = word
    telling ||= figures
      ? tellingFigures(form)
      : tells(form, words) || (words.clockBefore.has(form) && isNumber(forms[word + 1] ?? '', words)) || opensYear(form, forms[word + 1] ?? '', words)
  }
  return runs
}

/** Whether a sentence ends before a word: with a mark, or at the end of its line. */
function breaksBefore({ sentenceOf, upos, text, to, from }: Annotated, word: number): boolean {
  if (sentenceOf[word] === sentenceOf[word - 1]) return false
  return upos[word - 1] === 'PUNCT' || text.slice(to[word - 1], from[word]).includes('\n')
}

/** "nineteen eighty", «mil novecientos». */
function opensYear(form: string, next: string, { numbers }: Vocabulary): boolean {
  const value = numbers.get(form) ?? 0
  return ((value >= 15 && value <= 20) || value === 1000) && (numbers.get(next) ?? 0) >= 10
}

function isNumber(form: string, { numbers }: Vocabulary): boolean {
  return startsFigure(form) || numbers.has(form)
}

function isPrefixed(form: string, { pack }: Vocabulary): boolean {
  const hyphen = form.indexOf('-')
  return hyphen > 0 && pack.prefixes[form.slice(0, hyphen + 1)] !== undefined
}

function tells(form: string, words: Vocabulary): boolean {
  return words.entries.get(form)?.some(({ kind }) => !weak.has(kind)) ?? isPrefixed(form, words)
}

/** Small plain numbers tell nothing; years, clocks, dates and decades do. */
function tellingFigures(form: string): boolean {
  return form.length > 2 && form.length < 16
}
