import { percentOf, sumOf, treesOfText, type Asked, type Trees } from '../../../text/index.ts'
import { featureNames, featuresOf } from './features.ts'
import type { View } from './view.ts'
import { firstLook } from './looks-table.ts'
import { isSurelyOut } from './sure.ts'

/** Most blocks are furniture, and soon known for it. */
export const asking = { from: 0, hopeless: -3000 } as const satisfies Asked

let read: Trees | undefined

/** How likely each block is part of the text, in percent; 0 for what is surely none. */
export function beliefOf(view: View): Uint8Array {
  read ??= treesOfText(firstLook)
  const trees = read
  const features = new Int16Array(featureNames.length)
  return Uint8Array.from(view.ground.blocks, (_, row) => {
    if (isSurelyOut(view, row)) return 0
    featuresOf(view, row, features)
    return percentOf(sumOf(trees, features, asking))
  })
}
