import { featureNames, featuresOf, type View } from './features.ts'
import { firstLook } from './looks-table.ts'
import { percentOf, sumOf, treesOfText, type Trees } from './trees.ts'

let first: Trees | undefined

/** How likely each block is part of the text, in percent. */
export function beliefOf(view: View): Uint8Array {
  first ??= treesOfText(firstLook)
  const trees = first
  const features = featuresOf(view)
  const width = featureNames.length
  return Uint8Array.from(view.ground.blocks, (_, row) => percentOf(sumOf(trees, features, row * width)))
}
