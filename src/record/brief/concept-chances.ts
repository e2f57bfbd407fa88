import { chanceOf, treesOfText, type Trees } from '../../text/index.ts'
import { conceptTrees } from './concept-table.ts'
import { conceptFeatures, type Concepts } from './concepts.ts'

let trees: Trees | undefined

/** How likely people write each concept of a story in their brief of it, 0 to 1. */
export function conceptChances({ features, count }: Concepts, judge: Trees = (trees ??= treesOfText(conceptTrees))): Float64Array {
  const width = conceptFeatures.length
  return Float64Array.from({ length: count }, (_, concept) => chanceOf(judge, features.subarray(concept * width, (concept + 1) * width)))
}
