import { sumOf, treesOfText, type Trees } from '../../text/index.ts'
import { pairTrees } from './join-table.ts'

let trees: Trees | undefined

/** The trees that judge a pair. */
export function pairTreesRead(): Trees {
  return (trees ??= treesOfText(pairTrees))
}

/** Thousandths of log-odds from which on nothing lifts a pair to a chance that counts. */
const hopeless = -3000

/** Thousandths of the log-odds that two mentions assert one proposition, by the row of their features. */
export function pairSum(row: Int16Array): number {
  return Math.round(1000 * sumOf(pairTreesRead(), row, { hopeless }))
}

/** The same as a chance, 0 to 1. */
export function chanceOfSum(sum: number): number {
  return 1 / (1 + Math.exp(-(sum / 1000)))
}
