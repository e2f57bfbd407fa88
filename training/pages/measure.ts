import type { GoldPage } from './gold.ts'
import { f1, flat, shingleScore, wordsOf } from './score.ts'

/** A page and the text that was made of it. */
export interface Outcome {
  readonly page: GoldPage
  readonly text: string
}

/** Scores by set, as the scorer prints them: mean precision and recall of shingles, F1 of the means; F1 of pieces; pages below .5. */
export function printScores(outcomes: readonly Outcome[]): void {
  const groups: [string, (page: GoldPage) => boolean][] = [
    ['all', () => true],
    ...['aeb', 'fev', 'fun', 'n4k', 'wcx', 'tra'].map((set): [string, (page: GoldPage) => boolean] => [set, (page) => page.set === set]),
  ]
  for (const language of ['nb', 'es', 'sv']) groups.push([language, (page) => page.language === language])
  for (const [name, holds] of groups) console.log(name.padEnd(5), scoresOf(outcomes.filter(({ page }) => holds(page))))
}

function scoresOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.flatMap(({ page, text }) => (page.text === undefined ? [] : [shingleScore(wordsOf(page.text), wordsOf(text))]))
  const [precision, recall] = [mean(rows.map((row) => row.precision)), mean(rows.map((row) => row.recall))]
  const low = rows.filter((row) => !(f1(row.precision, row.recall) >= 0.5)).length
  const pieces = piecesOf(outcomes)
  return `${String(rows.length)} pages P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1(precision, recall).toFixed(4)} below .5: ${String(low)}${pieces}`
}

function piecesOf(outcomes: readonly Outcome[]): string {
  let [right, wrong, missed] = [0, 0, 0]
  for (const { page, text } of outcomes) {
    if (page.text !== undefined || page.with === undefined) continue
    const line = flat(text)
    for (const piece of page.with)
      if (line.includes(flat(piece))) right++
      else missed++
    for (const piece of page.without ?? []) if (line.includes(flat(piece))) wrong++
  }
  if (right + missed === 0) return ''
  return ` | pieces P ${(right / (right + wrong)).toFixed(3)} R ${(right / (right + missed)).toFixed(3)} F1 ${f1(right / (right + wrong), right / (right + missed)).toFixed(3)}`
}

function mean(values: readonly number[]): number {
  const defined = values.filter((value) => !Number.isNaN(value))
  return defined.reduce((sum, value) => sum + value, 0) / Math.max(1, defined.length)
}

/** The worst pages with their scores. */
export function worstOf(outcomes: readonly Outcome[], count: number): string[] {
  return outcomes
    .flatMap(({ page, text }) => {
      if (page.text === undefined) return []
      const { precision, recall } = shingleScore(wordsOf(page.text), wordsOf(text))
      return [
        {
          score: f1(precision || 0, recall || 0),
          line: `${f1(precision || 0, recall || 0).toFixed(3)} P ${precision.toFixed(2)} R ${recall.toFixed(2)} ${page.id} ${page.url}`,
        },
      ]
    })
    .sort((one, other) => one.score - other.score)
    .slice(0, count)
    .map((row) => row.line)
}
