import type { FeatureTable } from './feature.ts'
import { branchFeatures, holderFeatures } from './holder-features.ts'
import { neighbourFeatures } from './neighbour-features.ts'
import { ownFeatures } from './own-features.ts'
import { placeFeatures, positionFeatures } from './place-features.ts'
import type { View } from './view.ts'

const table: FeatureTable = {
  ...branchFeatures,
  ...ownFeatures,
  ...placeFeatures,
  ...positionFeatures,
  ...neighbourFeatures,
  ...holderFeatures,
}
const all = Object.values(table)

/** Names of the features in order. */
export const featureNames: readonly string[] = Object.keys(table)

/** Writes the features of a block, whole numbers, into `to` from `at` on. */
export function featuresOf(view: View, row: number, to: Int16Array, at = 0): void {
  for (let index = 0; index < all.length; index++) to[at + index] = all[index]?.(view, row) ?? 0
}
