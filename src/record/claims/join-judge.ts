import { sumOf, treesOfText, type Trees } from '../../text/index.ts'
import { pairTrees } from './join-table.ts'

let trees: Trees | undefined

/** Thousandths of log-odds from which on nothing lifts a pair to a chance that counts. */
const hopeless = -3000

/** How likely two mentions assert one proposition, by the row of their features. */
export function pairChance(row: Int16Array): number {
  return 1 / (1 + Math.exp(-sumOf((trees ??= treesOfText(pairTrees)), row, { hopeless })))
}
