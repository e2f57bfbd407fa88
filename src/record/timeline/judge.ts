import { chanceOf, treesOfText, type Trees } from '../../text/index.ts'
import type { TimelineJudge } from './choose.ts'
import { dayTrees } from './day-table.ts'
import { lineTrees } from './line-table.ts'

let trees: { readonly line: Trees; readonly day: Trees } | undefined

/** The learned judge of sentences and days. */
export function learnedJudge(): TimelineJudge {
  const { line, day } = (trees ??= { line: treesOfText(lineTrees), day: treesOfText(dayTrees) })
  return { line: (row) => chanceOf(line, row), day: (row) => chanceOf(day, row) }
}
