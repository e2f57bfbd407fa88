import { featureNames } from '../../src/intake/html/body/features.ts'
import { isSurelyOut } from '../../src/intake/html/body/sure.ts'
import { asking } from '../../src/intake/html/body/look.ts'
import { percentOf, sumOf, type Trees } from '../../src/text/index.ts'
import { boost, type Settings } from './boost.ts'
import type { Example } from './examples.ts'

/** What came out best on folds by site. */
export const settings: Settings = { trees: 250, leaves: 24, rate: 0.06, columns: 0.2, sample: 0.6, least: 20, ridge: 20, seed: 1 }

/** Learns which blocks are text. Blocks of which the gold says nothing are left out. */
export function learn(examples: readonly Example[], how: Settings): Trees {
  const width = featureNames.length
  const rows = examples.flatMap((example) =>
    [...example.weights.keys()].filter((row) => (example.weights[row] ?? 0) > 0 && !isSpared(example, row)).map((row) => ({ example, row })),
  )
  const features = new Int16Array(rows.length * width)
  rows.forEach(({ example, row }, index) => {
    features.set(example.features.subarray(row * width, (row + 1) * width), index * width)
  })
  const targets = Float64Array.from(rows, ({ example, row }) => example.shares[row] ?? 0)
  const weights = Float64Array.from(rows, ({ example, row }) => (example.weights[row] ?? 0) * (isSmall(example, row) ? every : 1))
  return boost({ features, width, targets, weights }, how)
}

/** Of small furniture, which is most of a page, every third row is learned from and weighs three times as much. */
const every = 3

function isSmall(example: Example, row: number): boolean {
  return (example.shares[row] ?? 0) === 0 && (example.texts[row] ?? '').length < 40
}

function isSpared(example: Example, row: number): boolean {
  return isSmall(example, row) && row % every !== 0
}

/** Belief in each block, in percent. */
export function judge(trees: Trees, { view, features, texts }: Example): Uint8Array {
  return Uint8Array.from(texts, (_, row) => (isSurelyOut(view, row) ? 0 : percentOf(sumOf(trees, features, { ...asking, from: row * featureNames.length }))))
}
