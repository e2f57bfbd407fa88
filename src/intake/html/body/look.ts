import { featureNames, featuresOf } from './features.ts'
import type { View } from './view.ts'
import { firstLook } from './looks-table.ts'
import { isSurelyOut } from './sure.ts'
import { percentOf, sumOf, treesOfText, type Trees } from './trees.ts'

let read: Trees | undefined

/** How likely each block is part of the text, in percent; 0 for what is surely none. */
export function beliefOf(view: View): Uint8Array {
  read ??= treesOfText(firstLook)
  const trees = read
  const features = new Int16Array(featureNames.length)
  return Uint8Array.from(view.ground.blocks, (_, row) => {
    if (isSurelyOut(view, row)) return 0
    featuresOf(view, row, features)
    return percentOf(sumOf(trees, features, 0))
  })
}
