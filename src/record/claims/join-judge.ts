import { chanceOf, treesOfText, type Trees } from '../../text/index.ts'
import { pairTrees } from './join-table.ts'

let trees: Trees | undefined

/** How likely two mentions assert one proposition, by the row of their features. */
export function pairChance(row: Int16Array): number {
  return chanceOf((trees ??= treesOfText(pairTrees)), row)
}
