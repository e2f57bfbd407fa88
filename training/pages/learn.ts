import { beliefFeaturesOf, beliefNames } from '../../src/intake/html/body/beliefs.ts'
import { featureNames } from '../../src/intake/html/body/features.ts'
import { percentOf, sumOf, type Trees } from '../../src/intake/html/body/trees.ts'
import { boost, type Settings } from './boost.ts'
import type { Example } from './examples.ts'

export const first: Settings = { trees: 120, leaves: 16, rate: 0.12, columns: 0.25, sample: 0.6, least: 20, ridge: 20, seed: 1 }
export const second: Settings = { ...first, trees: 100, seed: 2 }

/** Learns which blocks are text, from their own features or, where beliefs are given, from those too. */
export function learn(examples: readonly Example[], settings: Settings, beliefs?: ReadonlyMap<Example, Uint8Array>): Trees {
  const width = featureNames.length + (beliefs === undefined ? 0 : beliefNames.length)
  const kept = examples.map((example) => ({ example, rows: [...example.shares.keys()].filter((row) => (example.weights[row] ?? 0) > 0) }))
  const count = kept.reduce((sum, { rows }) => sum + rows.length, 0)
  const features = new Int16Array(count * width)
  const targets = new Float64Array(count)
  const weights = new Float64Array(count)
  let to = 0
  for (const { example, rows } of kept) {
    const all = rowsOf(example, beliefs?.get(example))
    for (const row of rows) {
      features.set(all.subarray(row * width, (row + 1) * width), to * width)
      targets[to] = example.shares[row] ?? 0
      weights[to] = example.weights[row] ?? 0
      to++
    }
  }
  return boost({ features, width, targets, weights }, settings)
}

/** Belief in each block, in percent. */
export function judge(trees: Trees, example: Example, beliefs?: Uint8Array): Uint8Array {
  const features = rowsOf(example, beliefs)
  const width = features.length / Math.max(1, example.texts.length)
  return Uint8Array.from(example.texts, (_, row) => percentOf(sumOf(trees, features, row * width)))
}

/** The features of all blocks, those of the second look behind those of the first. */
function rowsOf(example: Example, beliefs: Uint8Array | undefined): Int16Array {
  if (beliefs === undefined) return example.features
  const more = beliefFeaturesOf(example.view, beliefs)
  const [one, other] = [featureNames.length, beliefNames.length]
  const rows = new Int16Array(example.texts.length * (one + other))
  for (let row = 0; row < example.texts.length; row++) {
    rows.set(example.features.subarray(row * one, (row + 1) * one), row * (one + other))
    rows.set(more.subarray(row * other, (row + 1) * other), row * (one + other) + one)
  }
  return rows
}
